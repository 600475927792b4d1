import JournalCore
import JournalReading
import JournalTesting
import MatchJournal
import Testing

/// A slip of the pen at any place of a session.
struct `A typing error` {
  private static let lines = [
    "g era", "g ben <luc", "g gab .h", "po bea .fk", "y tito", "s raul amr", "ch h ben", "og ram",
    "pk isc", "r nach", "s mod isc", "x off", "v", "c boo h", "corner a", "injury rico",
  ]

  /// One error: a letter too few, too many, a wrong one, or two in the wrong order.
  private static func wrong(_ line: String, _ random: inout SplitMix64) -> String {
    var letters = Array(line)
    let place = Int.random(in: 0..<letters.count, using: &random)
    let letter = Array("abcdefghijklmnopqrstuvwxyz").randomElement(using: &random) ?? "z"
    switch Int.random(in: 0..<4, using: &random) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letter, at: place)
    case 2: letters[place] = letter
    default: if place + 1 < letters.count { letters.swapAt(place, place + 1) }
    }
    return String(letters)
  }

  @Test(arguments: 0..<200)
  func `loses nothing and is repaired with few keys`(place: Int) async throws {
    var random = SplitMix64(seed: UInt64(place))
    let line = try await Touchline.copa()
    try await line.type("ko")
    try await line.type("g gab", at: "5")
    line.clock.pass(minutes: 20)
    let meant = Self.lines[place % Self.lines.count]
    let typed = Self.wrong(meant, &random)
    let before = try await line.journal.log.head().position
    let answer = try await line.desk.enter(typed, at: line.clock.read())
    let after = try await line.journal.log.head().position
    guard case .misread(let misreading) = answer else {
      // It says something else that can be said: it is logged, shown, and taken back with two keys,
      // or three if it was an undo.
      if case .written(let outcome) = answer {
        #expect(outcome.newCount == after - before)
        try await line.type(typed == "u" ? "uu" : "u")
        #expect(try await line.score() == Score(0, 1), "\(typed) for \(meant)")
      }
      return
    }
    #expect(after == before, "\(typed): nothing is logged")
    let kept = try await line.desk.keep(typed, at: line.clock.read())
    #expect(kept.newCount == 1, "\(typed) is lost")
    // Enter takes what is offered; otherwise the word that is wrong is typed again.
    guard misreading.offer == nil, let word = misreading.word else { return }
    let words = meant.split(separator: " ").map(String.init)
    guard words.indices.contains(word),
      LiveLine(typed).replacing(word, with: words[word]) == meant
    else { return }
    #expect(words[word].count + 1 <= 5, "\(typed) for \(meant)")
  }
}
