import JournalCore
import JournalProof
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
    /// What the key ring copied from it; nil if nothing yet.
    let copies: Contents?
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
    // What cannot be opened is as good as gone, which is told; copies that cannot be kept are too.
    sources = folders.map {
      Source(
        path: $0.path, folder: try? Contents($0.path, of: origin),
        copies: try? Contents($0.copies, of: origin))
    }
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

  /// The folders that are not there now, or cannot be read.
  var missing: [String] { sources.filter { $0.folder == nil }.map(\.path) }

  /// What was taken away from a folder that is there, and what is not a checkpoint of the log, though
  /// its name says so; nil if nothing.
  var finding: Refusal? {
    var reasons: [String] = []
    for source in sources {
      guard let folder = source.folder else { continue }
      let held = Set(folder.sizes)
      let taken = (source.copies?.roots.keys.sorted() ?? []).filter { !held.contains($0) }
      guard !taken.isEmpty else { continue }
      reasons.append(
        "\(Self.some(taken.map { folder.folder.name(of: $0) })) "
          + (taken.count == 1 ? "was published and is gone." : "were published and are gone."))
    }
    let unreadable = contents.flatMap(\.unreadable)
    if !unreadable.isEmpty {
      let what = unreadable.count == 1 ? "is no checkpoint" : "are no checkpoints"
      reasons.append("\(Self.some(unreadable)) \(what) of this log.")
    }
    guard !reasons.isEmpty else { return nil }
    return Refusal(
      "checkpoint-missing", reasons.joined(separator: " "),
      hint: "Ask who publishes them; the key ring has copies of those that it saw.")
  }

  private static func some(_ names: [String]) -> String {
    let shown = names.prefix(6)
    let rest = names.count - shown.count
    return (shown + (rest > 0 ? ["\(rest) more"] : [])).joined(separator: " and ")
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
