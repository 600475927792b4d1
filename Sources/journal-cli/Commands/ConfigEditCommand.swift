import ArgumentParser
import Foundation
import JournalConfig
import JournalCore
import JournalFiles
import JournalText

/// `journal config edit`: the file in an editor.
struct ConfigEditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Edit the settings in $VISUAL, $EDITOR or vi.",
    discussion: """
      What you write takes the place of the settings once it can be read. Until then it is kept beside \
      them, and the next journal config edit goes on with it.

      Examples:
        journal config edit
      """)

  @OptionGroup var global: GlobalOptions

  mutating func run() async throws {
    let session = Session(global)
    let path = try ConfigCommand.path(session)
    let draft = path + ".edit"
    if try FileKind.typed(draft) == nil {
      try Settings.write(try Self.bytes(path), to: draft)
    }
    let environment = session.environment
    let editor =
      ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? "vi"
    let process = ChildProcess.start("\(editor) \"$0\"", words: [draft], environment: environment)
    guard let process, process.wait() == .exit(0) else {
      throw Refusal(
        "no-editor", "\(TextRules.harmless(editor)) did not end well, so nothing was changed.",
        hint: "Name another one: EDITOR=nano journal config edit.")
    }
    let document: ConfigDocument
    do throws(Refusal) {
      document = try Settings.read(draft)
      try Settings.check(document, at: draft)
    } catch {
      throw Refusal(
        error.code, error.reason,
        hint: "Nothing was changed. Go on with it: journal config edit. Or remove "
          + "\(SettingsFolder.shown(draft)).")
    }
    try Settings.save(document, to: path)
    Output.acknowledge("the settings are kept")
    unlink(draft)
    if !global.quiet { Output.line("Kept in \(SettingsFolder.shown(path)).") }
  }

  /// The bytes of a file; those of an example if there is none.
  private static func bytes(_ path: String) throws -> [UInt8] {
    guard try FileKind.typed(path) != nil else { return Array(example.utf8) }
    return try InputFile.bytes(of: path, limit: 1 << 20, code: "bad-config")
  }

  /// All settings as comments, for a file that is not there yet.
  private static var example: String {
    let lines = Setting.all.map { setting in
      "# \(setting.about).\n# \(setting.name) = \(literal(setting))\n"
    }
    return lines.joined(separator: "\n")
  }

  private static func literal(_ setting: Setting) -> String {
    switch setting.kind {
    case .number, .flag: setting.standard ?? "0"
    case .text, .choice: "\"\(setting.standard ?? "")\""
    }
  }
}
