import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import MatchJournal

/// An event's position as typed: `e12` or `12`.
struct EventReference: ExpressibleByArgument {
  let position: Int

  init?(argument: String) {
    let digits = argument.hasPrefix("e") ? argument.dropFirst() : argument[...]
    guard let position = Int(digits), position > 0 else { return nil }
    self.position = position
  }
}
