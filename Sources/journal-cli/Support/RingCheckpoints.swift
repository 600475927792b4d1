import JournalCore
import JournalProof
import JournalText
import MatchJournal

/// The checkpoints of a log in several folders, and in the copies that the key ring keeps of them, as
/// one place.
struct RingCheckpoints: CheckpointPlace {
  /// A folder that is trusted, as it was read.
  private struct Source {
    /// Where it lies.
    let path: String
    /// The folder as it is now; nil if it is not there or cannot be read.
    let folder: Contents?
    /// What the key ring copied from it; nil if nothing yet, or if that cannot be read.
    let copies: Contents?
    /// Why the copies cannot be read; nil if they can, or there are none.
    let copiesProblem: String?

    init(_ path: String, copies: String, of origin: String) {
      self.path = path
      // A folder that cannot be opened is as good as gone, which is told.
      folder = try? Contents(path, of: origin)
      do {
        self.copies = try Contents(copies, of: origin)
        copiesProblem = nil
      } catch {
        self.copies = nil
        copiesProblem = "\(error)"
      }
    }
  }

  /// The checkpoints in a folder.
  private struct Contents {
    let folder: CheckpointFolder
    /// The sizes in the names of its files, in ascending order.
    let sizes: [Int]
    /// The roots of those that are checkpoints of the log.
    let roots: [Int: String]

    init?(_ path: String, of origin: String) throws {
      guard let folder = try CheckpointFolder.reading(path) else { return nil }
      self.folder = folder
      sizes = try folder.sizes()
      var roots: [Int: String] = [:]
      for size in sizes {
        // What cannot be read is no checkpoint either; it is told with the others.
        guard let bytes = try? folder.note(of: size),
          let checkpoint = try? Checkpoint(unchecked: bytes),
          checkpoint.origin == origin, checkpoint.size == size
        else { continue }
        roots[size] = "\(checkpoint.root)"
      }
      self.roots = roots
    }

    var unreadable: [String] {
      sizes.filter { roots[$0] == nil }.map { folder.name(of: $0) }
    }
  }

  private let sources: [Source]

  /// Copies first, so that what was believed once is believed again.
  private var contents: [Contents] { sources.compactMap(\.copies) + sources.compactMap(\.folder) }

  /// - Parameter folders: the paths of the folders, and of the copies that are kept of each.
  /// - Throws: `Refusal` with code `published-otherwise` if two of the same size differ; `LogError`.
  init(of origin: String, in folders: [(path: String, copies: String)]) throws {
    sources = folders.map { Source($0.path, copies: $0.copies, of: origin) }
    for size in try sizes() {
      let holding = contents.filter { $0.roots[size] != nil }
      guard Set(holding.map { $0.roots[size] }).count > 1 else { continue }
      let names = holding.map { $0.folder.name(of: size) }.joined(separator: " and ")
      throw Refusal(
        "published-otherwise", "\(names) are of the same size and differ in their root.",
        hint: "Somebody published two histories. Keep all of these files.")
    }
  }

  // MARK: - What became of them

  /// The folders that are not there now, or cannot be read, and of which there are copies.
  var copied: [String] {
    sources.filter { $0.folder == nil && $0.copies?.roots.isEmpty == false }.map(\.path)
  }

  /// What was taken away from a folder that is there, what is not a checkpoint of the log, though its
  /// name says so, and what cannot be looked at; nil if nothing.
  var finding: Refusal? {
    var reasons: [String] = []
    for source in sources {
      let path = TextRules.harmless(source.path)
      if let problem = source.copiesProblem {
        reasons.append("The copies of what was published in \(path) cannot be read: \(problem).")
      } else if source.folder == nil, source.copies?.roots.isEmpty != false {
        reasons.append("\(path) cannot be read, and the key ring has no copies of it.")
      }
      guard let folder = source.folder else { continue }
      let held = Set(folder.sizes)
      let taken = (source.copies?.roots.keys.sorted() ?? []).filter { !held.contains($0) }
      guard !taken.isEmpty else { continue }
      reasons.append(
        "\(Self.some(taken.map { folder.folder.name(of: $0) })) "
          + (taken.count == 1 ? "was published and is gone." : "were published and are gone."))
    }
    let published = sources.compactMap(\.folder).flatMap(\.unreadable)
    let copied = sources.compactMap(\.copies).flatMap(\.unreadable)
    for names in [published, copied] where !names.isEmpty {
      let what = names.count == 1 ? "is no checkpoint" : "are no checkpoints"
      reasons.append("\(Self.some(names)) \(what) of this log.")
    }
    guard !reasons.isEmpty else { return nil }
    // Copies that were spoilt are nobody else's affair.
    let isOwn = !copied.isEmpty || sources.contains { $0.copiesProblem != nil }
    return Refusal(
      "checkpoint-missing", reasons.joined(separator: " "),
      hint: isOwn
        ? "Somebody changed the key ring's own copies: journal key ring names its folders."
        : "Ask who publishes them; the key ring has copies of those that it saw.")
  }

  private static func some(_ names: [String]) -> String {
    let shown = names.prefix(6)
    let rest = names.count - shown.count
    return Ordinal.list(shown + (rest > 0 ? ["\(rest) more"] : []))
  }

  // MARK: - Reading

  /// The sizes that any place has a checkpoint of.
  func sizes() throws(LogError) -> [Int] {
    Set(contents.flatMap(\.roots.keys)).sorted()
  }

  func name(of size: Int) -> String {
    holder(of: size)?.name(of: size) ?? "the checkpoint of \(size) events"
  }

  var name: String { "the key ring" }

  func note(of size: Int) throws(LogError) -> [UInt8] {
    guard let folder = holder(of: size) else {
      throw .failed(at: name(of: size), reason: "it is gone")
    }
    return try folder.note(of: size)
  }

  private func holder(of size: Int) -> CheckpointFolder? {
    contents.first { $0.roots[size] != nil }?.folder
  }

  func add(_ note: [UInt8], of size: Int) throws(LogError) {
    throw .readOnly(at: name)
  }

  /// Copies what is not copied yet.
  ///
  /// - Parameter copies: returns where the copies of a folder are kept.
  func keep(in copies: (String) -> String) throws(LogError) {
    for source in sources {
      guard let folder = source.folder else { continue }
      let kept = Set(source.copies?.sizes ?? [])
      let news = folder.roots.keys.filter { !kept.contains($0) }.sorted()
      guard !news.isEmpty else { continue }
      let own = try CheckpointFolder(addingTo: copies(source.path))
      // Another run may have copied some meanwhile.
      let there = Set(try own.sizes())
      for size in news where !there.contains(size) {
        try own.add(try folder.folder.note(of: size), of: size)
      }
    }
  }
}
