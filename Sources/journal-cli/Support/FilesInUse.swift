import Foundation
import JournalCore

/// The files that a command works on, which nothing that it writes may replace.
struct FilesInUse {
  private var files: [(place: FilePlace, what: String)] = []

  /// Names the files of a command.
  ///
  /// - Parameters:
  ///   - session: says which journal; there need not be one.
  ///   - key: the secret key; what was signed last lies beside it.
  ///   - inputs: whatever else is read.
  init(_ session: Session, key: String? = nil, inputs: [String?] = []) {
    if let journal = try? session.path() {
      add(journal, "the journal itself")
      // SQLite follows links before it names its files, and the lock does not.
      let places = [try? FilePlace(journal), Self.unresolved(journal)].compactMap { $0 }
      for suffix in ["-wal", "-shm", "-journal", "-lock"] {
        for place in places {
          files.append((FilePlace(beside: place, suffix: suffix), "a part of the journal"))
        }
      }
    }
    if let key {
      add(key, "the secret key")
      add(key + ".last", "what the key signed last")
    }
    for input in inputs { if let input { add(input, "what this command reads") } }
  }

  /// Names one more, such as another output.
  mutating func add(_ path: String, _ what: String) {
    if let place = try? FilePlace(path) { files.append((place, what)) }
  }

  /// Checks that a place is none of them, and no other journal or key either.
  ///
  /// - Throws: `Refusal` with code `would-overwrite`.
  func check(_ place: FilePlace, named path: String) throws(Refusal) {
    let found = files.first { $0.place.isSame(as: place) }?.what ?? Self.treasure(place)
    guard let found else { return }
    throw Refusal(
      "would-overwrite", "\(TextRules.harmless(path)) is \(found), and is not overwritten.",
      hint: "Name another file. Nothing was written.")
  }

  /// What no output may replace, whoever works on it: a database, or a secret key.
  private static func treasure(_ place: FilePlace) -> String? {
    guard let status = place.status, status.st_mode & S_IFMT == S_IFREG,
      let file = FileHandle(forReadingAtPath: place.path)
    else { return nil }
    defer { try? file.close() }
    let header = (try? file.read(upToCount: 16)) ?? Data()
    if header == Data("SQLite format 3\0".utf8) { return "a database" }
    return header.starts(with: Data("PRIVATE+KEY+".utf8)) ? "a secret key" : nil
  }

  /// The place of a journal's own name, where that is a link.
  private static func unresolved(_ path: String) -> FilePlace? {
    // A name that is not there ends in no link, so it stays in its own folder.
    let name = (path as NSString).lastPathComponent
    let lead = path.dropLast(name.count)
    guard let beside = try? FilePlace(lead + ".unnamed") else { return nil }
    return FilePlace(in: beside.folder, named: name)
  }
}
