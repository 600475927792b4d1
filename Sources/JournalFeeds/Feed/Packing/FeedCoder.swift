import JournalCore

/// Packs or unpacks the fields of a match: one list of fields serves both.
protocol FeedCoder {
  /// Passes a whole number.
  mutating func pass(_ value: inout Int)
  /// Passes a text.
  mutating func pass(_ value: inout String)
  /// Passes doubts, which few matches have.
  mutating func pass(_ value: inout [Doubt])
}

extension FeedCoder {
  /// Passes a truth.
  mutating func pass(_ value: inout Bool) {
    var number = value ? 1 : 0
    pass(&number)
    value = number == 1
  }

  /// Passes a value that may be absent; `empty` is what it is read into.
  mutating func pass<Value>(
    _ value: inout Value?, _ empty: Value, _ pass: (inout Value, inout Self) -> Void
  ) {
    var isThere = value != nil
    self.pass(&isThere)
    guard isThere else {
      value = nil
      return
    }
    var some = value ?? empty
    pass(&some, &self)
    value = some
  }

  /// Passes a number that may be absent.
  mutating func pass(_ value: inout Int?) { pass(&value, 0) { $1.pass(&$0) } }

  /// Passes a text that may be absent.
  mutating func pass(_ value: inout String?) { pass(&value, "") { $1.pass(&$0) } }

  /// Passes a truth that may be absent.
  mutating func pass(_ value: inout Bool?) { pass(&value, false) { $1.pass(&$0) } }

  /// Passes one of some words.
  mutating func pass<Name: RawRepresentable<String>>(_ value: inout Name) {
    var text = value.rawValue
    pass(&text)
    value = Name(rawValue: text) ?? value
  }

  /// Passes one of some words that may be absent.
  mutating func pass<Name: RawRepresentable<String>>(_ value: inout Name?) {
    var text = value?.rawValue
    pass(&text)
    value = text.flatMap { Name(rawValue: $0) }
  }

  /// Passes a score that may be absent.
  mutating func pass(_ value: inout Score?) {
    pass(&value, Score()) { score, coder in
      coder.pass(&score.home)
      coder.pass(&score.away)
    }
  }

  /// Passes a day that may be absent.
  mutating func pass(_ value: inout CalendarDate?) {
    var day = value?.daysSince1970
    pass(&day)
    value = day.map { CalendarDate(daysSince1970: $0) }
  }

  /// Passes a list; `empty` is what each element is read into.
  mutating func pass<Element>(
    _ list: inout [Element], _ empty: Element, _ pass: (inout Element, inout Self) -> Void
  ) {
    var count = list.count
    self.pass(&count)
    if count != list.count { list = Array(repeating: empty, count: count) }
    for index in list.indices { pass(&list[index], &self) }
  }

  /// Passes a list of texts.
  mutating func pass(_ list: inout [String]) { pass(&list, "") { $1.pass(&$0) } }
}

/// Packs fields into bytes.
struct FeedPacker: FeedCoder {
  private(set) var bytes: [UInt8] = []
  private(set) var texts = PackedTexts()
  /// The doubts of the matches that have some.
  private(set) var doubts: [[Doubt]] = []

  /// Adds a number, seven bits a byte, the sign in the lowest bit.
  mutating func pass(_ value: inout Int) {
    var rest = UInt(bitPattern: (value << 1) ^ (value >> (Int.bitWidth - 1)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Adds the number of a text.
  mutating func pass(_ value: inout String) {
    var number = texts.number(of: value)
    pass(&number)
  }

  /// Adds the number of a list of doubts, from 1.
  mutating func pass(_ value: inout [Doubt]) {
    if !value.isEmpty { doubts.append(value) }
    var number = value.isEmpty ? 0 : doubts.count
    pass(&number)
  }
}

/// Reads fields out of bytes.
struct FeedUnpacker: FeedCoder {
  private let packed: FeedPacker
  private var at: Int

  /// - Parameter at: the place of the first byte.
  init(_ packed: FeedPacker, at: Int) { (self.packed, self.at) = (packed, at) }

  mutating func pass(_ value: inout Int) {
    var (bits, shift): (UInt, UInt) = (0, 0)
    while packed.bytes[at] & 0x80 != 0 {
      bits |= UInt(packed.bytes[at] & 0x7F) << shift
      (shift, at) = (shift + 7, at + 1)
    }
    bits |= UInt(packed.bytes[at]) << shift
    at += 1
    value = Int(bitPattern: bits >> 1) ^ -Int(bitPattern: bits & 1)
  }

  mutating func pass(_ value: inout String) {
    var number = 0
    pass(&number)
    value = packed.texts[number]
  }

  mutating func pass(_ value: inout [Doubt]) {
    var number = 0
    pass(&number)
    value = number == 0 ? [] : packed.doubts[number - 1]
  }
}
