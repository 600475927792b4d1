import JournalCore
import Testing

struct `Laws of JSON, with seeded random values` {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `what is written is read back as it was`(seed: UInt64) throws {
    var random = RandomJSON(seed: seed)
    for _ in 0..<100 {
      let value = random.value()
      let text = value.canonicalText
      #expect(try JSONValue(parsing: text, limits: .document) == value, "\(text)")
      #expect(value.hashValue == (try JSONValue(parsing: text, limits: .document)).hashValue)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `order of keys, spaces and escapes make no difference`(seed: UInt64) throws {
    var random = RandomJSON(seed: seed)
    for _ in 0..<50 {
      let value = random.value()
      let text = random.loosely(value)
      #expect(try JSONValue(parsing: text, limits: .document) == value, "\(text)")
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a damaged text is refused with a place in it, or has one canonical form`(
    seed: UInt64
  ) throws {
    var random = RandomJSON(seed: seed)
    for _ in 0..<200 {
      let bytes = random.damaged(Array(random.loosely(random.value(depth: 2)).utf8))
      do throws(JSONError) {
        let canonical = try JSONValue(parsing: bytes, limits: .document).canonicalBytes
        let again = try JSONValue(parsing: canonical, limits: .document).canonicalBytes
        #expect(again == canonical)
      } catch {
        #expect((0...bytes.count).contains(error.offset))
        #expect(error.description.unicodeScalars.allSatisfy { $0.value >= 0x20 })
      }
    }
  }
}
