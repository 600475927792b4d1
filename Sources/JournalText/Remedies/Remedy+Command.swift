public import JournalCore

extension Remedy {
  /// The remedy in terms of the command `journal`: what to type.
  public var asCommand: String {
    if let sentence { return sentence }
    return switch self {
    // Remedies that need no command have returned above.
    case .advice(let text): text
    case .meant(let word): word
    case .choose(let candidates): candidates.joined(separator: ", ")

    // Complete the event.
    case .giveMinute: "Add --minute 55, or --minute '?' if unknown."
    case .giveOne(let fields): "Add \(fields.map { "--\($0)" }.joined(separator: " or "))."
    case .giveField(let field, let help): "Add --\(field): \(help.asClause)."
    case .giveSuch(let field, let value): "For example: --\(field) \(value)."
    case .nameGoal: "Add --goal e12, or --team and --player."
    case .fieldsMean(let fields):
      "\(fields.map { "--\($0.field) is \($0.meaning)" }.joined(separator: ", "))."
    case .kicksHomeFirst: "The kicks stand home first: --home 4 --away 5 for the side away."
    case .giveSource: "Add --source NAME: who says so."
    case .giveReason: "Say why: --reason \"wrong scorer\"."
    case .giveNamelessReason: "Say why without the name: --reason \"request of 2026-03-02\"."
    case .giveTeam(let code): "Add --team \(code) if it is theirs."
    case .giveFieldOrPlayer(let help): "Add --team: \(help.asClause). Or name a known --player."
    case .narrowSlug: "Add a letter, or write the whole slug."
    case .narrowPerson: "Add a letter, a shirt number or --team."
    case .narrowShirt(let number): "Write h\(number) or a\(number), or add --team."
    case .insistNew: "If it is somebody else, who is new, add --new."
    case .insistNewTeam: "If it is another team, which is new, add --new."
    case .againOrChange(let position, let minute):
      "Add --again. To change e\(position): journal correct e\(position)"
        + "\(minute.map { " -m \($0)" } ?? "")."
    case .changeOrInsist(let position):
      "To change it: journal correct e\(position). For another one add --late --again."
    case .logWhistleIfOn(let period, let hint):
      [hint, "If the \(period.title) is on, log its whistle first."].compactMap { $0 }
        .joined(separator: " ")
    case .registerByTeam(.ifTheNameIsRight):
      "If the name is right, add --team, which registers the person."
    case .registerByTeam(.ifSomebodyNew): "For somebody new add --team, which registers them."
    case .nameWhatIsWrong(inMatch: true): "Name what is wrong: --minute 56, --player NAME, ..."
    case .nameWhatIsWrong(inMatch: false): "Name what is wrong: --set points=9."
    case .nameMatchOrRecordInIt: "Add --fixture MATCH, or record it in the match: -M NAME."

    // Insist on the entry.
    case .insist(.then): "Add --late if it happened then."
    case .insist(.beforeTheWhistle): "Add --late if it happened before the whistle."
    case .insist(.earlier): "Add --late if it happened earlier."
    case .insist(.beforeTheInterval):
      "Add --late if it happened before, or log the next kick-off first."
    case .insist(.allTheSame): "If it happened nevertheless, add --late."

    // Log another event first.
    case .logStart(let period): "Log its start first: journal append \(period.startWord)."
    case .logStartOrScore(let period):
      "Start it first: journal append \(period.startWord). If only the result is known: "
        + "journal append score-declared."
    case .logEnd(let period): "End it first: journal append \(period.endWord)."
    case .logKickOff: "Log it first: journal append kick-off."
    case .logDeduction: "Log the deduction first: journal append points-deducted."
    case .logOwnGoal: "If it was an own goal: journal append own-goal."
    case .logResumption: "If it went on: journal append match-resumed."
    case .reopenRecord:
      "Open it again: journal append journal-reopened --reason \"a missing card\"."
    case .voidMatch:
      "If it was a mistake: journal append match-voided --reason \"...\". To change one of its "
        + "facts: journal correct."

    // Undo, redo or correct.
    case .correct(let events): "Correct it instead: journal correct \(events)."
    case .takeBackFinalWhistle:
      "If it goes on, take the whistle back first: journal undo, with its event."
    case .redo: "journal redo brings it back."
    case .bringBack(let position): "journal undo e\(position) brings it back."
    case .bringBackAllTheSame(let position):
      "To bring it back anyway: journal undo e\(position)."
    case .undoOne(let position): "Name the event that is wrong: journal undo e\(position)."
    case .undoOfOthers:
      "What another recorder wrote is taken back by its event: journal undo e12; or with --as NAME."

    // The registry.
    case .registerTeam: "Register it: journal append team-registered --name NAME."
    case .registerPerson: "Register them: journal append person-registered --name NAME."
    case .registerFirst:
      "Register it first: journal append team-registered --name NAME, or person-registered."
    case .registerCoach:
      "Register the coach, and give the slug: journal append person-registered --name ..."
    case .defineCompetition: "Define one: journal append competition-defined."
    case .joinSlugs:
      "Correct its name; of two slugs for one, journal append entities-merged joins them."

    // Matches, ties and tables.
    case .setUpFirst: "Its first event is match-scheduled: journal match new \"Home v Away\"."
    case .setUpMatch: "Start one with journal match new \"Home v Away\"."
    case .setUpMatchOf(let competition):
      "Set one up: journal match new \"Home v Away\" --competition \(competition)."
    case .setUpTie: "Name one with journal match new ... --tie."
    case .goOnOrAgain(let match):
      "To go on with it: journal match use \(match). For a second meeting that day add --again."
    case .giveLeg(isOther: false): "Say which leg this is: --leg 2."
    case .giveLeg(isOther: true): "Give another --leg."
    case .giveRound(let rounds): "Add --round, one of: \(rounds.joined(separator: ", "))."
    case .giveDay: "Its matches name no rounds; --on takes a day."
    case .nameTeam: "Name one with --team."
    case .askTieOrNameMatch: "Ask journal tie, or name the match of that leg with --match."
    case .askTieOrOtherRules: "Ask journal tie, or other rules: --rules NAME."

    // Regulations.
    case .adoptRules: "Adopt one: journal rules use NAME."
    case .adoptRulesFirst(nil):
      "Adopt its rules first: journal rules use NAME (journal rules list shows them)."
    case .adoptRulesFirst(let competition?):
      "Adopt its rules first: journal rules use NAME --competition \(competition)."
    case .adoptRulesOf(let competition):
      "journal rules use NAME --competition \(competition); journal rules list shows those that come "
        + "with the program."
    case .lookAtRules: "journal rules list shows those that come with the program."
    case .checkRules: "journal rules check FILE lists all that is wrong."

    // Where to look.
    case .lookAtLog: "journal log shows the events."
    case .nameEvent: "Events are e1, e2, ...: journal log shows them."
    case .lookAtTypes(allowsOwn: true):
      "journal events lists them; types of your own start with x-."
    case .lookAtTypes(allowsOwn: false): "journal events lists them."
    case .lookAtMatches: "journal match list shows them."
    case .askNow: "Leave --known out."

    // Files.
    case .giveColumnMap: "Say what they hold: --map map.json."

    // Reports and proofs.
    case .signOrPublishElsewhere:
      "Add --key, or publish it in a folder of its own. What is there was not changed."
    case .makeKeyOfOrigin: "journal key new FILE makes a key of that name."
    case .makeReport: "Make one with: journal narrate --json."
    case .checkEditedText:
      "Check the edited text with: journal narrate --check TEXT --spans JSON."
    case .verifyUnwritten: "Nothing was written. journal verify names what was changed."
    case .verifyHashes: "The stored hashes are damaged: journal verify says where."
    case .compareTiles:
      "Published tiles, if there are any, show which: journal verify --tiles DIR."
    case .holdAgainstCheckpoint:
      "Compare it with a published checkpoint: --checkpoint FILE."
    case .startPrivate:
      "journal init --private starts one that can; an import brings the events over."
    }
  }
}

extension String {
  /// The words as they follow a colon: in lower case, unless they begin with an abbreviation.
  fileprivate var asClause: String {
    let isWord = dropFirst().first?.isLowercase ?? true
    return isWord ? prefix(1).lowercased() + dropFirst() : self
  }
}

extension Period {
  /// The command's word for the whistle that starts the period.
  fileprivate var startWord: String {
    switch self {
    case .firstHalf: "kick-off"
    case .secondHalf: "second-half"
    case .extraTimeFirst: "extra-time"
    case .extraTimeSecond: "extra-time-second-half"
    default: "shoot-out"
    }
  }

  /// The command's word for the whistle that ends the period.
  fileprivate var endWord: String {
    switch self {
    case .firstHalf: "half-time"
    case .secondHalf: "full-time"
    case .extraTimeFirst: "extra-time-half-time"
    case .extraTimeSecond: "extra-time-end"
    default: "shoot-out-end"
    }
  }
}
