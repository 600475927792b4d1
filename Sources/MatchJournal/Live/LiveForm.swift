import JournalCore
import JournalReading

/// Fills in the form of an event from the words of a line.
///
/// Each word goes to the first field that can hold it: a side, a person, a number, a word of a list;
/// what is left is the text.
struct LiveForm {
  private let reader: LiveReader
  private let line: LiveLine

  /// The form so far.
  private(set) var form: EventForm

  /// The side that the event is about, as typed or as a player's.
  private(set) var side: Side?

  private var persons: [String]

  /// How many words belong to the name that was taken last, beside its first.
  private var spare = 0

  /// Starts from a form with the fields that its word fills in.
  ///
  /// - Parameter side: the side that the event is known to be about.
  init(_ reader: LiveReader, _ line: LiveLine, _ form: EventForm, side: Side? = nil) {
    self.reader = reader
    self.line = line
    self.form = form
    self.side = side
    let keys = form.type.fields.filter { $0.kind.isPerson }.map(\.key)
    persons =
      form.type.name == Substitution.name
      ? ["on", "off"] : keys.filter { !Self.marked.contains($0) && form.values[$0] == nil }
  }

  /// The fields for people that are never meant by a name alone.
  private static let marked: Set = ["assist", "goalkeeper", "official", "translator"]

  // MARK: - Words

  /// Takes all words from an index on.
  mutating func fill(from start: Int) throws(LiveMisreading) {
    var index = start
    if try pair(from: &index) { persons = [] }
    while index < line.words.count {
      guard try take(&index) else { return }
    }
  }

  /// Takes the words of a kick: who, and how. A kick has no text of its own.
  ///
  /// - Returns: what else was typed after who or how, for a note; nil if nothing was.
  mutating func fillKick() throws(LiveMisreading) -> String? {
    var index = 1
    while index < line.words.count {
      do throws(LiveMisreading) {
        guard try take(&index) else { return nil }
      } catch {
        guard error.refusal.code == "unexpected-word", index > 1 else { throw error }
        return line.rest(from: index)
      }
    }
    return nil
  }

  /// Takes a word, or the words of a name, and moves the index behind them.
  ///
  /// - Returns: false if they and all that follow were the text.
  mutating func take(_ index: inout Int) throws(LiveMisreading) -> Bool {
    spare = 0
    guard try take(at: index) else { return false }
    index += 1 + spare
    return true
  }

  private mutating func take(at index: Int) throws(LiveMisreading) -> Bool {
    let word = line.word(index)
    if word.hasPrefix("<") {
      try takeAssist(index)
    } else if word.hasPrefix("."), word.count > 1 {
      try takeHow(String(word.dropFirst()), index)
    } else if word == "?" {
      if !persons.isEmpty { persons.removeFirst() }
    } else if putsWordsFirst, word.count > 1, takeWord(word) {
      return true
    } else if side == nil, takesSide, let named = reader.side(word) {
      setSide(named)
    } else if let key = persons.first, try takePerson(key, index) {
      persons.removeFirst()
    } else if let field = open(where: \.isNumber), Int(word) != nil {
      form.values[field.key] = word
    } else if takeWord(word) {
      return true
    } else if takesAssist, reader.names.everyone(word, on: side).count == 1 {
      // A pass whose sign was forgotten is no text about the goal.
      throw misreading(
        "unexpected-word", "A pass is written <\(TextRules.harmless(word)).", index,
        meant: "<\(word)")
    } else if let field = open(where: { $0 == .text || $0 == .translations }) {
      form.values[field.key] = text(from: index)
      return false
    } else {
      throw misreading(
        "unexpected-word", "\"\(TextRules.harmless(word))\" was not expected.", index)
    }
    return true
  }

  private func misreading(
    _ code: String, _ reason: String, _ index: Int?, hint: String? = nil, meant: String? = nil
  ) -> LiveMisreading {
    LiveMisreading(
      Refusal(code, reason, hint: hint), in: line, word: index, question: meant.map { "\($0)?" },
      offer: index.flatMap { index in meant.map { .line(line.replacing(index, with: $0)) } })
  }

  /// The first open field of a kind.
  private func open(where fits: (FieldKind) -> Bool) -> Field? {
    form.type.fields.first { field in
      form.values[field.key] == nil && !field.isDerived && fits(field.kind.base)
    }
  }

  private var takesAssist: Bool {
    form.values["assist"] == nil && form.type.fields.contains { $0.key == "assist" }
  }

  private func text(from index: Int) -> String {
    let text = line.rest(from: index)
    return form.type.name == Statement.name && text.hasPrefix(":")
      ? String(text.dropFirst()).trimmed : text
  }

  // MARK: - Sides

  private var takesSide: Bool {
    form.type.fields.contains { $0.kind.base == .team } || !persons.isEmpty
  }

  private mutating func setSide(_ side: Side) {
    self.side = side
    if form.type.fields.contains(where: { $0.key == "team" && $0.kind.base == .team }) {
      form.values["team"] = reader.match.team(side).text
    }
  }

  private var isOwn: Bool { form.values["own"] == "true" }

  /// The side for which whoever is in a field plays.
  private func owner(of key: String) -> Side? {
    side.map { isOwn && key == "player" || key == "against" ? $0.other : $0 }
  }

  // MARK: - Persons

  private mutating func takePerson(_ key: String, _ index: Int) throws(LiveMisreading) -> Bool {
    var word = line.word(index)
    if form.type.name == Statement.name, word.hasSuffix(":") { word.removeLast() }
    if word.hasPrefix("+"), word.count > 1 {
      let more = nameWords(after: index)
      spare = more.count
      try takeNew(([String(word.dropFirst())] + more).joined(separator: " "), key, index)
      return true
    }
    if let found = longName(word, from: index, on: owner(of: key)) {
      set(key, found)
      return true
    }
    let hasText = open(where: { $0 == .text }) != nil && key != "speaker"
    let isKnown = !reader.names.everyone(word, on: owner(of: key)).isEmpty
    if !isKnown, fit(word) != nil { return false }
    if !isKnown, hasText, side != nil, index + 1 < line.words.count { return false }
    let role: LiveReader.Role = key == "speaker" ? .speaking : .onPitch
    let found = try reader.person(word, on: owner(of: key), role: role, line, index)
    set(key, found)
    return true
  }

  /// The words after a new name's first that belong to it: those with a capital, and particles before
  /// one, as in `+Rodrigo De Paul` and `+Edwin van der Sar`. Quotes around a name tell more.
  private func nameWords(after index: Int) -> [String] {
    guard !line.isQuoted(index) else { return [] }
    if form.type.name == Statement.name { return wordsToColon(from: index) }
    let rest = line.words.dropFirst(index + 1).map(\.text)
    let parts = rest.prefix { word in
      if Self.particles.contains(word) { return true }
      // Where somebody else is to follow, whoever is known begins the next name.
      guard word.first?.isUppercase == true, reader.side(word) == nil else { return false }
      return persons.count < 2 || reader.names.everyone(word, on: side).isEmpty
    }
    let last = parts.lastIndex { $0.first?.isUppercase == true }
    return last.map { Array(parts[...$0]) } ?? []
  }

  /// The words of a speaker's name after the first, up to a colon; none without one, since what was said
  /// begins with a capital too.
  private func wordsToColon(from index: Int) -> [String] {
    let words = line.words[index...].map(\.text)
    guard let end = words.firstIndex(where: { $0.hasSuffix(":") }), end <= 3 else { return [] }
    return words[1..<max(1, end + 1)].map { String($0.hasSuffix(":") ? $0.dropLast() : $0[...]) }
  }

  private static let particles: Set = [
    "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "la", "le",
    "ten",
    "ter", "van", "von", "y", "e", "i",
  ]

  /// Takes a known person whose name has this word and more: `de paul`, `di maria`; nil if nobody's has.
  private mutating func longName(_ word: String, from index: Int, on side: Side?)
    -> NameResolver.Person?
  {
    guard !line.isQuoted(index), NameResolver.shirt(word) == nil else { return nil }
    for more in [3, 2, 1] where line.words.indices.contains(index + more) {
      let rest = (index + 1...index + more).map { line.word($0) }
      guard !rest.contains(where: { "?+.<=".contains($0.prefix(1)) }) else { continue }
      let fits = reader.names.everyone(([word] + rest).joined(separator: " "), on: side)
      guard fits.count == 1 else { continue }
      spare = more
      return fits[0]
    }
    return nil
  }

  private mutating func set(_ key: String, _ person: NameResolver.Person) {
    form.values[key] = person.slug.text
    guard side == nil, let own = person.side else { return }
    side = isOwn && key == "player" || key == "against" ? own.other : own
  }

  private mutating func takeNew(_ name: String, _ key: String, _ index: Int)
    throws(LiveMisreading)
  {
    guard let side else {
      throw misreading(
        "which-team", "Whose player is \(TextRules.harmless(name))?", index,
        hint: "Write h or a before the name.")
    }
    form.isNew = true
    form.values[key] = name
    if form.values["team"] == nil { form.values["team"] = reader.match.team(side).text }
  }

  private mutating func takeAssist(_ index: Int) throws(LiveMisreading) {
    let word = String(line.word(index).dropFirst())
    guard form.type.fields.contains(where: { $0.key == "assist" }) else {
      throw misreading("unexpected-word", "\(form.type.name) has no assist.", index)
    }
    guard !word.isEmpty else { throw misreading("no-player", "Who made the pass?", index) }
    let found: NameResolver.Person
    if let long = longName(word, from: index, on: side) {
      found = long
    } else {
      found = try reader.person(word, on: side, role: .onPitch, line, index, prefix: "<")
    }
    form.values["assist"] = found.slug.text
  }

  /// Takes the two players of a substitution, who narrow each other down: one is on the pitch, the
  /// other is not, and both are of one side.
  ///
  /// - Returns: whether there were two.
  private mutating func pair(from index: inout Int) throws(LiveMisreading) -> Bool {
    guard persons == ["on", "off"], line.words.count > index else { return false }
    if let named = reader.side(line.word(index)), side == nil {
      setSide(named)
      index += 1
    }
    let (on, off) = (line.word(index), line.word(index + 1))
    guard line.words.count > index + 1,
      ![on, off].contains(where: { "?+.<".contains($0.prefix(1)) })
    else { return false }
    let fits = (side.map { [$0] } ?? Side.allCases).compactMap { side in
      reader.pair(on: on, off: off, of: side)
    }
    if fits.count == 1 {
      set("on", fits[0].on)
      set("off", fits[0].off)
    } else {
      set("on", try reader.person(on, on: side, role: .comingOn, line, index))
      set("off", try reader.person(off, on: side, role: .onPitch, line, index + 1))
    }
    index += 2
    return true
  }

  // MARK: - Words of a list

  private mutating func takeHow(_ words: String, _ index: Int) throws(LiveMisreading) {
    for word in words.split(separator: ",").map(String.init) {
      if let placed = try? EventForm.placing(word, for: form.type.name) {
        form.values.merge(placed) { $1 }
        continue
      }
      let known = form.type.fields.flatMap { $0.kind.base.words }
      let fits = known.filter { $0.hasPrefix(NameKey.fold(word)) }
      guard fits.count == 1, let fit = fits.first,
        let placed = try? EventForm.placing(fit, for: form.type.name)
      else {
        let meant = Nearest.match(word, among: known)
        throw misreading(
          "bad-value", "\(form.type.name) has no \"\(TextRules.harmless(word))\".", index,
          hint: fits.count > 1 ? "\(fits.joined(separator: ", "))?" : nil,
          meant: meant.map { ".\($0)" })
      }
      form.values.merge(placed) { $1 }
    }
  }

  /// Takes a word of a list, or an unmistakable start of one.
  private mutating func takeWord(_ word: String) -> Bool {
    guard let fit = fit(word) else { return false }
    form.values[fit.key] = fit.word
    return true
  }

  /// Whether a reason is typed more often than a player.
  private var putsWordsFirst: Bool {
    form.type.name == GoalDisallowed.name || form.type.name == VarCheck.name
  }

  private func fit(_ word: String) -> (key: String, word: String)? {
    let folded = NameKey.fold(word)
    let fits = form.type.fields.filter { form.values[$0.key] == nil }.flatMap { field in
      field.kind.base.words.filter { $0 == folded || $0.hasPrefix(folded) && !folded.isEmpty }
        .map { (key: field.key, word: $0) }
    }
    return fits.first { $0.word == folded } ?? (fits.count == 1 ? fits.first : nil)
  }

  // MARK: - The crowd

  /// Takes `booing by home fans`, `boo h`, or any text after the kind.
  mutating func fillCrowd(from index: Int) throws(LiveMisreading) {
    let kinds = form.type.fields.first { $0.key == "kind" }?.kind.base.words ?? []
    let word = NameKey.fold(line.word(index))
    let fits = kinds.filter { $0.hasPrefix(word) && !word.isEmpty }
    guard let kind = fits.first(where: { $0 == word }) ?? (fits.count == 1 ? fits.first : nil)
    else {
      throw misreading(
        "bad-value", "Which noise is \"\(TextRules.harmless(line.word(index)))\"?", index,
        hint: fits.isEmpty
          ? "\(kinds.joined(separator: ", "))." : "\(fits.joined(separator: ", "))?",
        meant: fits.isEmpty ? Nearest.match(word, among: kinds) : nil)
    }
    form.values["kind"] = kind
    let rest = line.words.dropFirst(index + 1).map { NameKey.fold($0.text) }
      .filter { !["by", "the", "fans", "fan", "supporters", "side"].contains($0) }
    guard let part = rest.first else { return }
    let side = part == "all" ? "all" : reader.side(part)?.rawValue
    form.values["by"] = side
    if rest.count > 1 || side == nil { form.values["text"] = line.rest(from: index + 1) }
  }

  // MARK: - What is missing

  /// Fills in what need not be typed, such as the period that added time is added to.
  mutating func infer() throws(LiveMisreading) {
    let obvious = try reader.reading(line, nil) { () throws(Refusal) in
      try Incidents(reader.match).obvious(for: form.type, given: form.values)
    }
    form.values.merge(obvious) { typed, _ in typed }
  }

  /// Checks that nothing is missing that the event cannot do without.
  func checkRequired() throws(LiveMisreading) {
    for field in form.type.fields where field.isRequired && form.values[field.key] == nil {
      guard !field.isDerived else { continue }
      if field.key == "team", side != nil { continue }
      let question =
        switch (field.key, form.type.name) {
        case ("team", Goal.name): "Who scored? A number, a name, or h or a."
        case ("team", _), ("player", _): "Who? A number, a name, or h or a."
        case ("on", _): "Who came on?"
        case ("off", _): "Who went off?"
        case ("speaker", _): "Who said it?"
        default: "\(field.help)?"
        }
      throw misreading("missing-field", question, line.words.count)
    }
    if form.type.name == Card.name, form.values["player"] == nil, form.values["official"] == nil {
      throw misreading("missing-field", "Who? A number or a name.", line.words.count)
    }
  }
}

extension FieldKind {
  /// The kind without the permission to be null.
  fileprivate var base: FieldKind {
    if case .optional(let kind) = self { kind } else { self }
  }

  /// The words of a closed list; none for any other kind.
  fileprivate var words: [String] { if case .word(let words) = self { words } else { [] } }

  fileprivate var isPerson: Bool { base == .person }

  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .number: true
    default: false
    }
  }
}
