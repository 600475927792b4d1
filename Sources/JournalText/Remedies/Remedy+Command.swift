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
    case .kicksHomeFirst:
      "Give the home side's kicks first: --home 4 --away 5 if the away side won."
    case .giveSource: "Add --source NAME: who says so."
    case .giveReason: "Say why: --reason \"wrong scorer\"."
    case .giveNamelessReason: "Say why without the name: --reason \"request of 2026-03-02\"."
    case .giveTeam(let code): "Add --team \(code) if it is theirs."
    case .giveFieldOrPlayer(let help): "Add --team: \(help.asClause). Or name a known --player."
    case .narrowSlug: "Add a letter, or write the whole slug."
    case .narrowPerson: "Add a letter, a shirt number or --team."
    case .narrowShirt(let number): "Write h\(number) or a\(number), or add --team."
    case .insistNew: "If it is somebody new, add --new."
    case .insistNewTeam: "If it is a new team, add --new."
    case .againOrChange(let position, let minute):
      "If so, add --again."
        + (position.map { position in
          " To change e\(position): journal correct e\(position)\(minute.map { " -m \($0)" } ?? "")."
        } ?? "")
    case .changeOrInsist(let position):
      "To change it: journal correct e\(position). If it is another one, add --late --again."
    case .logWhistleIfOn(let period, let hint):
      [hint, "If the \(period.title) is under way, log its whistle first."].compactMap { $0 }
        .joined(separator: " ")
    case .registerByTeam(.ifTheNameIsRight):
      "If the name is right, add --team to register the person."
    case .registerByTeam(.ifSomebodyNew): "If they are new, add --team to register them."
    case .nameWhatIsWrong(let fields, let inMatch):
      "Name what is wrong: " + (inMatch ? "--minute 56, or " : "") + fields.asSetting
    case .setField(let field): "Give it as --set \(field)=VALUE."
    case .nameMatchOrRecordInIt: "Add --fixture MATCH, or record it in the match: -M NAME."

    // Insist on the entry.
    case .insist(.then): "Add --late if it happened then."
    case .insist(.beforeTheWhistle): "Add --late if it happened before the whistle."
    case .insist(.earlier): "Add --late if it happened earlier."
    case .insist(.beforeTheInterval):
      "Add --late if it happened before, or log the next kick-off first."
    case .insist(.allTheSame): "If it happened anyway, add --late."

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
    case .ruleOnResult:
      "What follows is a ruling of its own: journal append result-confirmed if the result of play "
        + "stands, result-awarded or result-annulled if not."
    case .ruleOnAppeal:
      "What follows is a ruling of its own, such as journal append points-restored; or journal undo "
        + "EVENT, if the decision never was."
    case .keepDecision:
      "If the decision was upheld: journal undo, then journal append appeal-decided --outcome "
        + "dismissed."
    case .eraseThereOrSayNew:
      "If so: journal erase NAME -J OTHER first. If not: add --new-people. Nothing was written."
    case .reopenRecord:
      "Open it again: journal match reopen --reason \"a missing card\"."
    case .voidMatch:
      "If it was a mistake: journal append match-voided --reason \"...\". To change one of its "
        + "facts: journal correct."

    // The clock.
    case .correctClock:
      "If this clock is right, let the times go on from it: journal clock --reason \"the laptop stood "
        + "in 2099\"."

    // Undo, redo or correct.
    case .correct(let events): "Correct it instead: journal correct \(events)."
    case .takeBackFinalWhistle:
      "If it goes on, first take the final whistle back: journal undo EVENT."
    case .redo: "journal redo brings it back."
    case .bringBack(let position): "journal undo e\(position) brings it back."
    case .bringBackAllTheSame(let position):
      "To bring it back all the same: journal undo e\(position)."
    case .undoOne(let position): "Name the event that is wrong: journal undo e\(position)."
    case .undoOfOthers:
      "To take back another recorder's entry, name its event (journal undo e12) or add --as NAME."

    // The registry.
    case .registerTeam: "Register it: journal append team-registered --name NAME."
    case .registerPerson: "Register them: journal append person-registered --name NAME."
    case .registerFirst:
      "Register it first: journal append team-registered --name NAME, or person-registered."
    case .registerCoach:
      "Register the coach, then give the slug: journal append person-registered --name ..."
    case .defineCompetition: "Define one: journal append competition-defined."
    case .joinSlugs:
      "Correct the name instead. To join two slugs: journal append entities-merged."

    // Matches, ties and tables.
    case .setUpFirst: "Its first event is match-scheduled: journal match new \"Home v Away\"."
    case .setUpMatch: "Start one: journal match new \"Home v Away\"."
    case .setUpMatchOf(let competition):
      "Set one up: journal match new \"Home v Away\" --competition \(competition)."
    case .setUpTie: "Name one with: journal match new ... --tie."
    case .goOnOrAgain(let match):
      "To go on with it: journal match use \(match). If they met twice that day, add --again."
    case .giveLeg(isOther: false): "Say which leg this is: --leg 2."
    case .giveLeg(isOther: true): "Give another --leg."
    case .giveRound(let rounds): "Add --round, one of: \(rounds.joined(separator: ", "))."
    case .giveDay: "Its matches name no rounds: give a day with --on."
    case .nameTeam: "Name one with --team."
    case .askTieOrNameMatch: "Use journal tie, or name the match of that leg with --match."
    case .askTieOrOtherRules: "Use journal tie, or try other rules: --rules NAME."

    // Regulations.
    case .adoptRules: "Adopt one: journal rules use NAME."
    case .adoptRulesFirst(nil):
      "Adopt its rules first: journal rules use NAME (journal rules list shows them)."
    case .adoptRulesFirst(let competition?):
      "Adopt its rules first: journal rules use NAME --competition \(competition)."
    case .adoptRulesOf(let competition):
      "journal rules use NAME --competition \(competition); journal rules suggest names those that fit."
    case .lookAtRules: "journal rules list shows those that come with the program."
    case .checkRules: "journal rules check FILE lists everything that is wrong."

    // Where to look.
    case .lookAtLog: "journal log shows the events."
    case .nameEvent: "Events are e1, e2, ...: journal log shows them."
    case .lookAtTypes(allowsOwn: true):
      "journal events lists them; types of your own start with x-."
    case .lookAtTypes(allowsOwn: false): "journal events lists them."
    case .orderPlayOff(let match):
      "The rules have no such match. If an authority ordered it: journal append play-off-ordered "
        + "--fixture \(match), with --tie, --authority and --source."
    case .settleAbandoned:
      "Record what was ruled: journal append result-confirmed, result-awarded or replay-ordered."
    case .drawLots: "journal append drawing-of-lots records whom they fell for."
    case .declareNinetyMinutes:
      "If it is known: journal append score-declared --home 1 --away 1 --up-to H2."
    case .lookAtRelations: "journal query without SQL lists what it can ask."
    case .lookAtMatches: "journal match list shows them."
    case .askNow: "Leave --known out."

    // Files.
    case .giveColumnMap: "Say what they hold: --map map.json."

    // Reports and proofs.
    case .signOrPublishElsewhere:
      "Add --key, or publish in another folder. Nothing there was changed."
    case .makeKeyOfOrigin: "journal key new FILE makes a key with the journal's name."
    case .makeWitnessKey: "journal key new FILE --witness --name NAME makes a witness's key."
    case .proveSince(let size):
      "Prove it from there: journal prove --since FILE, with the checkpoint of \(size) events."
    case .sayFirst: "If it has never seen this log, add --first."
    case .makeReport: "Make one: journal narrate --json."
    case .checkEditedText:
      "Check the edited text with: journal narrate --check TEXT --spans JSON."
    case .verifyUnwritten: "Nothing was written. journal verify names what was changed."
    case .verifyHashes: "The stored hashes are damaged: journal verify says where."
    case .compareTiles:
      "If tiles were published, they show which: journal verify --tiles DIR."
    case .giveSealKey: "Add --key with the public key of whoever sealed it."
    case .holdAgainstCheckpoint:
      "Compare it with a published checkpoint: --checkpoint FILE."
    case .startPrivate:
      "journal init --private starts one that can; journal import brings the events over, with the "
        + "slugs that they have. This file and its copies stay as they are: delete them yourself."
    }
  }
}

extension [String] {
  /// How one of these fields is set: `--set count=VALUE.`
  fileprivate var asSetting: String {
    guard let first else { return "--set KEY=VALUE." }
    let others = count > 1 ? " Its fields are \(joined(separator: ", "))." : ""
    return "--set \(first)=VALUE.\(others)"
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
    case .secondExtraTimeFirst: "second-extra-time"
    case .secondExtraTimeSecond: "second-extra-time-second-half"
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
    case .secondExtraTimeFirst: "second-extra-time-half-time"
    case .secondExtraTimeSecond: "second-extra-time-end"
    default: "shoot-out-end"
    }
  }
}
