import ArgumentParser
import JournalCore
import JournalProof
import MatchJournal

/// `journal key`: the keys that sign checkpoints and receipts.
struct KeyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Make, show and trust the keys that sign checkpoints.",
    subcommands: [
      KeyNewCommand.self, KeyShowCommand.self, KeyTrustCommand.self, KeyRingCommand.self,
      KeyForgetCommand.self,
    ])
}

/// `journal key new`: makes a key.
struct KeyNewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a secret key in a file of its own, and print the public one.",
    discussion: """
      Keep the file apart from the journal and from whoever appends to it; only its owner may read it. \
      Publish the line that is printed: with it anyone can check what the key signed.

      With --witness it is a key that cosigns the checkpoints of others, and does nothing else.

      Examples:
        journal key new desk.key > desk.pub
        journal key new club.key --witness --name example.org/club > club.pub
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "The name of the key; the journal's origin if not given.")
  var name: String?

  @Flag(name: .long, help: "Make a key that cosigns other logs' checkpoints: journal witness.")
  var witness = false

  @Argument(help: "The file; it must not exist yet.")
  var file: String

  mutating func run() async throws {
    let target = try OutputFile(named: file, sparing: FilesInUse(Session(global)))
    let name = try name ?? origin()
    guard TextRules.isPrinted(name) else {
      throw Refusal(
        "bad-key-name", "\"\(TextRules.harmless(name))\" cannot be the name of a key.",
        hint: "It contains invisible characters, which nobody can copy.")
    }
    let key = try NoteSigningKey(generating: name, algorithm: witness ? .cosignature : .ed25519)
    if !global.dryRun {
      try target.create(Array("\(key.secretText)\n".utf8), isSecret: true)
      Output.acknowledge("journal key show \(target.name) prints its public key")
    }
    Output.line("\(key.verifierKey)")
  }

  private func origin() throws -> String {
    guard !witness else {
      throw Refusal(
        "usage", "a witness has a name of its own.", hint: "Add --name, such as example.org/club.")
    }
    guard let origin = try Session(global).open(readOnly: true).origin else {
      throw Refusal("usage", "The journal has no origin yet.", hint: "Add --name NAME.")
    }
    return origin
  }
}

/// `journal key show`: prints the public half.
struct KeyShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print the public key for a secret key.",
    discussion: "Examples:\n  journal key show desk.key")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file that holds the secret key.")
  var file: String

  mutating func run() async throws {
    Output.line("\(try NoteFiles.signingKey(file).verifierKey)")
  }
}
