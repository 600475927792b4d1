import JournalCore
import JournalReading
import JournalRules

/// Regulations as documents.
enum RegulationHarness {
  @Sendable static func run(_ bytes: [UInt8]) {
    guard let document = try? JSONValue(parsing: bytes, limits: .document).object else { return }
    let problems = Regulation.problems(in: document)
    for problem in problems { law(!problem.text.isEmpty, "a problem says what it is") }
    guard let regulation = try? Regulation(document) else { return }
    law(problems.isEmpty, "what has problems is no regulation")
    _ = regulation.matchFormat
    for stage in regulation.stages {
      _ = regulation.stage(id: stage.id)
      _ = regulation.matchFormat(in: stage)
    }
  }
}
