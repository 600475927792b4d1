public import JournalCore
import JournalProjections
public import JournalReading
import JournalRules

/// Reads what is typed at the touchline: `[minute] code [who] [<assist] [.how] [text]`.
///
/// It knows the match as it stands: who is on the pitch, which period is on, whose kick is next. It
/// writes nothing, and gives the same answer for the same line, match and instant.
public struct LiveReader: Sendable {
  let match: MatchReading
  let tie: TieReading?
  let author: Author
  let now: Instant
  let names: NameResolver
  let clock: LiveClock
  let followsClock: Bool
  private let keys: LiveKeys

  /// Prepares to read lines.
  ///
  /// - Parameters:
  ///   - match: the match, with everyone whom a word can mean in it.
  ///   - tie: its tie, which tells what is played next.
  ///   - now: when the line was typed.
  ///   - followsClock: whether the minute comes from the clock if none is typed.
  ///   - keys: the recorder's own codes.
  public init(
    _ match: MatchReading, tie: TieReading?, by author: Author, at now: Instant,
    followingClock followsClock: Bool = true, keys: LiveKeys = LiveKeys()
  ) {
    self.match = match
    self.tie = tie
    self.author = author
    self.now = now
    self.followsClock = followsClock
    self.keys = keys
    names = NameResolver(match)
    clock = LiveClock(match)
  }

  /// Reads a line.
  ///
  /// - Throws: `LiveMisreading` with what was probably meant.
  public func read(_ text: String, insisting: LiveInsistence = []) throws(LiveMisreading)
    -> LiveIntent
  {
    let line = keys.written(LiveLine(text))
    guard let first = line.words.first?.text else { return .status }
    if line.words.count == 1, first == "?" || first == "help" { return .help }
    if line.words.count == 1, ["q", "quit", "exit"].contains(first.lowercased()) {
      throw LiveMisreading(
        Refusal("no-speaker", "q is a quote, and needs its speaker.", hint: "^D leaves."), in: line)
    }
    if clock.whistles.open == .shootOut, let outcome = Self.kicks[first] {
      return .log(try kick(line, outcome))
    }
    if line.words.count == 1 || EventCatalog.standard.resolve(line.word(1)) == nil,
      line.word(1) != "w", let early = kickTooEarly(line)
    {
      throw early
    }
    if let position = line.position, let amended = line.amended(at: 1) {
      return try amend(
        LiveLine(amended.text), from: amended.index, LiveTime(.now, length: 0), at: position)
    }
    let time = try LiveTime(line)
    let index = time.length
    let scope = Scope(line: line, time: time, isLate: insisting.contains(.late))
    switch line.word(index).lowercased() {
    case "w": return .log([try whistle(scope, insisting: insisting)])
    case "ko": return .log([try kickOff(scope)])
    case "x": return .log(try strike(scope))
    case "v": return .log(try review(scope))
    case "bench": return try bench(scope)
    case "u": return try alone(.undo, scope)
    case "uu", "redo": return try alone(.redo, scope)
    default: break
    }
    if let amended = line.amended(at: index) {
      return try amend(LiveLine(amended.text), from: amended.index, time)
    }
    return .log([try event(try type(at: index, in: line), scope)])
  }

  /// What a line says beside its code.
  struct Scope {
    let line: LiveLine
    let time: LiveTime
    let isLate: Bool

    /// The index of the first word after the code.
    var rest: Int { time.length + 1 }
  }

  /// What a code asks for that takes no other words, so that `u ben` for `y ben` undoes nothing.
  private func alone(_ intent: LiveIntent, _ scope: Scope) throws(LiveMisreading) -> LiveIntent {
    guard scope.line.words.count > 1 else { return intent }
    let word = scope.line.word(scope.time.length)
    throw LiveMisreading(
      Refusal("unexpected-word", "\(word) stands alone."), in: scope.line, word: scope.time.length)
  }

  static let kicks = ["1": "scored", "+": "scored", "0": "missed", "-": "missed"]

  // MARK: - Any event

  /// Returns the word of a type of event: one of the vocabulary, or an unmistakable start of one.
  private func type(at index: Int, in line: LiveLine) throws(LiveMisreading) -> String {
    let word = line.word(index)
    let catalog = EventCatalog.standard
    if catalog.resolve(word) != nil { return word }
    let folded = NameKey.fold(word)
    if catalog.resolve(folded) != nil { return folded }
    if folded.count > 2 {
      let fits = catalog.words.filter { $0.hasPrefix(folded) }
      let types = Set(fits.compactMap { catalog.resolve($0)?.type.name })
      if types.count == 1, let fit = fits.first { return fit }
    }
    let known = Self.codes + catalog.words + keys.codes
    let meant =
      Nearest.match(word, among: folded.count > 1 ? known : []) ?? Self.split(word)
    throw LiveMisreading(
      Refusal("unknown-code", "No code \"\(TextRules.harmless(word))\"."), in: line, word: index,
      question: meant.map { "\($0)?" }, offer: meant.map { .line(line.replacing(index, with: $0)) })
  }

  /// Returns the code and the rest of a word in which the space was forgotten: `g era` for `gera`;
  /// nil if it begins with no code.
  private static func split(_ word: String) -> String? {
    let codes = ["og", "pk", "pm", "yy", "po", "ch", "g", "y", "r", "s", "c", "n", "q", "x", "v"]
    let start = codes.first { word.hasPrefix($0) && word.count > $0.count + 1 }
    return start.map { "\($0) \(word.dropFirst($0.count))" }
  }

  /// The codes that are no type of event.
  static let codes = ["w", "ko", "x", "v", "u", "bench"]

  private func event(_ word: String, _ scope: Scope) throws(LiveMisreading) -> EventEntry {
    let form = try reading(scope.line, scope.time.length) { () throws(Refusal) in
      try EventForm(word)
    }
    guard [EventSetting.registry, .competition].allSatisfy({ $0 != form.type.setting }) else {
      throw LiveMisreading(
        Refusal("wrong-stream", "\(form.type.name) is not part of a match."), in: scope.line,
        word: scope.time.length)
    }
    var filling = LiveForm(self, scope.line, form)
    if form.type.name == Crowd.name, form.values["kind"] == nil {
      try filling.fillCrowd(from: scope.rest)
    } else {
      try filling.fill(from: scope.rest)
    }
    try filling.infer()
    try filling.checkRequired()
    return entry(filling.form, try time(of: form.type, scope))
  }

  func entry(_ form: EventForm, _ time: Entry = Entry(), ago: Int? = nil) -> EventEntry {
    var entry = EventEntry(form: form, time: time, author: author)
    entry.author.via = .live
    entry.followsClock = false
    // Whoever types words at the touchline has heard them.
    if form.type.needsSource, form.type.setting == .words {
      entry.sources = ["\(author.by), at the match"]
    }
    if let ago {
      let instant = Instant(milliseconds: now.milliseconds - Int64(ago) * 60_000)
      entry.occurredAt = OffsetInstant(instant: instant, offsetMinutes: 0)
    }
    return entry
  }

  // MARK: - When

  /// Returns the time of an event: as typed, or else by the clock.
  func time(of type: EventType, _ scope: Scope) throws(LiveMisreading) -> Entry {
    var entry = Entry()
    entry.isLate = scope.isLate
    switch scope.time.kind {
    case .unknown: entry.isMinuteUnknown = true
    case .minute(let minute): entry.minute = minute
    case .now, .ago: try setClock(&entry, type, scope)
    }
    return entry
  }

  private func setClock(_ entry: inout Entry, _ type: EventType, _ scope: Scope)
    throws(LiveMisreading)
  {
    guard type.setting.isTimedByClock else { return }
    let needs = type.setting == .inPlay || type.setting == .playOrInterval
    if needs, !clock.whistles.hasWhistles {
      throw LiveMisreading(
        Refusal("not-kicked-off", "The match has not kicked off."), in: scope.line, word: nil,
        question: "Kick-off first?", offer: .first("ko"))
    }
    guard let open = clock.whistles.open ?? (scope.isLate ? clock.whistles.lastEnded : nil) else {
      return
    }
    guard open.isPlayed else { return }
    let typed = Instant(milliseconds: now.milliseconds - Int64(scope.time.ago ?? 0) * 60_000)
    if followsClock, let minute = clock.minute(of: open, at: typed, asked: now) {
      entry.minute = minute
      if scope.isLate { entry.period = open }
    } else if needs {
      throw LiveMisreading(
        Refusal("no-minute", "No clock runs for the \(open.title): write the minute first."),
        in: scope.line, word: nil)
    }
  }

  // MARK: - Refusals

  /// Turns a refusal into a misreading of a word of the line.
  func reading<Result>(
    _ line: LiveLine, _ word: Int?, _ body: () throws(Refusal) -> Result
  ) throws(LiveMisreading) -> Result {
    do throws(Refusal) {
      return try body()
    } catch {
      throw LiveMisreading(error, in: line, word: word)
    }
  }

  /// Returns what was probably meant by a line that the journal refused.
  public func misreading(_ line: LiveLine, _ refusal: Refusal) -> LiveMisreading {
    let question: (String, LiveMisreading.Offer)? =
      switch refusal.code {
      case "not-on-bench", "scorer-not-named": benching(in: line)
      case "likely-duplicate": ("Another one?", .again)
      case "not-kicked-off": ("Kick-off first?", .first("ko"))
      default: insistence(on: refusal)
      }
    let isMinute = ["no-such-minute", "minute-outside-period", "added-in-mid-period"]
      .contains(refusal.code)
    return LiveMisreading(
      refusal, in: line, word: isMinute ? 0 : nil, question: question?.0, offer: question?.1)
  }

  private func insistence(on refusal: Refusal) -> (String, LiveMisreading.Offer)? {
    switch refusal.remedy {
    case .insist(.allTheSame): return ("All the same?", .late)
    case .insist:
      let ended = clock.whistles.open == nil ? clock.whistles.lastEnded : nil
      let minute = ended.flatMap { clock.minute(of: $0, at: now) }
      return ("Before the whistle\(minute.map { ", \($0)'" } ?? "")?", .late)
    case .meant(let word): return ("\(word)?", .line(word))
    default: return nil
    }
  }
}

extension EventSetting {
  /// Whether a minute of the clock says when it happened.
  fileprivate var isTimedByClock: Bool {
    switch self {
    case .inPlay, .playOrInterval, .anyTime, .words: true
    case .registry, .competition, .administration, .whistle, .shootOut, .housekeeping, .ruling:
      false
    }
  }
}

extension LiveLine {
  /// The position of the event that the first word names, as `e12` does; nil if it names none.
  fileprivate var position: Int? {
    let word = word(0).lowercased()
    return word.hasPrefix("e") ? Int(word.dropFirst()) : nil
  }

  /// Returns the line without its `=`, and the index of the first word after it; nil if the word at
  /// an index has none.
  fileprivate func amended(at index: Int) -> (text: String, index: Int)? {
    guard word(index).hasPrefix("=") else { return nil }
    guard word(index).count > 1 else { return (text, index + 1) }
    return (replacing(index, with: "= \(word(index).dropFirst())"), index + 1)
  }
}
