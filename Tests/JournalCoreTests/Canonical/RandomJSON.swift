import JournalCore

/// Makes JSON values, the same for the same seed.
struct RandomJSON {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(state: seed)
  }

  /// Returns a value with at most `depth` nested arrays and objects.
  mutating func value(depth: Int = 4) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
    case 0: .null
    case 1: .bool(Bool.random(using: &random))
    case 2: .integer(Int64.random(in: -1000...1000, using: &random))
    case 3: .integer(Int64.random(in: -(1 << 53)...(1 << 53), using: &random))
    case 4: number()
    case 5: .string(text())
    case 6: .array((0..<count()).map { _ in value(depth: depth - 1) })
    default: .object(object(depth: depth - 1))
    }
  }

  /// Returns the value in one of its many other spellings: keys in any order, spaces and escapes.
  mutating func loosely(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): return space() + loosely(text) + space()
    case .array(let array):
      return "[" + space() + array.map { loosely($0) }.joined(separator: ",") + space() + "]"
    case .object(let object):
      let members = object.members.shuffled(using: &random).map { member in
        space() + loosely(member.key) + space() + ":" + loosely(member.value)
      }
      return "{" + space() + members.joined(separator: ",") + "}" + space()
    default: return space() + value.canonicalText + space()
    }
  }

  /// Returns the bytes with a few of them changed, removed or repeated.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
      let index = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(bytes[index], at: index)
      default: bytes[index] = bytes[Int.random(in: bytes.indices, using: &random)]
      }
    }
    return bytes
  }
}

extension RandomJSON {
  private mutating func count() -> Int { Int.random(in: 0...5, using: &random) }

  /// Returns a double that its canonical form does not turn into a small whole number.
  private mutating func number() -> JSONValue {
    let double = Double(bitPattern: UInt64.random(in: 0 ... .max, using: &random))
    let isPlain = double.isFinite && (double != double.rounded() || double.magnitude > 0x1p53)
    return isPlain ? .number(double) : number()
  }

  private mutating func object(depth: Int) -> JSONObject {
    // Sometimes more than the reader sorts while it reads.
    let size = Bool.random(using: &random) ? count() : count() * 12
    var object = JSONObject()
    for _ in 0..<size { object[text()] = value(depth: size > 5 ? 0 : depth) }
    return object
  }

  private mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...20, using: &random) { text.unicodeScalars.append(scalar()) }
    return text
  }

  private mutating func scalar() -> Unicode.Scalar {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x61...0x7A, 0x00...0x1F, 0x7F...0x2FF, 0x300...0x36F, 0xE000...0xFFFF,
      0x10000...0x10FFFF, 0x22...0x22, 0x5C...0x5C,
    ]
    let range = ranges[Int.random(in: ranges.indices, using: &random)]
    return Unicode.Scalar(UInt32.random(in: range, using: &random)) ?? "x"
  }

  private mutating func space() -> String {
    let spaces = ["", "", " ", "\n", "\t", "\r\n  "]
    return spaces[Int.random(in: spaces.indices, using: &random)]
  }

  /// Returns the text with about every second scalar escaped; the others are plain if allowed.
  private mutating func loosely(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      let isPlain = scalar.value >= 0x20 && scalar != "\"" && scalar != "\\"
      if isPlain, Bool.random(using: &random) {
        literal.unicodeScalars.append(scalar)
      } else {
        literal += String(scalar).utf16.map(escaped).joined()
      }
    }
    return literal + "\""
  }

  private func escaped(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16, uppercase: unit.isMultiple(of: 2))
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension RandomJSON {
  /// Sebastiano Vigna's generator: small, fast, and the same everywhere.
  private struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
