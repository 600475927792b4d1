import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import MatchJournal

/// `e12` or `12` as a position.
struct EventReference: ExpressibleByArgument {
  let position: Int

  init?(argument: String) {
    let digits = argument.hasPrefix("e") ? argument.dropFirst() : argument[...]
    guard let position = Int(digits), position > 0 else { return nil }
    self.position = position
  }
}
