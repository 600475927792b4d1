import JournalCore
import JournalReading

/// Reads the value of a field from typed words.
struct FieldParser {
  /// The names of the match; nil if there is no match.
  let names: NameResolver?

  /// The records that a reference such as `e12` can mean.
  let records: [Record]

  /// The names of the whole registry, for fields that no match narrows down; nil if there is none.
  var registry: RegistryNames?

  /// The matches that a decision can concern.
  var matches = MatchNames([], Directory())

  /// The type of event, which says which slugs it introduces.
  let type: EventType

  /// The kind of the entity, as another field of the event gives it; nil for any.
  var entityKind: EntityKind?

  /// Reads a value.
  ///
  /// - Throws: `Refusal` that says what the field can hold.
  func parse(_ text: String, as field: Field, on side: Side? = nil) throws(Refusal) -> JSONValue {
    try parse(text, field.kind, field, side)
  }

  private func parse(_ text: String, _ kind: FieldKind, _ field: Field, _ side: Side?)
    throws(Refusal) -> JSONValue
  {
    switch kind {
    case .text: return .string(try subject(text, field) ?? text)
    case .integer(let range): return try integer(text, range, field)
    case .number:
      guard let number = Double(text), number.isFinite else { throw wrong(field, text, "a number") }
      return .number(number)
    case .flag: return .bool(try flag(text, field))
    case .word(let words): return .string(try word(text, words, field))
    case .team: return .string(try team(text, field))
    case .person: return .string(try person(text, field, side))
    case .competition, .tie, .source, .match, .entity: return .string(try slug(text, kind, field))
    case .slug: return .string(try newSlug(text, field))
    case .event: return .string(try event(text, field).description)
    case .score: return try score(text, field)
    case .date:
      guard CalendarDate(text) != nil else { throw wrong(field, text, "a date such as 2018-01-24") }
      return .string(text)
    case .instant:
      guard OffsetInstant(text) != nil else {
        throw wrong(field, text, "an instant such as 2018-01-24T21:30:00+01:00")
      }
      return .string(text)
    case .translations: return translations(text)
    case .list(let element): return try list(text, element, field, side)
    case .optional(let kind): return try parse(text, kind, field, side)
    case .record(let parts) where parts.contains { $0.key == "digest" }:
      return try regulation(text, field)
    case .record: return try squadPlayer(text, field, side)
    case .json: return json(text)
    }
  }

  private func wrong(_ field: Field, _ text: String, _ wanted: String) -> Refusal {
    Refusal(
      "bad-value", "\(field.flag) \"\(TextRules.harmless(text))\" is not \(wanted).",
      hint: "\(field.help).")
  }

  private func integer(_ text: String, _ range: ClosedRange<Int>?, _ field: Field)
    throws(Refusal) -> JSONValue
  {
    guard let number = Int(text) else { throw wrong(field, text, "a whole number") }
    guard range?.contains(number) ?? true else {
      let bounds = range.map { "\($0.lowerBound) to \($0.upperBound)" } ?? ""
      throw wrong(field, text, "within \(bounds)")
    }
    return .integer(Int64(number))
  }

  private func flag(_ text: String, _ field: Field) throws(Refusal) -> Bool {
    switch text {
    case "", "true", "yes": return true
    case "false", "no": return false
    default: throw wrong(field, text, "true or false")
    }
  }

  private func word(_ text: String, _ words: [String], _ field: Field) throws(Refusal) -> String {
    if let exact = words.first(where: { $0 == text || NameKey.fold($0) == NameKey.fold(text) }) {
      return exact
    }
    let fits = words.filter { $0.hasPrefix(text.lowercased()) }
    if fits.count == 1, !text.isEmpty { return fits[0] }
    throw Refusal(
      "bad-value", "\(field.flag) has no \"\(TextRules.harmless(text))\".",
      remedy: Nearest.remedy(for: text, among: words)
        ?? .advice("It takes \(words.joined(separator: ", "))."))
  }

  // MARK: - What is named

  /// Whether the field introduces a slug, so that there is nothing to look up.
  private func introduces(_ field: Field) -> Bool { type.introduces.contains(field.key) }

  /// Returns the slug of the team, person or competition that a text names; nil if it names none,
  /// or the field needs none.
  private func subject(_ text: String, _ field: Field) throws(Refusal) -> String? {
    guard type.subjects.contains(field.key), let registry else { return nil }
    return try registry.entityIfKnown(text)
  }

  private func newSlug(_ text: String, _ field: Field) throws(Refusal) -> String {
    guard Slug<Source>(text) != nil else {
      throw wrong(field, text, "a slug such as \(SlugMint.fold(text))")
    }
    return text
  }

  private func slug(_ text: String, _ kind: FieldKind, _ field: Field) throws(Refusal) -> String {
    guard let registry else { return try newSlug(text, field) }
    switch kind {
    case .match: return try match(text, field)
    case _ where introduces(field): return try newSlug(text, field)
    case .competition:
      // The competition may not be defined yet: its first event may be a tie or a regulation.
      if type.setting == .competition, CompetitionSlug(text) != nil { return text }
      return try registry.competition(text).text
    case .tie: return try registry.tie(text).text
    case .entity:
      if let entityKind { return try registry.entity(text, entityKind) }
      return try registry.entity(text)
    default: return try newSlug(text, field)
    }
  }

  /// Returns the slug of a match, which may be unknown if the field introduces it.
  private func match(_ text: String, _ field: Field) throws(Refusal) -> String {
    do throws(Refusal) {
      return try matches.find(text).slug
    } catch {
      guard introduces(field) else { throw error }
      return try newSlug(text, field)
    }
  }

  private func regulation(_ text: String, _ field: Field) throws(Refusal) -> JSONValue {
    guard let registry else { throw wrong(field, text, "a regulation that was adopted") }
    let pin = try registry.regulation(text)
    return .object(["id": .string(pin.id), "digest": .string(pin.digest)])
  }

  private func team(_ text: String, _ field: Field) throws(Refusal) -> String {
    if introduces(field) { return try newSlug(text, field) }
    guard let names else { return try registry?.team(text).text ?? SlugMint.fold(text) }
    return names.slug(of: try names.side(text)).text
  }

  private func person(_ text: String, _ field: Field, _ side: Side?) throws(Refusal) -> String {
    if introduces(field) { return try newSlug(text, field) }
    guard let names else { return try registry?.person(text).text ?? SlugMint.fold(text) }
    let comesOn = type.name == Substitution.name && field.key == "on"
    if let person = try names.person(text, on: side, comingOn: comesOn) { return person.slug.text }
    throw names.noPerson(text, field)
  }

  private func event(_ text: String, _ field: Field) throws(Refusal) -> EventID {
    if let id = EventID(text), !records.contains(where: { $0.id == id }) { return id }
    let digits = text.hasPrefix("e") ? text.dropFirst() : text[...]
    let known = records.first { $0.id.description == text }?.position
    guard let position = known ?? Int(digits) else {
      throw Refusal(
        "no-such-event", "\"\(TextRules.harmless(text))\" is not an event.",
        remedy: .nameEvent)
    }
    guard let record = records.first(where: { $0.position == position }) else {
      throw Refusal(
        "no-such-event", "There is no e\(position) in this \(names == nil ? "stream" : "match").",
        remedy: .lookAtLog)
    }
    let referent = type.referents[field.key]
    if let refusal = referent?.refusal(
      of: record.envelope.type, "e\(position)", as: field.key, of: type.name)
    {
      throw refusal
    }
    return record.id
  }

  private func score(_ text: String, _ field: Field) throws(Refusal) -> JSONValue {
    let parts = text.split(separator: "-").map { Int($0) }
    guard parts.count == 2, let home = parts[0], let away = parts[1] else {
      throw wrong(field, text, "a score such as 1-2")
    }
    return [.integer(Int64(home)), .integer(Int64(away))]
  }

  /// Reads `es:Texto`, with the language first; without one the text is English.
  private func translations(_ text: String) -> JSONValue {
    let parts = text.split(separator: ":", maxSplits: 1)
    let isTagged =
      parts.count == 2 && parts[0].count == 2
      && parts[0].allSatisfy { $0.isLowercase && $0.isASCII }
    var object = JSONObject()
    if isTagged {
      let words = parts[1].drop { $0 == " " }
      object[String(parts[0])] = .string(String(words))
    } else {
      object["en"] = .string(text)
    }
    return .object(object)
  }

  private func list(_ text: String, _ element: FieldKind, _ field: Field, _ side: Side?)
    throws(Refusal) -> JSONValue
  {
    var values: [JSONValue] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "\n" }) {
      let word = part.trimmed
      guard !word.isEmpty else { continue }
      values.append(try parse(word, element, field, side))
    }
    return .array(values)
  }

  /// Reads `1 Navas` or `Navas`.
  private func squadPlayer(_ text: String, _ field: Field, _ side: Side?)
    throws(Refusal) -> JSONValue
  {
    let parts = text.split(separator: " ", maxSplits: 1)
    let shirt = parts.count == 2 ? Int(parts[0]) : nil
    let name = shirt == nil ? text : String(parts[1]).trimmed
    var object: JSONObject = ["player": .string(try person(name, field, side))]
    if let shirt { object["shirt"] = .integer(Int64(shirt)) }
    return .object(object)
  }

  private func json(_ text: String) -> JSONValue {
    (try? JSONValue(parsing: text)) ?? .string(text)
  }
}

extension StringProtocol {
  /// The text without leading and trailing spaces and tabs.
  var trimmed: String {
    let blank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    let start = drop(while: blank)
    return String(start.reversed().drop(while: blank).reversed())
  }
}

extension NameResolver {
  /// The refusal of a name that nobody has.
  func noPerson(_ text: String, _ field: Field) -> Refusal {
    Refusal(
      "no-player",
      "No \(field.key == "player" ? "player" : "person") \"\(TextRules.harmless(text))\".",
      remedy: nearest(text).map { .advice("Did you mean \($0)?") }
        ?? .registerByTeam(.ifTheNameIsRight))
  }
}
