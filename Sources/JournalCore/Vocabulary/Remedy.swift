/// What would help where something is refused: facts, which each face words in its own way.
///
/// The command says `--late`, a page shows a button. Sentences that hold in every face stand in
/// `advice`.
public enum Remedy: Hashable, Sendable {
  /// A sentence that holds in every face.
  case advice(String)
  /// A word that was probably meant.
  case meant(String)
  /// One of these is to be chosen: the word fits them all.
  case choose([String])

  // MARK: - Say more of the event

  /// Give the minute, or say that nobody knows it.
  case giveMinute
  /// Give one of these fields.
  case giveOne(of: [String])
  /// Give a field, which means this.
  case giveField(String, help: String)
  /// Give a field, such as this value.
  case giveSuch(field: String, value: String)
  /// Name the goal, or tell whose it was.
  case nameGoal
  /// What fields mean that were probably mixed up.
  case fieldsMean([FieldMeaning])
  /// Give the kicks of the side at home first.
  case kicksHomeFirst
  /// Say who says so.
  case giveSource
  /// Say why.
  case giveReason
  /// Say why without naming whom it is about.
  case giveNamelessReason
  /// Give the team, if the event is that one's.
  case giveTeam(code: String)
  /// Give the field, which means this, or the player, who tells it.
  case giveFieldOrPlayer(help: String)
  /// Tell the person from others: by a letter, a shirt number or the team.
  case narrowPerson
  /// Tell the slug from others: by a letter more, or in full.
  case narrowSlug
  /// Say of which side the player with a shirt number is.
  case narrowShirt(Int)
  /// Say that somebody is new, whose name is like another's.
  case insistNew
  /// Say that a team is new, whose name is like another's.
  case insistNewTeam
  /// Say that it is another one, or change the event that is there, such as to a minute.
  case againOrChange(position: Int, minute: Minute?)
  /// Change an event that is there, or say that it is another one, which came late.
  case changeOrInsist(position: Int)
  /// What is refused may show that the whistle of a later period was not logged.
  case logWhistleIfOn(Period, hint: String?)
  /// Give the team of somebody new, which registers them.
  case registerByTeam(Newcomer)
  /// Name what is wrong with an event.
  case nameWhatIsWrong(inMatch: Bool)
  /// Name the match that a decision is about, or record it in that match.
  case nameMatchOrRecordInIt

  // MARK: - Insist

  /// Say that it happened earlier, and is known to be late.
  case insist(Lateness)

  // MARK: - Log something else first

  /// Log the start of a period first.
  case logStart(of: Period)
  /// Log the start of a period first; its result alone is declared.
  case logStartOrScore(of: Period)
  /// Log the end of a period first.
  case logEnd(of: Period)
  /// Log the kick-off first.
  case logKickOff
  /// Log the deduction first.
  case logDeduction
  /// Log an own goal, if it was one.
  case logOwnGoal
  /// Log that the match went on, if it did.
  case logResumption
  /// Open the record of the match again.
  case reopenRecord
  /// Void a match that was set up by mistake, or correct its facts.
  case voidMatch

  // MARK: - Take back, bring back, correct

  /// Correct events instead: their range, such as `e4` or `e4-e9`.
  case correct(String)
  /// Take the final whistle back first.
  case takeBackFinalWhistle
  /// Bring back what was taken back last.
  case redo
  /// Bring an event back by taking back the one that took it back, by position.
  case bringBack(undoing: Int)
  /// The same, where a newer entry stands against it.
  case bringBackAllTheSame(undoing: Int)
  /// Name the event that is wrong, by position.
  case undoOne(Int)
  /// Take back what somebody else recorded by its event, or as that recorder.
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
  /// Correct a name; join two slugs of one.
  case joinSlugs

  // MARK: - Matches, ties and tables

  /// Set a match up; its first event does that.
  case setUpFirst
  /// Set up the first match.
  case setUpMatch
  /// Set up a match of a competition, by its slug.
  case setUpMatchOf(competition: String)
  /// Set up a match of the tie.
  case setUpTie
  /// Go on with a match, by its short form, or say that this is a second meeting.
  case goOnOrAgain(match: String)
  /// Say which leg it is.
  case giveLeg(isOther: Bool)
  /// Give the round: one of these.
  case giveRound([String])
  /// Give a day in the place of a round.
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
  /// Adopt the rules of a competition first; by its slug, where one is known.
  case adoptRulesFirst(competition: String?)
  /// Adopt the regulation of a competition, by its slug.
  case adoptRulesOf(competition: String)
  /// Look at the regulations that come with the program.
  case lookAtRules
  /// Look at all that is wrong with a regulation.
  case checkRules

  // MARK: - Where to look

  /// Look at the events of the log.
  case lookAtLog
  /// Look at the events, which are named e1, e2 and so on.
  case nameEvent
  /// Look at the types of events; types of one's own begin with `x-`.
  case lookAtTypes(allowsOwn: Bool)
  /// Look at the matches.
  case lookAtMatches
  /// Ask what is known now, and not at an earlier time.
  case askNow

  // MARK: - Files

  /// Say what the columns of a table hold.
  case giveColumnMap

  // MARK: - Reports and proofs

  /// Make a key of the name that the journal has as its origin.
  case makeKeyOfOrigin
  /// Make a report with its spans.
  case makeReport
  /// Check the edited text against its report.
  case checkEditedText
  /// Verify the journal, which names what was changed; nothing was written.
  case verifyUnwritten
  /// Verify the journal, which says where stored hashes are damaged.
  case verifyHashes
  /// Hold the journal against published tiles, which show what was changed.
  case compareTiles
  /// Hold it against a checkpoint that is published.
  case holdAgainstCheckpoint
  /// Start a private journal, and import the events.
  case startPrivate

  /// A field and what it means.
  public struct FieldMeaning: Hashable, Sendable {
    /// The field.
    public let field: String
    /// What it means, in words that follow "is".
    public let meaning: String

    /// A field and what it means.
    public init(_ field: String, _ meaning: String) {
      self.field = field
      self.meaning = meaning
    }
  }

  /// How an event can be late.
  public enum Lateness: Hashable, Sendable, CaseIterable {
    /// It happened in the period that its minute tells.
    case then
    /// It happened before the final whistle.
    case beforeTheWhistle
    /// It happened in an earlier period than the one that is on.
    case earlier
    /// It happened before the interval, unless the next kick-off was forgotten.
    case beforeTheInterval
    /// It happened, odd as it is.
    case allTheSame
  }

  /// Who is not known yet.
  public enum Newcomer: Hashable, Sendable, CaseIterable {
    /// Somebody whose name was typed as meant.
    case ifTheNameIsRight
    /// Somebody new.
    case ifSomebodyNew
  }

  /// The sentence of a remedy that is the same in every face; nil for one that each words itself.
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
