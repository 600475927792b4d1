import Foundation
import JournalCore
import JournalText
import Testing

/// A remedy is a fact in the core, and a sentence in each interface.
struct `A remedy` {
  /// One of each case, and of each way in which a case is worded.
  static let all: [Remedy] = [
    .advice("Save the file as UTF-8."), .meant("goal"), .choose(["rma-leg", "leg-rma"]),
    .giveMinute, .giveOne(of: ["player", "official"]),
    .giveField("home", help: "Goals for the home side"), .giveSuch(field: "weather", value: "rain"),
    .nameGoal, .fieldsMean([.init("team", "the team credited")]), .kicksHomeFirst, .giveSource,
    .giveReason, .giveNamelessReason, .giveTeam(code: "leg"),
    .giveFieldOrPlayer(help: "The team credited"), .narrowPerson, .narrowSlug,
    .narrowShirt(7), .insistNew, .insistNewTeam, .againOrChange(position: 12, minute: nil),
    .againOrChange(position: nil, minute: nil),
    .againOrChange(position: 12, minute: Minute(55)), .changeOrInsist(position: 12),
    .logWhistleIfOn(.secondHalf, hint: nil), .logWhistleIfOn(.secondHalf, hint: "Write 45+2'."),
    .registerByTeam(.ifTheNameIsRight), .registerByTeam(.ifSomebodyNew),
    .nameWhatIsWrong(fields: ["minutes", "period"], inMatch: true),
    .nameWhatIsWrong(fields: ["points"], inMatch: false),
    .nameWhatIsWrong(fields: [], inMatch: false), .setField("count"), .nameMatchOrRecordInIt,
    .insist(.then), .insist(.beforeTheWhistle), .insist(.earlier), .insist(.beforeTheInterval),
    .insist(.allTheSame), .logStart(of: .secondHalf), .logStartOrScore(of: .firstHalf),
    .logEnd(of: .extraTimeSecond), .logKickOff, .logDeduction, .logOwnGoal, .logResumption,
    .ruleOnResult, .ruleOnAppeal, .keepDecision, .eraseThereOrSayNew, .reopenRecord, .voidMatch,
    .correct("e4-e9"), .takeBackFinalWhistle, .redo,
    .bringBack(undoing: 12), .bringBackAllTheSame(undoing: 12), .undoOne(12), .undoOfOthers,
    .registerTeam, .registerPerson, .registerFirst, .registerCoach, .defineCompetition, .joinSlugs,
    .setUpFirst, .setUpMatch, .setUpMatchOf(competition: "spring-cup"), .setUpTie,
    .goOnOrAgain(match: "rma-leg"), .giveLeg(isOther: false), .giveLeg(isOther: true),
    .giveRound(["Final"]), .giveDay, .nameTeam, .askTieOrOtherRules, .adoptRules,
    .adoptRulesFirst(competition: nil), .adoptRulesFirst(competition: "spring-cup"),
    .adoptRulesOf(competition: "spring-cup"), .checkRules, .lookAtRules, .lookAtLog, .nameEvent,
    .lookAtTypes(allowsOwn: true), .lookAtTypes(allowsOwn: false), .lookAtMatches, .makeReport,
    .checkEditedText, .verifyUnwritten, .verifyHashes, .compareTiles, .holdAgainstCheckpoint,
    .giveSealKey, .startPrivate, .giveColumnMap, .askTieOrNameMatch, .makeKeyOfOrigin,
    .signOrPublishElsewhere,
    .askNow, .makeWitnessKey, .proveSince(size: 90), .sayFirst, .correctClock,
    .orderPlayOff(match: "leg-rma-3"), .settleAbandoned, .drawLots, .declareNinetyMinutes,
    .lookAtRelations,
  ]

  @Test(arguments: all)
  func `is a sentence of the command`(remedy: Remedy) throws {
    let words = remedy.asCommand
    #expect(
      words.first?.isUppercase == true || words.hasPrefix("journal ") || words.hasPrefix("--"))
    #expect(words.hasSuffix(".") || words.hasSuffix("?"), "\(words)")
    #expect(words == TextRules.harmless(words))
  }

  @Test func `has words of its own in every case`() throws {
    let words = Self.all.map(\.asCommand)
    #expect(Set(words).count == words.count)
    let source = Sources.folder.appendingPathComponent("JournalCore/Vocabulary/Remedy.swift")
    let text = try String(contentsOf: source, encoding: .utf8)
    let cases = text.matches(of: /\n  case (\w+)/).map { String($0.output.1) }
    let tried = Set(Self.all.map { String("\($0)".prefix { $0.isLetter }) })
    #expect(tried == Set(cases), "a case is not tried here")
  }

  @Test func `keeps what holds everywhere in the refusal itself`() {
    let refusal = Refusal("not-utf-8", "It is not UTF-8.", hint: "Save it as UTF-8.")
    #expect(refusal.description == "It is not UTF-8. Save it as UTF-8.")
    let early = Refusal("not-kicked-off", "The match has not kicked off.", remedy: .logKickOff)
    #expect(early.description == "The match has not kicked off.")
    #expect(early.hint == nil)
    #expect(
      early.asCommand
        == "The match has not kicked off. Log it first: journal append kick-off.")
  }

  @Test func `goes with its refusal to the line that it is about`() {
    let refusal = Refusal("no-minute", "No minute was given.", remedy: .giveMinute).inLine(3)
    #expect(refusal.line == 3)
    #expect(refusal.reason == "line 3: No minute was given.")
    #expect(refusal.remedy == .giveMinute)
    #expect(refusal.inLine(4) == refusal)
  }
}
