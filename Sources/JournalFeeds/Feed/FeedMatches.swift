/// The matches of a feed in the order of the file, packed: a match with its goals takes some hundred
/// bytes here, and a kilobyte as a `FeedMatch`.
///
/// A match is packed when it is added and unpacked when it is asked for. Texts that stand more than
/// once, such as names of teams and players, are kept once.
public struct FeedMatches: Sendable {
  private var packed = FeedPacker()
  private var starts: [UInt32] = []

  /// Creates an empty collection.
  public init() {}

  private mutating func pack(_ match: FeedMatch) -> UInt32 {
    let start = UInt32(packed.bytes.count)
    match.pack(with: &packed)
    return start
  }
}

extension FeedMatches: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  /// Always 0.
  public var startIndex: Int { 0 }

  /// The number of matches.
  public var endIndex: Int { starts.count }

  /// The match at a place, from 0.
  public subscript(place: Int) -> FeedMatch {
    get {
      var unpacker = FeedUnpacker(packed, at: Int(starts[place]))
      return FeedMatch(unpacking: &unpacker)
    }
    set { starts[place] = pack(newValue) }
  }

  /// Replaces some matches.
  public mutating func replaceSubrange(
    _ places: Range<Int>, with matches: some Collection<FeedMatch>
  ) {
    starts.replaceSubrange(places, with: matches.map { pack($0) })
  }

  /// Adds a match at the end.
  public mutating func append(_ match: FeedMatch) { starts.append(pack(match)) }
}

extension FeedMatches: Hashable, ExpressibleByArrayLiteral {
  /// Whether two collections hold equal matches in the same order.
  public static func == (one: Self, other: Self) -> Bool { one.elementsEqual(other) }

  /// Hashes the matches.
  public func hash(into hasher: inout Hasher) {
    for match in self { hasher.combine(match) }
  }

  /// Creates a collection of some matches.
  public init(arrayLiteral matches: FeedMatch...) { self.init(matches) }
}
