/// What would help after a refusal, as facts that each interface words in its own way.
///
/// The command line says `--late`, a page shows a button. Sentences that hold everywhere are
/// `advice`.
public enum Remedy: Hashable, Sendable {
  /// A sentence that holds in every interface.
  case advice(String)
  /// The word that was probably meant.
  case meant(String)
  /// Choose one of these: the word fits them all.
  case choose([String])

  // MARK: - Say more of the event

  /// Give the minute, or say that it is unknown.
  case giveMinute
  /// Give one of these fields.
  case giveOne(of: [String])
  /// Give a field, which means this.
  case giveField(String, help: String)
  /// Give a field, such as this value.
  case giveSuch(field: String, value: String)
  /// Name the goal, or say who scored it.
  case nameGoal
  /// What two or more fields mean that were probably mixed up.
  case fieldsMean([FieldMeaning])
  /// Give the kicks of the home side first.
  case kicksHomeFirst
  /// Name the source.
  case giveSource
  /// Give a reason.
  case giveReason
  /// Give a reason that does not name the person it is about.
  case giveNamelessReason
  /// Give the team, if the event is that team's.
  case giveTeam(code: String)
  /// Give the field with this meaning, or the player from whom it follows.
  case giveFieldOrPlayer(help: String)
  /// Distinguish the person from others: by a letter, a shirt number or the team.
  case narrowPerson
  /// Distinguish the slug from others: with one more letter, or in full.
  case narrowSlug
  /// Say which side's player with this shirt number is meant.
  case narrowShirt(Int)
  /// Say that this is a new person whose name resembles another's.
  case insistNew
  /// Say that a team is new, whose name is like another's.
  case insistNewTeam
  /// Say that it is another one, or change the event that is there, if it is known which, such as to a
  /// minute.
  case againOrChange(position: Int?, minute: Minute?)
  /// Change the event that is there, or say that this is a different one, entered late.
  case changeOrInsist(position: Int)
  /// Log the whistle of a later period, if it was forgotten.
  case logWhistleIfOn(Period, hint: String?)
  /// Give the team of a new person, which registers them.
  case registerByTeam(Newcomer)
  /// Name what is wrong with an event that has these fields.
  case nameWhatIsWrong(fields: [String], inMatch: Bool)
  /// Give the new value of a field, which has no flag of its own in a correction.
  case setField(String)
  /// Name the match that a decision is about, or record it in that match.
  case nameMatchOrRecordInIt

  // MARK: - Insist

  /// Say that it happened earlier, and that you know it is late.
  case insist(Lateness)

  // MARK: - Log something else first

  /// Log the start of a period first.
  case logStart(of: Period)
  /// Log the start of a period first, or declare its score alone.
  case logStartOrScore(of: Period)
  /// Log the end of a period first.
  case logEnd(of: Period)
  /// Log the kick-off first.
  case logKickOff
  /// Log the deduction first.
  case logDeduction
  /// Log an own goal, if it was one.
  case logOwnGoal
  /// Log that the match was resumed, if it was.
  case logResumption
  /// Record the ruling that carries out an appeal, or overturns a decision on a result.
  case ruleOnResult
  /// Record the ruling that carries out an appeal against another decision.
  case ruleOnAppeal
  /// Take the event back that overturned a decision by mistake, and decide the appeal.
  case keepDecision
  /// Erase the person in the other journal too, or say that its people are others.
  case eraseThereOrSayNew
  /// Reopen the record of the match.
  case reopenRecord
  /// Void a match that was set up by mistake, or correct its facts.
  case voidMatch

  // MARK: - The clock

  /// Say that the clock was wrong, if the machine's is right by now.
  case correctClock

  // MARK: - Take back, bring back, correct

  /// Correct the events in this range, such as `e4` or `e4-e9`, instead.
  case correct(String)
  /// Take the final whistle back first.
  case takeBackFinalWhistle
  /// Restore what was taken back last.
  case redo
  /// Restore an event by undoing its retraction, given by position.
  case bringBack(undoing: Int)
  /// Restore it in the same way, although a newer entry stands against it.
  case bringBackAllTheSame(undoing: Int)
  /// Name the event that is wrong, by position.
  case undoOne(Int)
  /// Take back another recorder's entry by naming the event, or by acting as that recorder.
  case undoOfOthers

  // MARK: - Who and what is registered

  /// Register the team.
  case registerTeam
  /// Register the person.
  case registerPerson
  /// Register the team or person first.
  case registerFirst
  /// Register the coach and give the slug.
  case registerCoach
  /// Define a competition.
  case defineCompetition
  /// Correct a name, or join two slugs of the same person or team.
  case joinSlugs

  // MARK: - Matches, ties and tables

  /// Schedule the match: that is its first event.
  case setUpFirst
  /// Schedule the first match.
  case setUpMatch
  /// Schedule a match of a competition, given by its slug.
  case setUpMatchOf(competition: String)
  /// Schedule a match of the tie.
  case setUpTie
  /// Continue a match, given by its short form, or say that this is a second meeting.
  case goOnOrAgain(match: String)
  /// Say which leg it is.
  case giveLeg(isOther: Bool)
  /// Give the round: one of these.
  case giveRound([String])
  /// Give a day instead of a round.
  case giveDay
  /// Name the team that is meant.
  case nameTeam
  /// Ask how the tie stands, or name the match of the leg that is meant.
  case askTieOrNameMatch
  /// Ask how the tie stands, or by other rules.
  case askTieOrOtherRules

  // MARK: - Rules

  /// Adopt a regulation.
  case adoptRules
  /// Adopt the rules of a competition first; the slug is given if it is known.
  case adoptRulesFirst(competition: String?)
  /// Adopt the regulation of a competition, given by its slug.
  case adoptRulesOf(competition: String)
  /// Look at the regulations that come with the program.
  case lookAtRules
  /// Look at all that is wrong with a regulation.
  case checkRules

  // MARK: - Where to look

  /// Look at the events of the log.
  case lookAtLog
  /// Look at the events; they are named e1, e2 and so on.
  case nameEvent
  /// Look at the types of events; custom types begin with `x-`.
  case lookAtTypes(allowsOwn: Bool)
  /// Record the order for a match of a tie that its rules do not have.
  case orderPlayOff(match: String)
  /// Say how an abandoned match is treated.
  case settleAbandoned
  /// Record the drawing of lots.
  case drawLots
  /// Declare the score after 90 minutes.
  case declareNinetyMinutes
  /// Look at what a query can ask.
  case lookAtRelations
  /// Look at the matches.
  case lookAtMatches
  /// Ask what is known now, and not at an earlier time.
  case askNow

  // MARK: - Files

  /// Say what the columns of a table hold.
  case giveColumnMap

  // MARK: - Reports and proofs

  /// Sign what is to be published, as what is there was, or publish it elsewhere.
  case signOrPublishElsewhere
  /// Make a key of the name that the journal has as its origin.
  case makeKeyOfOrigin
  /// Make a key of a witness.
  case makeWitnessKey
  /// Prove the consistency from this size, which a witness remembers.
  case proveSince(size: Int)
  /// Say that a witness sees the log for the first time.
  case sayFirst
  /// Make a report with its spans.
  case makeReport
  /// Check the edited text against its report.
  case checkEditedText
  /// Verify the journal to find out what was changed; nothing was written.
  case verifyUnwritten
  /// Verify the journal to find out where stored hashes are damaged.
  case verifyHashes
  /// Compare the journal with published tiles to find out what was changed.
  case compareTiles
  /// Compare the journal with a published checkpoint.
  case holdAgainstCheckpoint
  /// Give the public key of whoever sealed a receipt.
  case giveSealKey
  /// Start a private journal and import the events into it.
  case startPrivate

  /// A field and what it means.
  public struct FieldMeaning: Hashable, Sendable {
    /// The field.
    public let field: String
    /// What it means, in words that follow "is".
    public let meaning: String

    /// Creates the meaning of a field.
    public init(_ field: String, _ meaning: String) {
      self.field = field
      self.meaning = meaning
    }
  }

  /// In what way an event is late.
  public enum Lateness: Hashable, Sendable, CaseIterable {
    /// It happened in the period of its minute.
    case then
    /// It happened before the final whistle.
    case beforeTheWhistle
    /// It happened in a period before the current one.
    case earlier
    /// It happened before the interval, unless the next kick-off was forgotten.
    case beforeTheInterval
    /// It happened, however odd it is.
    case allTheSame
  }

  /// A person who is not known yet.
  public enum Newcomer: Hashable, Sendable, CaseIterable {
    /// A person whose name was typed as intended.
    case ifTheNameIsRight
    /// A person who is new.
    case ifSomebodyNew
  }

  /// The sentence of a remedy that reads the same in every interface; nil if each words it itself.
  public var sentence: String? {
    switch self {
    case .advice(let text): text
    case .meant(let word): "Did you mean \"\(word)\"?"
    case .choose(let candidates): "Say which: \(candidates.joined(separator: ", "))."
    case .narrowSlug: "Add a letter, or write the whole slug."
    default: nil
    }
  }
}
