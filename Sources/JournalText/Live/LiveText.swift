public import JournalCore
import JournalNarrative
import JournalProjections
public import JournalReading
import JournalRules
public import MatchJournal

/// What the touchline says of a match: the prompt, how it stands, and what was not understood.
public struct LiveText {
  private let match: MatchReading
  private let tie: TieReading?
  private let label: String
  private let style: Style

  /// Creates the text of a match at an instant.
  ///
  /// - Parameter clock: the clock of the match; nil if minutes are typed.
  public init(
    _ match: MatchReading, tie: TieReading?, clock: LiveClock?, at instant: Instant, _ style: Style
  ) {
    self.match = match
    self.tie = tie
    self.style = style
    let whistles = match.clock
    label =
      if let open = whistles.open {
        open == .shootOut ? "SO" : clock?.minute(of: open, at: instant).map { "\($0)'" } ?? "?'"
      } else if whistles.hasWhistles {
        match.isOver(in: tie) ? "FT" : whistles.now.map(Self.label) ?? "--"
      } else {
        "--"
      }
  }

  /// What the prompt shows between two periods: which one comes next, if the name of the interval says
  /// little.
  private static func label(_ period: Period) -> String {
    switch period {
    case .beforeExtraTime, .beforeSecondExtraTime: "ET next"
    case .beforeShootOut: "SO next"
    default: period.shortLabel
    }
  }

  /// The prompt: `RMA 0-1 LEG  47' > `, and the tie where there is room for it:
  /// `RMA 1-2 LEG  55'  agg 2-2, LEG ahead > `.
  public var prompt: String {
    let standing: String =
      if let next { style.isNarrow ? " \(next)" : "  \(next) to kick" } else if style.isNarrow {
        ""
      } else { self.standing.map { "  \($0)" } ?? "" }
    return TextRules.harmless("\(Self.board(match))  \(Columns.pad(label, 3))\(standing) > ")
  }

  /// The code of the side whose kick is next; nil outside a shoot-out, and before its first kick.
  private var next: String? {
    guard match.clock.open == .shootOut else { return nil }
    return match.shootOut.turn.map { match.directory.code(match.team($0)) }
  }

  /// `RMA 0-1 LEG`, and the kicks of a shoot-out: `RMA 1-1 LEG (4-3 pens)`.
  static func board(_ match: MatchReading, at moment: Moment = .end) -> String {
    let (home, away) = (match.team(.home), match.team(.away))
    let result = match.result(at: moment)
    let score = result?.knownScore.map { "\($0)" } ?? "v"
    let kicks = result?.board.value.shootOut.map { " (\($0) pens)" } ?? ""
    return "\(match.directory.code(home)) \(score) \(match.directory.code(away))\(kicks)"
  }

  /// `agg 2-2, LEG ahead`, with the goals of the home side first, and `LEG through` when that is
  /// decided; nil while there is nothing that the score does not say.
  private var standing: String? {
    guard let tie else { return nil }
    let verdict = tie.verdict
    let isDecided = verdict.state == .decided
    let winner = verdict.winner.map { match.directory.code(tie.contest.slug($0)) }
    guard tie.contest.legCount > 1 else {
      return isDecided ? winner.map { "\($0) through" } : nil
    }
    let home: TieSide = tie.contest.slug(.first) == match.team(.home) ? .first : .second
    let goals = "agg \(verdict.aggregate[home])-\(verdict.aggregate[home.other])"
    return goals + (winner.map { ", \($0) \(isDecided ? "through" : "ahead")" } ?? "")
  }

  /// How the match stands: `RMA 1-2 LEG 61'`, and the tie.
  public var status: [String] {
    [TextRules.harmless("\(Self.board(match)) \(label)")]
      + (tie.map { [style.verdict(wrapped(TieWords($0).status))] } ?? [])
  }

  /// What is said on arrival.
  public var heading: [String] {
    let teams = "\(match.title(.home)) v \(match.title(.away))"
    return [wrapped("\(match.shortForm): \(teams). ? keys, ^D leave.")]
      + (match.history.isClosed
        ? [wrapped("The record is closed: journal match reopen opens it.")] : [])
      + (tie.map { [wrapped(TieWords($0).status)] } ?? [])
  }

  private func wrapped(_ text: String, indent: Int = 2) -> String {
    Wrap.text(TextRules.harmless(text), indent: indent, width: style.width)
  }

  // MARK: - What others log

  /// The lines of events of the match that somebody else logged.
  public func lines(of records: [Record]) -> [String] {
    let words = EventWords(match)
    let timeline = match.projection(Timeline.self)
    return records.map { record in
      let entry = timeline.entries.first { $0.fact.position == record.position }
      let by = TextRules.harmless(record.envelope.by)
      return EventLine(
        position: record.position, label: record.draft.label(in: match.format),
        text: "\(words.text(of: record.draft)) (\(by))", after: entry
      ).render(style)
    }
  }

  // MARK: - What was not understood

  /// What is wrong with a line.
  public static func reason(_ misreading: LiveMisreading, _ style: Style) -> String {
    let text = TextRules.harmless(misreading.refusal.description)
    return "  " + Wrap.text(text, indent: 2, width: style.width - 2)
  }

  /// The prompt that asks what was meant, with room for an answer.
  public static func question(_ misreading: LiveMisreading, _ style: Style) -> String {
    let question = TextRules.harmless(misreading.question ?? "")
    let (long, short) =
      switch (misreading.offer, misreading.word) {
      case (.again, _): ("\(question) [y/N, ! as a note]", "\(question) [y/N/!]")
      case (.some, .some): ("\(question) [Y, ! as a note, or the word]", "\(question) [Y/!/word]")
      case (.some, nil): ("\(question) [Y, ! as a note]", "\(question) [Y/!]")
      case (nil, .some): ("The right word? [! as a note]", "The word? [!]")
      case (nil, nil): ("[! as a note, or another line]", "[! as a note]")
      }
    let room = style.width - 12
    if Columns.width(long) <= room { return "  \(long) " }
    return "  \(Columns.width(short) <= room ? short : "[Y/!]") "
  }

  /// What is said when the clock of a period gives no more minutes.
  public static func clockIsBehind(_ style: Style) -> String {
    "  "
      + Wrap.text(
        "The clock is behind what is logged: write each minute first until the next kick-off.",
        indent: 2, width: style.width - 2)
  }

  /// What is said of a line that another one replaces.
  public static func replaced(_ line: String, _ style: Style) -> String {
    "  " + Wrap.text("Instead of: \(TextRules.harmless(line))", indent: 2, width: style.width - 2)
  }

  /// What is said of a half-typed line that an interruption took away.
  ///
  /// - Parameter isKept: whether the arrow key brings it back.
  public static func dropped(isKept: Bool, _ style: Style) -> String {
    let back = isKept ? " The up arrow brings it back." : ""
    return "  "
      + Wrap.text(
        "Nothing logged.\(back) ^C again or ^D leaves.", indent: 2, width: style.width - 2)
  }

  /// What a line was kept as.
  public static func kept(_ records: [Record]) -> String {
    let refs = Refs.text(records.map(\.position))
    return "  Kept as a note: \(refs)."
  }

  /// What is said of a line that still waited for an answer when the last session broke off.
  public static func reopened(_ line: String, _ style: Style) -> String {
    Wrap.text(
      "Not logged when the last session broke off: \(TextRules.harmless(line))", indent: 2,
      width: style.width)
  }

  /// The keys, in as many columns as there is room for.
  public static func keys(_ style: Style) -> String {
    let lines = keys.split(separator: "\n").map(String.init)
    guard style.width >= 80 else { return keys }
    let half = (lines.count + 1) / 2
    return (0..<half).map { row in
      let right = row + half < lines.count ? lines[row + half] : ""
      return right.isEmpty ? lines[row] : Columns.pad(lines[row], 40) + right
    }.joined(separator: "\n")
  }

  /// The keys, in lines of at most 39 columns.
  private static let keys = """
    ko  kick-off of the next period
    w   whistle: the period ends
    g 9 <7 .h     goal, pass, header
    og pk pm      own goal; penalty, missed
    y yy r        cards
    s 14 7        14 on for 7
    v, v + or -   VAR: check, stands, not;
                  then + or - takes it back
    x off         the last goal is offside
    po ch corner  post, chance, corner
    c boo h       the crowd
    n text        a note
    q zid: text   a quote
    1 or 0        a kick of the shoot-out
    = 56  = <luc  amend the last line
    e12 = ben     amend another
    u  uu         undo, redo
    9 h9 a9 ben   who: a number or a name
    h a ?         a side; not known
    h +Name       somebody new
    bench h Name  not in the line-up
    -2 g 9        two minutes ago
    45+2 g 9      at a minute; ? unknown
    added 4       four minutes are added
    Enter         how it stands
    """

  /// What is said on leaving.
  ///
  /// - Parameter kept: how many lines were kept as notes because they were not understood.
  public static func farewell(
    _ count: Int, keeping kept: Int, _ match: String, _ style: Style
  ) -> String {
    let events = "\(count) \(count == 1 ? "event" : "events") logged for \(match)"
    let notes =
      switch kept {
      case 0: ""
      case 1: ", 1 line kept as a note (journal status)"
      default: ", \(kept) lines kept as notes (journal status)"
      }
    return Wrap.text("\(events)\(notes). Everything is saved.", width: style.width)
  }
}
