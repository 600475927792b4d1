import Foundation
import JournalCore
import JournalFiles
import JournalProof
import MatchJournal

/// What a user trusts of a log, kept on this machine: the keys that sign its checkpoints, the folders
/// where they are published, and a copy of every checkpoint that was ever seen there.
///
/// It lies in the platform's folder for settings (XDG Base Directory: `$XDG_CONFIG_HOME`, or else
/// `~/.config`), apart from the journal, so that whoever rewrites the journal does not rewrite this.
struct KeyRing {
  /// The origin of the log.
  let origin: String

  /// The public keys of the log, and of witnesses that may have cosigned.
  private(set) var keys: [String] = []

  /// The public keys of witnesses that must have cosigned.
  private(set) var witnesses: [String] = []

  /// The folders where its checkpoints are published.
  private(set) var folders: [String] = []

  private let path: String

  /// The folder of all rings; nil if the platform has none for this user.
  private static func root(_ environment: [String: String]) -> String? {
    // The XDG Base Directory Specification says to ignore relative paths.
    if let config = environment["XDG_CONFIG_HOME"], config.hasPrefix("/") {
      return "\(config)/match-journal/ring"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.config/match-journal/ring"
  }

  /// Creates the ring of an origin, as far as it is kept; nil if nothing can be kept.
  ///
  /// - Throws: `Refusal` if what is kept cannot be read.
  init?(of origin: String, _ environment: [String: String]) throws {
    guard let root = Self.root(environment) else { return nil }
    self.origin = origin
    path = "\(root)/\(Fingerprint.hex(of: Array(origin.utf8)).prefix(32))"
    guard try FileKind.typed("\(path)/ring.json") != nil else { return }
    let bytes = try InputFile.bytes(of: "\(path)/ring.json", limit: 1 << 20)
    guard let kept = (try? JSONValue(parsing: bytes, limits: .document))?.object,
      kept["origin"]?.string == origin
    else {
      throw Refusal(
        "bad-ring", "\(TextRules.harmless(path))/ring.json is no key ring of this log.",
        hint: "Move it away and trust the keys anew: journal key trust KEY.")
    }
    func texts(_ key: String) -> [String] { kept[key]?.array?.compactMap(\.string) ?? [] }
    (keys, witnesses, folders) = (texts("keys"), texts("witnesses"), texts("published"))
  }

  /// Whether anything is trusted.
  var isEmpty: Bool { keys.isEmpty && witnesses.isEmpty && folders.isEmpty }

  /// The keys, read.
  func trusted() throws -> TrustedKeys {
    TrustedKeys(keys: try Belief.keys(keys), witnesses: try Belief.keys(witnesses))
  }

  /// The origins of all rings that are kept, in order.
  static func origins(_ environment: [String: String]) -> [String] {
    guard let root = root(environment),
      let names = try? FileManager.default.contentsOfDirectory(atPath: root)
    else { return [] }
    return names.compactMap { name -> String? in
      guard let bytes = FileManager.default.contents(atPath: "\(root)/\(name)/ring.json"),
        bytes.count < 1 << 20
      else { return nil }
      return (try? JSONValue(parsing: Array(bytes), limits: .document))?.object?["origin"]?.string
    }.sorted()
  }

  // MARK: - Changing it

  /// Adds keys and folders; what is there stays.
  mutating func trust(keys: [String], witnesses: [String], folders: [String]) {
    func add(_ news: [String], to list: inout [String]) {
      for new in news where !list.contains(new) { list.append(new) }
    }
    add(keys, to: &self.keys)
    add(witnesses, to: &self.witnesses)
    add(folders, to: &self.folders)
  }

  /// Keeps it.
  func save() throws(LogError) {
    func list(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
    let kept: JSONObject = [
      "origin": .string(origin), "keys": list(keys), "witnesses": list(witnesses),
      "published": list(folders),
    ]
    do throws(SystemError) {
      try Folder.make(path, mode: 0o700)
      let file = try DurableFile(named: "ring.json", in: try Folder(path), .ownerOnly)
      try file.write(JSONValue.object(kept).canonicalBytes)
      try file.finish()
    } catch {
      throw error.creating("the key ring \(TextRules.harmless(path))")
    }
  }

  /// Removes it, with the copies of checkpoints.
  func forget() throws(LogError) {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw .cannotCreate(at: TextRules.harmless(path), reason: "it cannot be removed")
    }
  }

  // MARK: - Checkpoints

  /// The checkpoints that are kept or published now; nil if there are none.
  ///
  /// - Throws: `Refusal` with code `published-otherwise` if two of the same size differ; `LogError`.
  func checkpoints() throws -> RingCheckpoints? {
    var places: [CheckpointFolder] = []
    var missing: [String] = []
    for folder in ["\(path)/checkpoints"] + folders {
      if let place = try CheckpointFolder.reading(folder) {
        places.append(place)
      } else if folders.contains(folder) {
        missing.append(folder)
      }
    }
    let found = try RingCheckpoints(places, missing: missing, of: origin)
    return try found.sizes().isEmpty ? nil : found
  }

  /// Keeps a copy of every checkpoint that is not kept yet, so that none can be taken away later.
  func keep(_ checkpoints: RingCheckpoints) throws {
    let own = try CheckpointFolder(addingTo: "\(path)/checkpoints")
    let kept = Set(try own.sizes())
    for size in try checkpoints.sizes() where !kept.contains(size) {
      try own.add(try checkpoints.note(of: size), of: size)
    }
  }
}

/// The checkpoints of a log in several folders, as one.
struct RingCheckpoints: CheckpointPlace {
  private let places: [CheckpointFolder]

  /// The folders that are not there now.
  let missing: [String]

  private let origin: String

  init(_ places: [CheckpointFolder], missing: [String], of origin: String) throws {
    (self.places, self.missing, self.origin) = (places, missing, origin)
    for size in try sizes() {
      let holding = try places.filter { try $0.sizes().contains(size) }
      let texts = holding.compactMap { place -> String? in
        let checkpoint = try? Checkpoint(unchecked: try place.note(of: size))
        return checkpoint?.origin == origin ? checkpoint.map { "\($0.size) \($0.root)" } : nil
      }
      guard Set(texts).count > 1 else { continue }
      let names = holding.map { $0.name(of: size) }.joined(separator: " and ")
      throw Refusal(
        "published-otherwise", "\(names) are of the same size and differ in their root.",
        hint: "Somebody published two histories. Keep both files.")
    }
  }

  func sizes() throws(LogError) -> [Int] {
    var all: Set<Int> = []
    for place in places { all.formUnion(try place.sizes()) }
    return all.sorted()
  }

  func name(of size: Int) -> String {
    let place = places.first { (try? $0.sizes().contains(size)) == true }
    return place?.name(of: size) ?? "the checkpoint of \(size) events"
  }

  var name: String { "the key ring" }

  func note(of size: Int) throws(LogError) -> [UInt8] {
    for place in places where try place.sizes().contains(size) {
      return try place.note(of: size)
    }
    throw .failed(at: name(of: size), reason: "it is gone")
  }

  func add(_ note: [UInt8], of size: Int) throws(LogError) {
    throw .readOnly(at: name)
  }
}
