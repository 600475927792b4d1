import Foundation
import JournalCore
import JournalFiles
import JournalProof
import MatchJournal

/// Signs a journal's checkpoints with the key in a file, and keeps the last one beside the key.
struct Signer {
  private let key: NoteSigningKey
  private let last: String
  /// The files that the command works on, which the last signed checkpoint must not replace.
  private let files: FilesInUse

  /// Reads the key in a file.
  init(_ path: String, _ session: Session) throws {
    key = try NoteFiles.signingKey(path)
    last = path + ".last"
    files = FilesInUse(session)
  }

  /// Returns a signed checkpoint of the journal as it is.
  ///
  /// - Throws: `Refusal` if it must not be signed.
  func sign(_ journal: MatchJournal, remembers: Bool = true) async throws -> SignedNote {
    let memory = try OutputFile(named: last, sparing: files)
    let note = try await check(journal).signed(by: key)
    if remembers { try memory.write(note.bytes, isAside: true) }
    return note
  }

  /// Returns the checkpoint that would be signed.
  ///
  /// - Throws: `Refusal` if it must not be signed.
  func check(_ journal: MatchJournal) async throws -> Checkpoint {
    let isThere = try FileKind.typed(last) != nil
    let earlier = isThere ? try NoteFiles.checkpoint(last, keys: [key.verifierKey]) : nil
    return try await journal.checkpoint(
      toSign: key.verifierKey, after: earlier, keptIn: last)
  }
}
