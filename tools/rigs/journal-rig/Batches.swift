/// The numbers of the notes to append, in batches of one to so many, the same for the same start.
struct Batches {
  private var first: Int
  private let end: Int
  private let largest: Int
  private var chance: Chance

  init(_ options: Options) throws {
    first = try options.number("from", 1)
    end = first + (try options.number("count", 100))
    largest = try options.number("batch", 1)
    chance = Chance(try options.number("writer", 1) &* 31 &+ first)
  }

  /// The next batches, at most so many; nil at the end.
  mutating func next(_ count: Int) -> [Range<Int>]? {
    var batches: [Range<Int>] = []
    while batches.count < count, first < end {
      let size = min(Int.random(in: 1...largest, using: &chance), end - first)
      batches.append(first..<first + size)
      first += size
    }
    return batches.isEmpty ? nil : batches
  }
}
