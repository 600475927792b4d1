import JournalCore

/// The facts of one match in a few bytes each, in order of position.
///
/// A fact is its kind, a set of the fields that it has (`Field`), and these. Numbers are written
/// seven bits a byte, the lowest first, the eighth bit set if more follow; those that may be negative
/// are folded to 0, -1, 1, -2, 2 first. Positions are told by their distance from the fact before,
/// and events acted on by theirs from the event.
struct PackedFacts {
  /// The bytes.
  private(set) var bytes: [UInt8] = []

  /// The position of the last fact; 0 if there is none.
  private(set) var last = 0

  /// Nothing yet.
  init() {}

  /// What is stored of a match, to be continued.
  init(_ bytes: [UInt8], last: Int) {
    (self.bytes, self.last) = (bytes, last)
  }

  /// The fields that a fact may have besides its kind; the numbers are stored.
  private struct Field: OptionSet {
    let rawValue: Int

    /// It is of a later event than the fact before.
    static let position = Field(rawValue: 1 << 0)
    static let value = Field(rawValue: 1 << 1)
    static let team = Field(rawValue: 1 << 2)
    static let other = Field(rawValue: 1 << 3)
    static let timed = Field(rawValue: 1 << 4)
    static let period = Field(rawValue: 1 << 5)
    static let minute = Field(rawValue: 1 << 6)
    static let person = Field(rawValue: 1 << 7)
    static let added = Field(rawValue: 1 << 8)
    static let second = Field(rawValue: 1 << 9)
    static let subject = Field(rawValue: 1 << 10)
    static let after = Field(rawValue: 1 << 11)

    init(rawValue: Int) { self.rawValue = rawValue }

    /// The fields in which a fact differs from one that says nothing.
    ///
    /// - Parameter last: the position of the fact before.
    init(of fact: Fact, after last: Int) {
      self = fact.isTimed ? .timed : []
      if fact.position != last { insert(.position) }
      if fact.value != 0 { insert(.value) }
      if fact.team.isSome { insert(.team) }
      if fact.other.isSome { insert(.other) }
      if fact.period != 0 { insert(.period) }
      if fact.minute != 0 { insert(.minute) }
      if fact.person.isSome { insert(.person) }
      if fact.added != -1 { insert(.added) }
      if fact.second != -1 { insert(.second) }
      if fact.subject != 0 { insert(.subject) }
      if fact.after != 0 { insert(.after) }
    }
  }

  // MARK: - Writing

  /// Adds the facts of events that come after all others.
  mutating func append(_ facts: [Fact]) {
    for fact in facts { append(fact) }
  }

  // In the order in which `Reader.fact(after:)` reads them.
  private mutating func append(_ fact: Fact) {
    let fields = Field(of: fact, after: last)
    bytes.append(fact.kind.rawValue)
    write(UInt64(fields.rawValue))
    if fields.contains(.position) { write(folding: fact.position - last) }
    if fields.contains(.value) { write(folding: fact.value) }
    if fields.contains(.team) { write(fact.team) }
    if fields.contains(.other) { write(fact.other) }
    if fields.contains(.period) { write(UInt64(fact.period)) }
    if fields.contains(.minute) { write(folding: Int(fact.minute)) }
    if fields.contains(.person) { write(fact.person) }
    if fields.contains(.added) { write(folding: Int(fact.added)) }
    if fields.contains(.second) { write(folding: Int(fact.second)) }
    if fields.contains(.subject) { write(folding: fact.position - fact.subject) }
    if fields.contains(.after) { write(folding: fact.position - fact.after) }
    last = fact.position
  }

  private mutating func write(_ name: NameID) { write(folding: Int(name.number)) }

  private mutating func write(folding number: Int) {
    write(UInt64(bitPattern: Int64(number << 1 ^ number >> (Int.bitWidth - 1))))
  }

  private mutating func write(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  // MARK: - Reading

  /// Reads packed facts; returns false if the bytes are none.
  ///
  /// - Parameter facts: receives the facts, behind those that it has.
  static func read(_ bytes: UnsafeRawBufferPointer, into facts: inout [Fact]) -> Bool {
    var reader = Reader(bytes: bytes)
    var position = 0
    while reader.next < bytes.count {
      guard let fact = reader.fact(after: position) else { return false }
      position = fact.position
      facts.append(fact)
    }
    return true
  }

  private struct Reader {
    let bytes: UnsafeRawBufferPointer
    var next = 0
    /// Whether the bytes ended too early.
    var isBroken = false

    @inline(__always)
    mutating func fact(after position: Int) -> Fact? {
      let kind = Fact.Kind(rawValue: byte()) ?? .other
      let mask = Field(rawValue: Int(truncatingIfNeeded: number()))
      var fact = Fact(
        position: mask.contains(.position) ? position &+ folded() : position, kind: kind)
      if mask.contains(.value) { fact.value = folded() }
      if mask.contains(.team) { fact.team = name() }
      if mask.contains(.other) { fact.other = name() }
      if mask.contains(.period) { fact.period = UInt8(truncatingIfNeeded: number()) }
      if mask.contains(.minute) { fact.minute = Int16(truncatingIfNeeded: folded()) }
      if mask.contains(.person) { fact.person = name() }
      if mask.contains(.added) { fact.added = Int16(truncatingIfNeeded: folded()) }
      if mask.contains(.second) { fact.second = Int16(truncatingIfNeeded: folded()) }
      if mask.contains(.subject) { fact.subject = fact.position &- folded() }
      if mask.contains(.after) { fact.after = fact.position &- folded() }
      fact.isTimed = mask.contains(.timed)
      fact.settle()
      return isBroken ? nil : fact
    }

    @inline(__always)
    private mutating func byte() -> UInt8 {
      guard next < bytes.count else {
        isBroken = true
        return 0
      }
      defer { next += 1 }
      return bytes[next]
    }

    @inline(__always)
    private mutating func number() -> UInt64 {
      var (number, shift) = (UInt64(0), UInt64(0))
      while true {
        let byte = byte()
        number |= UInt64(byte & 0x7F) &<< shift
        guard byte & 0x80 != 0, shift < 63 else { return number }
        shift += 7
      }
    }

    @inline(__always)
    private mutating func folded() -> Int {
      let number = number()
      return Int(bitPattern: UInt(number >> 1)) ^ -Int(number & 1)
    }

    @inline(__always)
    private mutating func name() -> NameID { NameID(Int32(truncatingIfNeeded: folded())) }
  }
}
