import JournalAuditor
import JournalCore
import JournalNarrative
import JournalTesting
import Testing

/// A text by any author about Real Madrid 1-2 Leganés is read for its facts.
@Suite struct FactReaderTests {
  private static let game = Result { try QuarterFinal() }

  private func findings(_ text: String, _ language: Language = .english) throws
    -> [ReportAudit.Finding]
  {
    let game = try Self.game.get()
    return game.findings(of: text, against: game.report(.full, language))
  }

  @Test(arguments: [
    "Eraso scored in the 32nd minute.", "Benzema also scored, in the 47th minute.",
    "Benzema equalised after 47 minutes.", "Javier Eraso put Leganés ahead in the 32nd minute.",
    "Pires headed the winner in the 55th minute.", "Leganés beat Real Madrid 2-1.",
    "Real Madrid lost 2-1 to Leganés.", "Benzema scored and he was set up by Lucas Vázquez.",
    "Benzema levelled from a pass by Lucas Vázquez.",
  ])
  func `what the log holds is accepted in plain words`(text: String) throws {
    let found = try findings(text)
    #expect(found.isEmpty, "\(found)")
  }

  @Test(arguments: [
    "Eraso scored in the 33rd minute.", "Isco scored in the 47th minute.",
    "Eraso headed Leganés ahead.", "Benzema scored the winner.", "Eraso put Real Madrid ahead.",
    "Real Madrid beat Leganés 2-1.", "Leganés beat Real Madrid 3-1.", "Eraso was sent off.",
    "Benzema scored from a penalty in the 47th minute.", "Benzema levelled from a pass by Isco.",
  ])
  func `what contradicts the log is found`(text: String) throws {
    let found = try findings("Nobody went home early. " + text).filter { $0.sentence == text }
    #expect(found.contains { $0.code == .contradicted || $0.code == .changedWords }, "\(found)")
  }

  @Test(arguments: [
    "Eraso scored a spectacular goal in the 32nd minute.", "Eraso never scored.",
    "Eraso scored because of a mistake.", "Eraso nearly scored in the 32nd minute.",
  ])
  func `words that are not read are named, and nothing passes with them`(text: String) throws {
    let found = try findings(text)
    #expect(!found.isEmpty)
  }

  @Test func `a text in which nothing can be read says so`() throws {
    let found = try findings("What a night it was for the small club from the south.")
    #expect(found.map(\.code) == [.addedSentence])
    #expect(found.map(\.log) == ["no fact in it could be read"])
  }

  @Test func `Spanish and French facts are read too`() throws {
    #expect(try findings("Eraso marcó en el minuto 32.", .spanish).isEmpty)
    #expect(try !findings("Eraso marcó en el minuto 33.", .spanish).isEmpty)
    #expect(try findings("Eraso a marqué à la 32e minute.", .french).isEmpty)
    #expect(try !findings("Isco a marqué à la 32e minute.", .french).isEmpty)
  }
}
