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
    SettingsFolder.path(environment).map { "\($0)/ring" }
  }

  /// Creates the ring of an origin, as far as it is kept; nil if nothing can be kept.
  ///
  /// - Throws: `Refusal` with code `bad-ring` if what is kept cannot be read.
  init?(of origin: String, _ environment: [String: String]) throws(Refusal) {
    guard let root = Self.root(environment) else { return nil }
    self.origin = origin
    path = "\(root)/\(Self.name(of: origin))"
    do throws(LogError) {
      guard try FileKind.typed("\(path)/ring.json") != nil else { return }
    } catch {
      throw Refusal("bad-ring", error.description)
    }
    let kept = try Self.document(in: path)
    guard kept["origin"]?.string == origin else { throw Self.bad(path) }
    func texts(_ key: String) throws(Refusal) -> [String] {
      let texts = kept[key]?.array?.map(\.string) ?? [nil]
      guard !texts.contains(nil) else { throw Self.bad(path) }
      return texts.compactMap { $0 }
    }
    (keys, witnesses, folders) = (
      try texts("keys"), try texts("witnesses"), try texts("published")
    )
  }

  private static func document(in path: String) throws(Refusal) -> JSONObject {
    let bytes = try InputFile.bytes(of: "\(path)/ring.json", limit: 1 << 20, code: "bad-ring")
    guard let kept = (try? JSONValue(parsing: bytes, limits: .document))?.object else {
      throw bad(path)
    }
    return kept
  }

  private static func bad(_ path: String) -> Refusal {
    Refusal(
      "bad-ring", "\(TextRules.harmless(path))/ring.json is no key ring of this log.",
      hint: "Move it away and trust the keys anew: journal key trust KEY.")
  }

  /// Whether anything is trusted.
  var isEmpty: Bool { keys.isEmpty && witnesses.isEmpty && folders.isEmpty }

  /// The keys, read.
  func trusted() throws -> TrustedKeys {
    TrustedKeys(keys: try Belief.keys(keys), witnesses: try Belief.keys(witnesses))
  }

  /// Returns all rings that are kept, in the order of their origins, and why others cannot be read.
  static func all(_ environment: [String: String]) throws -> (rings: [KeyRing], bad: [Refusal]) {
    guard let root = root(environment), try FileKind.typed(root) != nil else { return ([], []) }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: root).sorted()
    } catch {
      return ([], [Refusal("bad-ring", "\(TextRules.harmless(root)) cannot be read.")])
    }
    var (rings, bad): ([KeyRing], [Refusal]) = ([], [])
    for name in names where try FileKind.typed("\(root)/\(name)/ring.json") != nil {
      do throws(Refusal) {
        let path = "\(root)/\(name)"
        guard let origin = try document(in: path)["origin"]?.string, Self.name(of: origin) == name
        else { throw Self.bad(path) }
        if let ring = try KeyRing(of: origin, environment) { rings.append(ring) }
      } catch {
        bad.append(error)
      }
    }
    return (rings.sorted { $0.origin < $1.origin }, bad)
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
      try OwnFile.write(JSONValue.object(kept).canonicalBytes, to: "\(path)/ring.json")
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

  /// The checkpoints that are kept or published now.
  ///
  /// - Throws: `Refusal` with code `published-otherwise` if two of the same size differ; `LogError`.
  func checkpoints() throws -> RingCheckpoints {
    try RingCheckpoints(of: origin, in: folders.map { ($0, copies(of: $0)) })
  }

  /// Keeps a copy of every checkpoint that is not kept yet, so that none can be taken away later
  /// without notice.
  func keep(_ checkpoints: RingCheckpoints) throws(LogError) {
    try checkpoints.keep(in: copies)
  }

  /// Returns where the copies of a folder are kept: apart from those of others, so that it is known
  /// which folder once had a checkpoint.
  private func copies(of folder: String) -> String {
    "\(path)/checkpoints/\(Self.name(of: folder))"
  }

  /// Returns the name of the folder of something whose own name may hold any character.
  private static func name(of text: String) -> String {
    String(Fingerprint.hex(of: Array(text.utf8)).prefix(32))
  }
}
