/// One thing that an event says, in numbers only: the small value that projections fold.
///
/// Facts are trivial and of fixed size. An event yields one or more of them (a line-up yields one
/// for each player). The log keeps them in columns, so no fold ever decodes JSON.
public struct Fact: Hashable, Sendable {
  /// What a fact says. The raw values are stored; a value in use never changes its meaning.
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    /// Anything that no projection folds.
    case other = 0
    /// The match: `team` is at home, `other` away; `value` holds `ScheduleTraits`.
    case scheduled = 1
    /// The match is leg `value` of the tie `other`.
    case inTie = 2
    /// A line-up of `team`; `value` is 1 if both starters and bench are complete.
    case lineUp = 3
    /// `person` starts for `team`; `value` is the shirt number.
    case starter = 4
    /// `person` is on the bench of `team`; `value` is the shirt number.
    case benched = 5
    /// `person` goes off for `team` and `other` comes on.
    case substitution = 6
    /// A period starts.
    case periodStart = 7
    /// A period ends.
    case periodEnd = 8
    /// The match is over.
    case finalWhistle = 9
    /// A goal credited to `team` by `person`, assisted by `other`; `value` holds `GoalTraits`.
    case goal = 10
    /// The goal `subject` does not count.
    case goalDisallowed = 11
    /// The goal `subject` is given to `person`; `value` is 1 for an own goal.
    case goalAttributed = 12
    /// A card for `person` of `team`: `value` is 1 yellow, 2 second yellow, 3 red.
    case card = 13
    /// The card `subject` is taken back.
    case cardRescinded = 14
    /// A check of the incident `subject` begins.
    case reviewStarted = 15
    /// The check `subject` is decided; `value` is 1 if the decision was overturned.
    case reviewDecided = 16
    /// Kick `value / 4` of `team`; `value % 4` is 1 if scored, 0 if missed, 2 if it is to be
    /// retaken.
    case shootOutKick = 17
    /// `team` won the shoot-out; `value` is the score as `Fact.pack` packs it, or -1.
    case shootOutDeclared = 18
    /// The score at the end of `period`, packed in `value`.
    case scoreDeclared = 19
    /// A penalty kick for `team`.
    case penaltyAwarded = 20
    /// A penalty kick of `team` that `person` did not score.
    case penaltyMissed = 21
    /// An attempt by `person` of `team`.
    case attempt = 22
    /// `person` of `team` was left out.
    case omitted = 23
    /// `value` minutes of added time were announced for `period`.
    case addedTime = 24
    /// Corrects `subject`.
    case correction = 25
    /// Retracts `subject`.
    case retraction = 26
    /// Confirms `subject`.
    case confirmation = 27
    /// What another source says about `subject`.
    case claim = 28
    /// What somebody said; players who were sent off may still speak.
    case words = 29
    /// A result was awarded to `team`, or to neither side: `value` is the score as `Fact.pack`
    /// packs it. `Fact.scorersKept` is set in it if the players keep their goals.
    case resultAwarded = 30
    /// The result was annulled.
    case resultAnnulled = 31
    /// The match was abandoned.
    case matchAbandoned = 32
    /// The match was resumed after it was abandoned.
    case matchResumed = 33
    /// The match was entered by mistake.
    case matchVoided = 34
    /// `team` went through on a walkover.
    case walkover = 35
    /// The match was cancelled for good.
    case matchCancelled = 36
    /// The match was postponed.
    case matchPostponed = 37
    /// The result was confirmed.
    case resultConfirmed = 38
    /// Lots were drawn and `team` won; `other` is the place as text if they were drawn for one.
    case lots = 39
    /// The match belongs to the competition `other`.
    case inCompetition = 40
    /// The figure `other` of `team`: `value` if it is a whole number, otherwise 0.
    case statistic = 41
    /// `person` was hurt.
    case injury = 42
    /// Play was suspended.
    case playSuspended = 43
    /// Play resumed after a suspension.
    case playResumed = 44
    /// Something in play by `person` of `team` that no projection folds, such as a corner or a
    /// foul.
    case play = 45
    /// The journal of the match was closed.
    case journalClosed = 46
    /// The journal of the match was reopened.
    case journalReopened = 47
    /// `person` of `team` left the pitch temporarily.
    case playerOff = 48
    /// `person` of `team` returned to the pitch.
    case playerReturned = 49
    /// `person` of `team` left the pitch for good, and no substitute came on.
    case playerRetired = 50
    /// A text of the match's schedule: `other` is the text, `value` says which one
    /// (`ScheduleDetail`).
    case detail = 51
    /// The scheduled kick-off of the match: `value` holds the instant and its offset.
    case kickOff = 52
    /// The match was rescheduled: `value` is the new day, in days since 1970.
    case rescheduled = 53
    /// The ruling of the same event takes effect on a day: `value`, in days since 1970.
    case takesEffect = 54
    /// The figure `other` of `team` before the second half was over: `value` if it is a whole number,
    /// otherwise 0. It is not that of the match.
    case interimStatistic = 55
  }

  /// The position of the event in the log.
  public var position: Int
  /// What the fact says.
  public var kind: Kind
  /// The period's number (`Period.code`); 0 if unknown or none.
  public var period: UInt8 = 0
  /// The minute, from 1; 0 if unknown or none.
  public var minute: Int16 = 0
  /// Added time in minutes; -1 if not given.
  public var added: Int16 = -1
  /// Seconds within the minute; -1 if not given.
  public var second: Int16 = -1
  /// Whether the event carries a match time at all, even an unknown one.
  public var isTimed = false
  /// The team that it is about.
  public var team = NameID.none
  /// The person that it is about.
  public var person = NameID.none
  /// A second name, whose meaning the kind defines.
  public var other = NameID.none
  /// The position of the event that it acts on; 0 for none.
  public var subject = 0
  /// The position of the earlier event that its match time refers to; 0 for none.
  public var after = 0
  /// A number whose meaning the kind defines.
  public var value = 0
  /// The goals that the fact adds to `team`: 1 for a goal or a restored one, -1 for one struck out.
  /// Derived by `MatchHistory`.
  public var effect = 0
  /// The number of the period that the effect counts in. For a goal struck out, that is the period
  /// of the goal.
  public var effectPeriod: UInt8 = 0
  /// The position of the goal that the effect is about; 0 if there is no effect.
  public var effectOn = 0

  /// Creates a fact without a time.
  public init(position: Int, kind: Kind) {
    self.position = position
    self.kind = kind
    effect = kind == .goal ? 1 : 0
    effectOn = kind == .goal ? position : 0
  }

  /// Sets the period in which a goal counts. Set `period` first.
  public mutating func settle() {
    effectPeriod = period
  }

  /// The period's place in the order of the match; 0 if it is unknown, or there is none.
  public var periodOrder: UInt8 { Period.order(ofCode: period) }

  /// Packs a score into one number.
  public static func pack(_ score: Score) -> Int { score.home << 16 | score.away }

  /// The score that `pack` packed; nil for a negative number.
  public static func unpack(_ value: Int) -> Score? {
    value < 0 ? nil : Score(value >> 16 & 0xFFFF, value & 0xFFFF)
  }

  /// The bit of `value` that says that players keep their goals when a result is awarded.
  public static let scorersKept = 1 << 40

  /// Whether `other`, if set, names a person. For some kinds it names a tie or a figure.
  public var otherIsPerson: Bool {
    switch kind {
    case .scheduled, .inTie, .inCompetition, .lots, .statistic, .interimStatistic, .detail: false
    default: true
    }
  }
}
