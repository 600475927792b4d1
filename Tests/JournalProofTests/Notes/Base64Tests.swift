import Foundation
import JournalCore
import JournalProof
import JournalTesting
import Testing

@Suite struct `Base 64` {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `has the spelling of RFC 4648, section 10`(plain: String, encoded: String) throws {
    #expect(Base64.encode(Array(plain.utf8)) == encoded)
    #expect(try Base64.decode(encoded) == Array(plain.utf8))
  }

  @Test func `agrees with Foundation's on random bytes, both ways`() throws {
    var random = SplitMix64(seed: 4648)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(Base64.encode(bytes) == Data(bytes).base64EncodedString())
      #expect(try Base64.decode(Base64.encode(bytes)) == bytes)
    }
  }

  @Test(arguments: [
    "Z", "Zg", "Zg=", "Zg===", "=", "==", "====", "Zh==", "Zm9=", "Zm8=Zm8=", "Zg==Zg==", "Zm9v\n",
    "Zm\n9v", " Zm9v", "Zm9_", "Zm-v", "Zm9v====", "Z===", "Z=m=", "Zmé=", "\u{0}AAA",
  ])
  func `has no second spelling`(text: String) {
    #expect(throws: Refusal.self) { try Base64.decode(text) }
  }
}
