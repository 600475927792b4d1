import JournalCore
@testable import JournalSQLite
import JournalTesting
import Testing

/// Facts in a few bytes.
struct `Packed facts` {
  /// Facts with every field at its ends and in between.
  private static func facts(_ random: inout SplitMix64) -> [Fact] {
    var position = Int.random(in: 1...9, using: &random)
    return (0..<Int.random(in: 1...40, using: &random)).map { _ in
      position += [0, 1, 300, 1 << 40].randomElement(using: &random) ?? 0
      let kind = Fact.Kind.allCases.randomElement(using: &random) ?? .other
      var fact = Fact(position: position, kind: kind)
      func number(_ choices: [Int]) -> Int { choices.randomElement(using: &random) ?? 0 }
      fact.period = UInt8(number([0, 2, 15, 255]))
      fact.minute = Int16(number([0, 1, 90, -1, Int(Int16.max), Int(Int16.min)]))
      fact.added = Int16(number([-1, 0, 8, Int(Int16.max)]))
      fact.second = Int16(number([-1, 0, 59, Int(Int16.min)]))
      fact.isTimed = number([0, 1]) == 1
      fact.team = NameID(Int32(number([0, 1, 127, 128, Int(Int32.max), -1])))
      fact.person = NameID(Int32(number([0, 5, Int(Int32.min)])))
      fact.other = NameID(Int32(number([0, 70_000])))
      fact.subject = number([0, 1, position - 1, position + 7])
      fact.after = number([0, position - 1])
      fact.value = number([0, 1, -1, .max, .min, Fact.scorersKept | 3 << 16])
      fact.settle()
      return fact
    }
  }

  private static func read(_ bytes: [UInt8]) -> [Fact]? {
    var facts: [Fact] = []
    return bytes.withUnsafeBytes { PackedFacts.read($0, into: &facts) } ? facts : nil
  }

  @Test func `are those that were packed, in one go or in several`() {
    var random = SplitMix64(seed: 1902)
    for _ in 0..<500 {
      let facts = Self.facts(&random)
      var whole = PackedFacts()
      whole.append(facts)
      #expect(Self.read(whole.bytes) == facts)
      let cut = Int.random(in: 0...facts.count, using: &random)
      var part = PackedFacts()
      part.append(Array(facts[..<cut]))
      var rest = PackedFacts(part.bytes, last: part.last)
      rest.append(Array(facts[cut...]))
      #expect(rest.bytes == whole.bytes && rest.last == facts.last?.position)
    }
  }

  @Test func `that were cut or garbled are refused or read, and nothing breaks`() {
    var random = SplitMix64(seed: 1907)
    for _ in 0..<2000 {
      var packed = PackedFacts()
      packed.append(Self.facts(&random))
      var bytes = packed.bytes
      bytes.removeLast(Int.random(in: 0...bytes.count, using: &random))
      for _ in 0..<3 where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      _ = Self.read(bytes)
    }
    #expect(Self.read([10]) == nil)
  }
}
