import JournalCore
import JournalProof
import MatchJournal

/// Writes a log as static files into a folder, where it only ever goes on with what lies there.
struct TilesExport {
  private let folder: OutputFolder
  private let journal: MatchJournal
  private let checkpoint: Checkpoint

  /// Looks at the folder and writes nothing yet.
  ///
  /// - Throws: `Refusal` where something is published there that the journal does not go on with.
  init(_ journal: MatchJournal, to path: String, isSigned: Bool) async throws {
    self.journal = journal
    checkpoint = try await journal.checkpoint()
    folder = try OutputFolder(path)
    try await check(isSigned: isSigned)
  }

  /// Writes the files, the checkpoint last: whoever reads it finds all that it tells of.
  ///
  /// - Parameter note: the signed checkpoint, where somebody signs it.
  /// - Returns: how many events and files there are.
  func run(_ note: SignedNote?) async throws -> (events: Int, files: Int) {
    var count = 0
    try await journal.exportTiles(of: checkpoint.size) { path, bytes in
      count += 1
      if let there = try folder.contents(path) {
        guard there == bytes else { throw otherwise(path, "It has other contents.") }
        return
      }
      try folder.write(bytes, to: path)
    }
    try folder.write(note?.bytes ?? Array(checkpoint.text.utf8), to: "checkpoint")
    return (checkpoint.size, count)
  }

  /// What was published before must be the beginning of this.
  private func check(isSigned: Bool) async throws {
    guard let bytes = try folder.contents("checkpoint") else { return }
    let note = try? SignedNote(parsing: bytes)
    let text = note?.text ?? String(decoding: bytes, as: UTF8.self)
    do {
      try await journal.check(try Checkpoint(parsing: text))
    } catch let refusal as Refusal {
      throw otherwise("checkpoint", refusal.reason)
    }
    guard note == nil || isSigned else {
      throw otherwise("checkpoint", "It is signed, and this one would not be: add --key.")
    }
  }

  private func otherwise(_ file: String, _ reason: String) -> Refusal {
    Refusal(
      "published-otherwise",
      "\(folder.name)/\(file) is published already, and this journal does not go on with it. "
        + reason, hint: "Publish it in a folder of its own. What is there was not changed.")
  }
}
