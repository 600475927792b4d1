public import JournalCore

/// The path of one file of a published log: C2SP tlog-tiles.
///
/// A tile holds up to 256 hashes of one level, or the 256 records below a tile of level 0. Its path
/// is `tile/<level>/<index>` or `tile/entries/<index>`, followed by `.p/<width>` while it is not
/// full. The index is split into groups of three digits, so that no folder becomes large: 1234067
/// is `x001/x234/067`.
public struct TilePath: Hashable, Sendable, CustomStringConvertible {
  /// What the file holds.
  public enum Contents: Hashable, Sendable {
    /// The hashes of the complete subtrees of `256^level` leaves; the level is 0 to 63.
    case hashes(level: Int)

    /// The records themselves.
    case entries
  }

  /// What the file holds.
  public let contents: Contents

  /// The number of tiles before this one at its level.
  public let index: Int

  /// The number of hashes or records in it, 1 to 256.
  public let width: Int

  /// The number of hashes or records in a full tile.
  public static let fullWidth = 256

  /// Creates a path. Throws a refusal if there can be no such tile.
  public init(_ contents: Contents, index: Int, width: Int = fullWidth) throws(Refusal) {
    guard index >= 0, (1...Self.fullWidth).contains(width), contents.isPossible else {
      throw .noSuchTile
    }
    self.init(contents: contents, index: index, width: width)
  }

  init(contents: Contents, index: Int, width: Int) {
    self.contents = contents
    self.index = index
    self.width = width
  }

  /// Parses a path. Throws a refusal unless it is written in exactly this way.
  public init(parsing text: String) throws(Refusal) {
    guard text.utf8.count <= 64 else { throw .noSuchTile }
    var parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)[...]
    guard parts.popFirst()?.elementsEqual("tile".utf8) == true, let level = parts.popFirst(),
      let width = Self.takeWidth(&parts), let index = Self.index(parts)
    else { throw .noSuchTile }
    if level.elementsEqual("entries".utf8) {
      try self.init(.entries, index: index, width: width)
    } else {
      guard let level = ASCIIDecimal.parse(level) else { throw .noSuchTile }
      try self.init(.hashes(level: level), index: index, width: width)
    }
    // A tile has one path only: `x000/001` does not stand for `001`.
    guard description.utf8.elementsEqual(text.utf8) else { throw .noSuchTile }
  }

  /// The path, relative to where the log is published.
  public var description: String {
    let partial = width == Self.fullWidth ? "" : ".p/\(width)"
    return switch contents {
    case .hashes(let level): "tile/\(level)/\(Self.text(of: index))\(partial)"
    case .entries: "tile/entries/\(Self.text(of: index))\(partial)"
    }
  }

  /// The full tile that replaces this one once there are enough records.
  public var full: TilePath {
    TilePath(contents: contents, index: index, width: Self.fullWidth)
  }

  private static func text(of index: Int) -> String {
    var (threes, rest) = ([index % 1000], index / 1000)
    while rest > 0 {
      threes.insert(rest % 1000, at: 0)
      rest /= 1000
    }
    let padded = threes.map { three in
      let digits = String(three)
      return String(repeating: "0", count: 3 - digits.utf8.count) + digits
    }
    return (padded.dropLast().map { "x" + $0 } + padded.suffix(1)).joined(separator: "/")
  }

  private typealias Parts = ArraySlice<Substring.UTF8View>

  /// Splits off `<last three>.p/<width>` and leaves the three digits; 256 if there is no `.p`.
  private static func takeWidth(_ parts: inout Parts) -> Int? {
    guard parts.count >= 2, let before = parts.dropLast().last else { return fullWidth }
    guard before.suffix(2).elementsEqual(".p".utf8) else { return fullWidth }
    guard let width = parts.popLast().flatMap({ ASCIIDecimal.parse($0) }), width < fullWidth else {
      return nil
    }
    parts[parts.endIndex - 1] = Substring(before.dropLast(2)).utf8
    return width
  }

  private static func index(_ parts: Parts) -> Int? {
    var digits: [UInt8] = []
    for part in parts.dropLast() {
      guard part.first == UInt8(ascii: "x"), part.count == 4 else { return nil }
      digits += part.dropFirst()
    }
    guard let last = parts.last, last.count == 3 else { return nil }
    digits += last
    // Only the first group may have leading zeros; the path is compared as a whole afterwards.
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    return significant.isEmpty ? 0 : ASCIIDecimal.parse(significant)
  }
}

extension TilePath.Contents {
  fileprivate var isPossible: Bool {
    switch self {
    case .hashes(let level): (0...63).contains(level)
    case .entries: true
    }
  }
}
