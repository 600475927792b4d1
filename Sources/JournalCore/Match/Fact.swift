/// The small value that projections fold: one thing that an event says, in numbers only.
///
/// Trivial and of fixed size. An event makes one or more of them (a line-up one per player); the log
/// keeps them in columns, so that no fold ever decodes JSON.
public struct Fact: Hashable, Sendable {
  /// What a fact says. The raw values are stored; those in use never change their meaning.
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    /// Something that no projection folds.
    case other = 0
    /// The match: `team` at home, `other` away; `value` holds `ScheduleTraits`.
    case scheduled = 1
    /// The match is leg `value` of the tie `other`.
    case inTie = 2
    /// A line-up of `team`: `value` is 1 when starters and bench are both complete.
    case lineUp = 3
    /// `person` starts for `team`; `value` is the shirt number.
    case starter = 4
    /// `person` is on the bench of `team`; `value` is the shirt number.
    case benched = 5
    /// `person` goes off for `team`, `other` comes on.
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
    /// The goal `subject` was `person`'s; `value` is 1 for an own goal.
    case goalAttributed = 12
    /// A card for `person` of `team`: `value` is 1 yellow, 2 second yellow, 3 red.
    case card = 13
    /// The card `subject` is taken back.
    case cardRescinded = 14
    /// A check of the incident `subject`.
    case reviewStarted = 15
    /// The outcome of the check `subject`: `value` is 1 when overturned.
    case reviewDecided = 16
    /// Kick `value / 4` of `team`; `value % 4` is 1 scored, 0 missed, 2 to be retaken.
    case shootOutKick = 17
    /// The shoot-out was won by `team`; `value` is the score as `Fact.pack` packs it, or -1.
    case shootOutDeclared = 18
    /// The score up to the end of `period`, packed in `value`.
    case scoreDeclared = 19
    /// A penalty kick for `team`.
    case penaltyAwarded = 20
    /// A penalty kick of `team` by `person` that was no goal.
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
    /// What another source says of `subject`.
    case claim = 28
    /// What somebody said: also those who were sent off may.
    case words = 29
    /// A result was awarded to `team`, or to nobody in particular: `value` is the score as `Fact.pack`
    /// packs it, with `Fact.scorersKept` set when the goals of the players are kept.
    case resultAwarded = 30
    /// The result does not count.
    case resultAnnulled = 31
    /// The match was broken off.
    case matchAbandoned = 32
    /// The match went on after it was broken off.
    case matchResumed = 33
    /// The match was entered by mistake.
    case matchVoided = 34
    /// `team` went through without playing.
    case walkover = 35
    /// The match was called off for good.
    case matchCancelled = 36
    /// The match was put off.
    case matchPostponed = 37
    /// The result stands.
    case resultConfirmed = 38
    /// Lots were drawn and `team` won; `other` is the place as text where they were for one.
    case lots = 39
    /// The match belongs to the competition `other`.
    case inCompetition = 40
    /// The figure `other` of `team`: `value` where it is a whole number, else 0.
    case statistic = 41
    /// `person` was hurt.
    case injury = 42
    /// Play was stopped for a while.
    case playSuspended = 43
    /// Play went on after it was stopped.
    case playResumed = 44
    /// Something in play by `person` of `team` that no projection folds: a corner, a foul.
    case play = 45
    /// The journal of the match was closed.
    case journalClosed = 46
    /// The journal of the match was opened again.
    case journalReopened = 47
    /// `person` of `team` left the pitch for a while.
    case playerOff = 48
    /// `person` of `team` came back to the pitch.
    case playerReturned = 49
    /// `person` of `team` left the pitch for good, and nobody came on.
    case playerRetired = 50
    /// A word that the match is set with: `other` is the text, `value` the `ScheduleDetail`.
    case detail = 51
    /// The kick-off of the match as it is set: `value` holds the instant and its offset.
    case kickOff = 52
    /// The match got another day: `value` in days since 1970.
    case rescheduled = 53
    /// The ruling of the same event takes effect on a day: `value` in days since 1970.
    case takesEffect = 54
  }

  /// The position of the event in the log.
  public var position: Int
  /// What the fact says.
  public var kind: Kind
  /// The period's place in the order of the match (`Period.order`); 0 where unknown or none.
  public var period: UInt8 = 0
  /// The minute from 1; 0 where unknown or none.
  public var minute: Int16 = 0
  /// Added time in minutes; -1 where nobody said.
  public var added: Int16 = -1
  /// Seconds within the minute; -1 where nobody said.
  public var second: Int16 = -1
  /// Whether the event carries a match time at all, be it unknown.
  public var isTimed = false
  /// The team it is about.
  public var team = NameID.none
  /// The person it is about.
  public var person = NameID.none
  /// A second name, as the kind defines it.
  public var other = NameID.none
  /// The position of the event it acts upon; 0 for none.
  public var subject = 0
  /// The position of the event that its match time names as earlier; 0 for none.
  public var after = 0
  /// A number whose meaning the kind defines.
  public var value = 0
  /// Goals that it adds to `team`: 1 for a goal, -1 where one is struck out, derived by `MatchHistory`.
  public var effect = 0
  /// The period that the effect falls in, which for a goal struck out is that of the goal.
  public var effectPeriod: UInt8 = 0
  /// The position of the goal that the effect is about; 0 without effect.
  public var effectOn = 0

  /// Creates a fact without a time.
  public init(position: Int, kind: Kind) {
    self.position = position
    self.kind = kind
    effect = kind == .goal ? 1 : 0
    effectOn = kind == .goal ? position : 0
  }

  /// Sets what is counted when the kind is a goal; the period must have been set before.
  public mutating func settle() {
    effectPeriod = period
  }

  /// Two scores in one number.
  public static func pack(_ score: Score) -> Int { score.home << 16 | score.away }

  /// The score that `pack` packed; nil for a negative number.
  public static func unpack(_ value: Int) -> Score? {
    value < 0 ? nil : Score(value >> 16 & 0xFFFF, value & 0xFFFF)
  }

  /// The bit of `value` that says that the goals of the players are kept when a result is awarded.
  public static let scorersKept = 1 << 40

  /// Whether `other`, where it is set, names a person: for some kinds it names a tie or a figure.
  public var otherIsPerson: Bool {
    switch kind {
    case .scheduled, .inTie, .inCompetition, .lots, .statistic, .detail: false
    default: true
    }
  }
}
