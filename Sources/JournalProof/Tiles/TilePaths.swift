/// All files of a published log of a given size: first the records, then the hashes level by level.
public struct TilePaths: Sequence, IteratorProtocol, Sendable {
  private let size: Int
  private var contents = TilePath.Contents.entries
  private var index = 0

  /// Creates the list for a log of `size` records.
  public init(size: Int) { self.size = Swift.max(0, size) }

  /// The next file.
  public mutating func next() -> TilePath? {
    guard index < tiles(contents) else {
      contents = contents.above
      index = 0
      guard tiles(contents) > 0 else { return nil }
      return next()
    }
    defer { index += 1 }
    let left = width(contents) - index * TilePath.fullWidth
    return TilePath(
      contents: contents, index: index, width: Swift.min(left, TilePath.fullWidth))
  }

  /// The number of hashes or records of a kind.
  private func width(_ contents: TilePath.Contents) -> Int { size >> (8 * contents.level) }

  private func tiles(_ contents: TilePath.Contents) -> Int {
    let width = width(contents)
    return width / TilePath.fullWidth + (width % TilePath.fullWidth == 0 ? 0 : 1)
  }
}

extension TilePath.Contents {
  /// The level of the hashes. Records are below level 0 and equal it in number.
  var level: Int {
    switch self {
    case .hashes(let level): level
    case .entries: 0
    }
  }

  fileprivate var above: TilePath.Contents {
    switch self {
    case .hashes(let level): .hashes(level: level + 1)
    case .entries: .hashes(level: 0)
    }
  }
}
