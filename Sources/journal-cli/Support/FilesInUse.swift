import Foundation
import JournalCore

/// The files that a command works on, which none of its outputs may replace.
struct FilesInUse {
  private var files: [(place: FilePlace, what: String)] = []
  private var folders: [(path: String, what: String)] = []

  /// Collects the files of a command.
  ///
  /// - Parameters:
  ///   - session: the session that gives the journal, which need not exist.
  ///   - key: the secret key; the checkpoint that it signed last lies beside it.
  ///   - inputs: other files that the command reads.
  init(_ session: Session, key: String? = nil, inputs: [String?] = []) {
    if let journal = try? session.path() {
      add(journal, "the journal itself")
      // SQLite resolves links before it names its files, but the lock file is named without
      // resolving them.
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

  /// Adds a file, such as another output.
  mutating func add(_ path: String, _ what: String) {
    if let place = try? FilePlace(path) { files.append((place, what)) }
  }

  /// Adds a folder, none of whose files may be replaced.
  mutating func add(folder path: String, _ what: String) {
    guard let resolved = realpath(path, nil) else { return }
    defer { free(resolved) }
    folders.append((String(cString: resolved), what))
  }

  /// Checks that a place is none of these files, and no other journal or key either.
  ///
  /// - Throws: `Refusal` with code `would-overwrite`.
  func check(_ place: FilePlace, named path: String) throws(Refusal) {
    let found =
      files.first { $0.place.isSame(as: place) }?.what
      ?? folders.first { $0.path == place.folder }?.what ?? Self.treasure(place)
    guard let found else { return }
    throw Refusal(
      "would-overwrite", "\(TextRules.harmless(path)) is \(found), so it is not overwritten.",
      hint: "Name another file. Nothing was written.")
  }

  /// Returns what no output may ever replace: a database or a secret key; nil for anything else.
  private static func treasure(_ place: FilePlace) -> String? {
    guard let status = place.status, status.st_mode & S_IFMT == S_IFREG,
      let file = FileHandle(forReadingAtPath: place.path)
    else { return nil }
    defer { try? file.close() }
    let header = (try? file.read(upToCount: 16)) ?? Data()
    if header == Data("SQLite format 3\0".utf8) { return "a database" }
    return header.starts(with: Data("PRIVATE+KEY+".utf8)) ? "a secret key" : nil
  }

  /// Returns the place of a journal's own name, without following a link at that name.
  private static func unresolved(_ path: String) -> FilePlace? {
    // A name that does not exist cannot be a link, so it stays in its folder.
    let name = (path as NSString).lastPathComponent
    let lead = path.dropLast(name.count)
    guard let beside = try? FilePlace(lead + ".unnamed") else { return nil }
    return FilePlace(in: beside.folder, named: name)
  }
}
