import Foundation
import JournalCore
import JournalFiles
import JournalProof

/// Keys and checkpoints in files.
enum NoteFiles {
  /// Returns the secret key in a file.
  ///
  /// - Throws: `Refusal` if there is none, or other users can read the file.
  static func signingKey(_ path: String) throws -> NoteSigningKey {
    let safe = TextRules.harmless(path)
    let text = try text(path)
    if (try? NoteVerifierKey(parsing: text.line)) != nil {
      throw Refusal(
        "public-key",
        "\(safe) is the public half of a key, which checks signatures and makes none.",
        hint: "Name the secret half, the file that journal key new wrote.")
    }
    // Checks the file itself: a link to it is always readable, which says nothing.
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & 0o077 != 0 {
      throw Refusal(
        "key-exposed", "\(safe) can be read by others, so it is not secret.",
        hint: "If nobody has read it, run chmod 600 \(safe); otherwise make a new key.")
    }
    do throws(Refusal) {
      return try NoteSigningKey(parsing: text.line)
    } catch {
      throw Refusal(error.code, "\(safe): \(error.reason)", hint: "journal key new makes a key.")
    }
  }

  /// Returns the public key that a word means: the key itself, or a file that holds it.
  static func verifierKey(_ word: String) throws -> NoteVerifierKey {
    let isFile = try FileKind.typed(word) != nil
    guard isFile || word.contains("+") else {
      throw Refusal(
        "no-key", "\(TextRules.harmless(word)) is neither a file nor a key.",
        hint:
          "A key looks like records.example.org/copa+9f2c41d0+Aa...: journal key show prints it.")
    }
    let text = isFile ? try Self.text(word) : KeyText(Array(word.utf8))
    guard !text.isSecret else {
      // The key is not repeated: what is printed stays in histories and logs.
      let name = isFile ? TextRules.harmless(word) : "This"
      throw Refusal(
        "secret-key", "\(name) is a secret key; the public one is needed.",
        hint:
          "journal key show \(isFile ? name : "FILE") prints it. Never give the secret one away.")
    }
    return try NoteVerifierKey(parsing: text.line)
  }

  /// Returns the signed note in a file.
  static func note(_ path: String) throws -> SignedNote {
    let bytes = try InputFile.bytes(of: path, limit: SignedNote.lengthLimit)
    do throws(Refusal) {
      return try SignedNote(parsing: bytes)
    } catch {
      throw Refusal(
        error.code, "\(TextRules.harmless(path)): \(error.reason)", remedy: error.remedy)
    }
  }

  /// Returns the checkpoint in a file. It must be signed by one of the keys; without keys it is
  /// trusted, as a file of one's own is.
  static func checkpoint(_ path: String, keys: [NoteVerifierKey]) throws -> Checkpoint {
    guard keys.isEmpty else { return try Checkpoint(verifying: try note(path), by: keys) }
    return try Checkpoint(
      unchecked: try InputFile.bytes(of: path, limit: SignedNote.lengthLimit))
  }

  /// Whether a checkpoint has signatures, no matter whose.
  static func isSigned(_ path: String) -> Bool { (try? note(path)) != nil }

  private static func text(_ path: String) throws -> KeyText {
    KeyText(try InputFile.bytes(of: path, limit: KeyText.lengthLimit))
  }
}
