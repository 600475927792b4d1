import Foundation
import JournalCore
import JournalFeeds
import Testing

@Suite("FootballText: hostile files")
struct FootballTextHostileTests {
  private func refusal(_ bytes: [UInt8]) -> Refusal? {
    do throws(Refusal) {
      _ = try FootballText.read(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test("Bytes that are not UTF-8 are refused with their line")
  func encoding() {
    let refusal = refusal(Array("A v B 1-0\n".utf8) + [0xC3, 0x28] + Array("\n".utf8))
    #expect(refusal?.code == "not-utf-8")
    #expect(refusal?.reason.hasPrefix("line 2:") == true)
  }

  @Test("Files, lines and their number have limits")
  func limits() {
    let long = [UInt8](repeating: 0x41, count: FootballText.lineLimit + 1)
    #expect(refusal(long)?.code == "line-too-long")
    let big = [UInt8](repeating: 0x0A, count: FootballText.fileLimit + 1)
    #expect(refusal(big)?.code == "file-too-long")
    let many = [UInt8](repeating: 0x0A, count: FootballText.lineCountLimit + 1)
    #expect(refusal(many)?.code == "too-many-lines")
  }

  @Test("A control character makes a problem of its line alone")
  func control() throws {
    let feed = try Reading.feed("A v B 1-0\n(X\u{0} 5')\nC v D 2-0\n")
    #expect(feed.matches.count == 2)
    #expect(feed.problems.map(\.line) == [2])
  }

  @Test("Lines may end in LF, CRLF or CR, and a byte order mark is passed over")
  func lineEnds() throws {
    for end in ["\n", "\r\n", "\r"] {
      let feed = try Reading.feed("\u{FEFF}= Cup 2020\(end)\(end)A v B 1-0\(end)(X 5')\(end)")
      #expect(feed.matches.map(\.line) == [3])
      #expect(feed.matches.flatMap(\.incidents).map(\.line) == [4])
    }
  }

  @Test("A comment that is never closed is a problem")
  func unclosedComment() throws {
    let feed = try Reading.feed("A v B 1-0\n<!-- C v D 2-0\nE v F 1-1\n")
    #expect(feed.problems.map(\.line) == [2])
  }

  @Test(
    "Flipped bytes and cut files are read or refused, and every line number is in the file",
    .enabled(if: FootballFiles.isPresent, FootballFiles.absence), arguments: FootballFiles.names)
  func damage(name: String) throws {
    let whole = Array(try FootballFiles.bytes(name).prefix(6_000))
    var random = RandomFeeds(seed: UInt64(name.utf8.count))
    let signs = Array("()[]{};:,-+'@#|=<>!?/_.0123456789 \n\rpvx▪".utf8)
    for _ in 0..<8 {
      var bytes = Array(whole.prefix(1 + random.below(whole.count)))
      for _ in 0..<(1 + random.below(40)) {
        bytes[random.below(bytes.count)] = signs[random.below(signs.count)]
      }
      guard let feed = try? FootballText.read(bytes) else { continue }
      let last = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      #expect(feed.matches.allSatisfy { (1...last).contains($0.line) })
      #expect(feed.problems.allSatisfy { (1...last).contains($0.line) })
      let again = try Reading.feed(FootballText.write(feed))
      #expect(again.matches.count == feed.matches.count, "\(again.problems)")
    }
  }

  @Test(
    "Sixteen times the text takes about sixteen times the time, made to be slow or not",
    arguments: [
      "A v B 1-0\n", "(", "((\n", "A v B (\n", "x: a,\n", "A v B 1-0\n(X 5',\n", "[", "1-0 ",
      "▪ A, B\n",
      "<!-- ", "A v B 1-1\nA: Ash,\nSent off: Ash, Elm\n", "@ , ", "@              ", "A - B - ",
      "Jun 16-17 | ", "=\n", "a\n", "10.7. ", "Group A | B  C\n", "pen (", "'", "A:", "- - ",
    ])
  func linear(part: String) throws {
    func seconds(_ lines: Int, _ tries: Int) throws -> Double {
      let isLine = part.hasSuffix("\n")
      let unit = isLine ? part : String(repeating: part, count: 2_000 / part.utf8.count) + "\n"
      let count = isLine ? lines * 2_000 / unit.utf8.count : lines
      let text = Array(String(repeating: unit, count: count).utf8)
      let times = try (0..<tries).map { _ in
        let start = Self.threadSeconds()
        _ = try FootballText.read(text)
        return Self.threadSeconds() - start
      }
      return times.min() ?? 0
    }
    // A quadratic reader would take 256 times as long.
    #expect(try seconds(16, 2) < seconds(1, 5) * 60 + 0.01)
  }

  /// Returns the CPU time of this thread, which other work on the machine does not affect.
  private static func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
