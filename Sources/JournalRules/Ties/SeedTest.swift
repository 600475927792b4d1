import JournalCore

/// The better seed goes through: the lower number (RULES, C).
enum SeedTest: TieTest {
  static let name = "seed"

  static func title(of step: Step) -> String { "seeding" }

  static func examine(_ tie: TieContest, by step: Step) -> Examination {
    FactTest.examine(tie, figure: name, order: step.order ?? .lower)
  }
}
