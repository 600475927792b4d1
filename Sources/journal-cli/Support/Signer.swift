import Foundation
import JournalCore
import JournalProof
import MatchJournal

/// Signs a journal's checkpoints with the key in a file; what was signed last is kept beside it.
struct Signer {
  private let key: NoteSigningKey
  private let last: String
  /// The files that the command works on; what was signed last takes the place of none.
  private let files: FilesInUse

  /// Reads the key in a file.
  init(_ path: String, _ session: Session) throws {
    key = try NoteFiles.signingKey(path)
    last = path + ".last"
    files = FilesInUse(session)
  }

  /// A signed checkpoint of the journal as it is.
  ///
  /// - Throws: `Refusal` if it may not be signed.
  func sign(_ journal: MatchJournal, remembers: Bool = true) async throws -> SignedNote {
    let memory = try OutputFile(named: last, sparing: files)
    let note = try await check(journal).signed(by: key)
    if remembers { try memory.write(note.bytes, isAside: true) }
    return note
  }

  /// The checkpoint that would be signed.
  ///
  /// - Throws: `Refusal` if it may not be signed.
  func check(_ journal: MatchJournal) async throws -> Checkpoint {
    let isThere = FileManager.default.fileExists(atPath: last)
    let earlier = isThere ? try NoteFiles.checkpoint(last, keys: [key.verifierKey]) : nil
    return try await journal.checkpoint(
      toSign: key.verifierKey, after: earlier, keptIn: last)
  }
}
