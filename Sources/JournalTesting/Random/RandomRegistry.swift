public import JournalCore

/// A small registry made from random numbers; the same seed gives the same registry.
///
/// It has registrations, twins, renamings, mergers in chains and circles, corrections of names,
/// slugs and teams, corrections of corrections, entries taken back and restored, and names in
/// several scripts.
public struct RandomRegistry: Sendable {
  /// The events in order of entry; event n has the id `EventID.e(first + n - 1)`.
  public private(set) var drafts: [Draft] = []

  private var random: SplitMix64
  private let first: Int
  private let tag: String

  /// Makes a registry.
  ///
  /// - Parameters:
  ///   - first: the number of the first id, for several registries in one log.
  ///   - tag: a prefix of all slugs, which keeps the registries of one log apart.
  /// - Throws: `Refusal` never, as all data is valid.
  public init(seed: UInt64, first: Int = 1, tag: String = "a") throws(Refusal) {
    random = SplitMix64(seed: seed)
    self.first = first
    self.tag = tag
    for _ in 0..<Int.random(in: 6...18, using: &random) { try enter() }
  }

  /// Names of players and clubs in several scripts; some differ only in accents, case or order.
  static let names = [
    "Gabriel Pires", "Gabriel", "José Naranjo", "Jose Naranjo", "JOSÉ  NARANJO", "Nabil El Zhar",
    "Андрей Аршавин", "Аршавин", "Γιώργος Καραγκούνης", "محمد صلاح", "صلاح", "長谷部 誠", "長谷部誠",
    "香川 真司", "Łukasz Fabiański", "İlkay Gündoğan", "Sergio Ramos", "Sergio Busquets", "Ramos",
    "O'Neill", "Pierre-Emerick Aubameyang", "Real Madrid", "real madrid", "Club Atlético de Madrid",
    "Atlético", "CD Leganés", "Leganés", "Ｆ・マリノス",
  ]

  private var name: String { mutating get { pick(Self.names) } }

  /// A way to ask for a name: in full, by a word, by the start of a word, in another case.
  public mutating func word() -> String {
    let name = name
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return name
    case 1: return name.uppercased()
    case 2: return pick(name.split(separator: " ").map { String($0) })
    default:
      let word = pick(name.split(separator: " ").map { String($0) })
      return String(word.prefix(Int.random(in: 1...4, using: &random)))
    }
  }

  /// The slug of something that may exist.
  public mutating func slug(_ kind: RegistryKind) -> String {
    let letter =
      switch kind {
      case .team: "t"
      case .person: "p"
      case .competition: "c"
      case .tie: "k"
      case .source: "s"
      }
    let count = kind == .competition ? 2 : 4
    return "\(tag)-\(letter)\(Int.random(in: 1...count, using: &random))"
  }

  /// A random number in a range.
  public mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  // MARK: - Entries

  private mutating func enter() throws(Refusal) {
    let kind = Int.random(in: 0..<16, using: &random)
    let competition = slug(.competition)
    switch kind {
    case 0..<3: try add("team-registered", ["team": text(.team), "name": .string(name)])
    case 3..<7: try add("person-registered", person())
    case 7: try add("source-added", ["source": text(.source), "publisher": .string(name)])
    case 8:
      let data: JSONObject = [
        "competition": .string(competition), "season": "2017-18", "name": .string(name),
      ]
      try add("competition-defined", data, in: competition)
    case 9: try add("tie-defined", tie(competition), in: competition)
    case 10: try add("regulation-adopted", regulation(competition), in: competition)
    case 11: try add("entity-renamed", renaming())
    case 12: try merge()
    default: try act()
    }
  }

  private mutating func text(_ kind: RegistryKind) -> JSONValue { .string(slug(kind)) }

  private mutating func person() -> JSONObject {
    var data: JSONObject = ["person": text(.person), "name": .string(name)]
    if Bool.random(using: &random) { data["team"] = text(.team) }
    if Bool.random(using: &random) { data["short"] = .string(name) }
    return data
  }

  private mutating func tie(_ competition: String) -> JSONObject {
    [
      "tie": text(.tie), "competition": .string(competition), "round": "Final",
      "teams": ["leganes", "real-madrid"],
    ]
  }

  private mutating func regulation(_ competition: String) -> JSONObject {
    let digit = pick(["a", "b"])
    return [
      "competition": .string(competition), "regulation": ["id": .string(digit)],
      "digest": .string(String(repeating: digit, count: 64)),
    ]
  }

  private mutating func renaming() -> JSONObject {
    let kind = pick([RegistryKind.team, .person, .competition])
    return ["entity": text(kind), "name": .string(name), "kind": .string("\(kind)")]
  }

  private mutating func merge() throws(Refusal) {
    let kind = pick([RegistryKind.team, .person, .competition])
    let (from, into) = (slug(kind), slug(kind))
    guard from != into else { return }
    let data: JSONObject = [
      "from": .string(from), "into": .string(into), "kind": .string("\(kind)"),
    ]
    try add("entities-merged", data)
  }

  // MARK: - What acts upon entries

  /// Corrects, takes back, restores or confirms an earlier event of any type.
  private mutating func act() throws(Refusal) {
    guard !drafts.isEmpty else { return }
    let target = pick(drafts)
    let id: JSONValue = .string(target.id.description)
    let stream = target.stream == .registry ? nil : target.stream.slug
    switch Int.random(in: 0..<8, using: &random) {
    case 0: try add("confirmation", ["target": id], in: stream)
    case 1, 2: try add("retraction", ["target": id, "reason": "mistyped"], in: stream)
    default:
      guard let replace = replacement(in: root(of: target)) else { return }
      try add("correction", ["target": id, "replace": .object(replace)], in: stream)
    }
  }

  private func root(of draft: Draft) -> Draft {
    guard let subject = draft.event.subject, let target = drafts.first(where: { $0.id == subject })
    else { return draft }
    return root(of: target)
  }

  private mutating func replacement(in draft: Draft) -> JSONObject? {
    switch draft.event {
    case .teamRegistered:
      pick([["name": .string(name)], ["team": text(.team)], ["code": "LEG"]])
    case .personRegistered:
      pick([
        ["name": .string(name)], ["person": text(.person)], ["team": text(.team)], ["team": .null],
      ])
    case .sourceAdded: ["source": text(.source)]
    case .competitionDefined: ["name": .string(name)]
    case .tieDefined:
      pick([
        ["tie": text(.tie)], ["competition": text(.competition)], ["round": "Semi-finals of it"],
      ])
    case .regulationAdopted: ["competition": text(.competition)]
    case .entityRenamed:
      pick([["name": .string(name)], ["entity": text(.team)], ["kind": "person"]])
    case .entitiesMerged: pick([["from": text(.team)], ["kind": "team"], ["kind": "person"]])
    default: nil
    }
  }

  private mutating func add(
    _ type: String, _ data: JSONObject, in competition: String? = nil
  ) throws(Refusal) {
    let stream = competition.flatMap { StreamName("competition/\($0)") } ?? .registry
    var reporter = Reporter(in: stream, first: first + drafts.count)
    drafts.append(try reporter.draft(type, data: data))
  }
}
