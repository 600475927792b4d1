import JournalCore

/// Questions about who is who are answered without reading the whole registry.
extension EventLogConformance {
  static let registry: [Promise] = [
    Promise("an entry is found with what acts upon it", entryWithItsActs),
    Promise("what was merged is found by every slug", mergedByEverySlug),
    Promise("a name is found by each of its words, in any case and without accents", nameByWords),
    Promise("a corrected name is found from the correction on", correctedName),
    Promise("the members of a team are found, and of one that was merged with it", members),
    Promise("ties and regulations are found by their competition", tiesAndRegulations),
    Promise("the first of a kind come in order of slug, at most so many", firstOfAKind),
  ]

  private static func entries(
    _ events: MatchEvent..., in stream: StreamName = .registry, from: Int = 1
  ) throws -> [Draft] {
    var reporter = Reporter(in: stream, first: from)
    return try reporter.drafts(events.map { Happening($0) })
  }

  private static func team(_ slug: TeamSlug, _ name: String) -> MatchEvent {
    .teamRegistered(TeamRegistered(team: slug, name: name))
  }

  private static func person(_ slug: PersonSlug, _ name: String, _ team: TeamSlug? = nil)
    -> MatchEvent
  {
    .personRegistered(PersonRegistered(person: slug, name: name, team: team))
  }

  private static func correction(of number: Int, _ replace: JSONObject) -> MatchEvent {
    .correction(Correction(target: .e(number), replace: replace))
  }

  private static func merger(_ from: EntitySlug, into: EntitySlug, _ kind: EntityKind? = nil)
    -> MatchEvent
  {
    .entitiesMerged(EntitiesMerged(from: from, into: into, kind: kind))
  }

  /// Demands the positions of the records that answer a question.
  private static func demand(
    _ question: RegistryQuery, upTo position: Int = .max, of log: any EventLog, is expected: [Int]
  ) async throws {
    let found = try await log.registry(question, upTo: position).map(\.position)
    try JournalTesting.demand("\(question) up to e\(position)", found, is: expected)
  }

  static func entryWithItsActs(_ log: any EventLog) async throws {
    _ = try await log.append(
      try entries(
        team("leganes", "CD Leganés"), team("getafe", "Getafe CF"),
        .entityRenamed(EntityRenamed(entity: "leganes", name: "Leganés")),
        correction(of: 1, ["code": "LEG"]), .retraction(Retraction(target: .e(3), reason: "typo")),
        .retraction(Retraction(target: .e(5), reason: "no typo"))))
    let about = RegistryQuery.about([.team("leganes")])
    try await demand(about, of: log, is: [1, 3, 4, 5, 6])
    for (position, expected) in [(0, []), (2, [1]), (3, [1, 3]), (5, [1, 3, 4, 5])] {
      try await demand(about, upTo: position, of: log, is: expected)
    }
    try await demand(.about([.team("getafe"), .team("eibar")]), of: log, is: [2])
    try await demand(.about([.person("leganes")]), of: log, is: [])
  }

  static func mergedByEverySlug(_ log: any EventLog) async throws {
    _ = try await log.append(
      try entries(
        team("leganes", "Leganés"), team("cd-leganes", "CD Leganés"), team("lega", "Lega"),
        merger("lega", into: "cd-leganes"), person("lega", "Lega"),
        merger("cd-leganes", into: "leganes")))
    for slug in ["leganes", "cd-leganes", "lega"] as [TeamSlug] {
      try await demand(.about([.team(slug)]), of: log, is: [1, 2, 3, 4, 6])
    }
    try await demand(.about([.team("leganes")]), upTo: 5, of: log, is: [1])
    try await demand(.about([.team("lega")]), upTo: 5, of: log, is: [2, 3, 4])
    try await demand(.named("lega", [.person]), of: log, is: [5])
  }

  static func nameByWords(_ log: any EventLog) async throws {
    _ = try await log.append(
      try entries(
        person("gabriel-pires", "Gabriel Pires"), person("p-1", "Γιώργος Καραγκούνης"),
        person("p-2", "長谷部 誠"), person("p-3", "Андрей Аршавин"),
        team("atletico", "Club Atlético de Madrid")))
    let whole: [(String, [Int])] = [
      ("gabriel pires", [1]), ("PIRES", [1]), ("Gabriel", []), ("ΚΑΡΑΓΚΟΎΝΗΣ", [2]),
      ("誠", [3]), ("аршавин", [4]), ("Atletico de Madrid", [5]), ("p-3", [4]), ("", []), ("-", []),
    ]
    let all = Set(RegistryKind.allCases)
    for (name, expected) in whole { try await demand(.named(name, all), of: log, is: expected) }
    let starts: [(String, [Int])] = [
      ("Gab", [1]), ("pir", [1]), ("ires", []), ("Καρα", [2]), ("長谷", [3]), ("АРШ", [4]),
      ("atlético d", [5]), ("mad", [5]), (" ", []),
    ]
    for (start, expected) in starts {
      try await demand(.starting(start, all), of: log, is: expected)
    }
    try await demand(.starting("mad", [.person, .tie]), of: log, is: [])
  }

  static func correctedName(_ log: any EventLog) async throws {
    _ = try await log.append(
      try entries(
        person("p-1", "Claudio Bovue"), correction(of: 1, ["name": "Claudio Bovuë"]),
        correction(of: 2, ["name": "Claudio Beauvue"]),
        .confirmation(Confirmation(target: .e(1)))))
    try await demand(.named("bovue", [.person]), of: log, is: [1, 2, 3, 4])
    try await demand(.named("beauvue", [.person]), upTo: 2, of: log, is: [])
    try await demand(.starting("beauv", [.person]), upTo: 3, of: log, is: [1, 2, 3])
    let twin = try entries(person("bovue-2", "Bovue"), person("b", "B"), from: 11)
    _ = try await log.append(twin + (try entries(correction(of: 12, ["person": "c"]), from: 13)))
    try await demand(.about([.person("c")]), of: log, is: [6, 7])
    try await demand(.about([.person("c")]), upTo: 6, of: log, is: [])
    try await demand(.named("bovue", [.person]), of: log, is: [1, 2, 3, 4, 5])
  }

  static func members(_ log: any EventLog) async throws {
    _ = try await log.append(
      try entries(
        team("leganes", "Leganés"), team("cd-leganes", "CD Leganés"),
        person("eraso", "Javier Eraso", "leganes"),
        person("siovas", "Dimitrios Siovas", "cd-leganes"),
        person("isco", "Isco", "real-madrid"), person("naranjo", "José Naranjo"),
        merger("cd-leganes", into: "leganes"), correction(of: 6, ["team": "leganes"]),
        merger("naranjo-2", into: "naranjo", .person)))
    try await demand(.members(of: "leganes"), of: log, is: [1, 2, 3, 4, 6, 7, 8, 9])
    try await demand(.members(of: "cd-leganes"), upTo: 6, of: log, is: [2, 4])
    try await demand(.members(of: "real-madrid"), of: log, is: [5])
  }

  static func tiesAndRegulations(_ log: any EventLog) async throws {
    let copa = StreamName.competition("copa-2018")
    let digest = String(repeating: "a", count: 64)
    _ = try await log.append(
      try entries(
        .competitionDefined(
          CompetitionDefined(competition: "copa-2018", season: "2017-18", name: "Copa del Rey")),
        .regulationAdopted(
          RegulationAdopted(competition: "copa-2018", regulation: ["id": "x"], digest: digest)),
        .tieDefined(
          TieDefined(
            tie: "copa-qf", competition: "copa-2018", round: "Quarter-finals",
            teams: ["leganes", "real-madrid"])),
        correction(of: 3, ["round": "Quarter-final"]), in: copa))
    let competition = RegistryEntity.competition("copa-2018")
    try await demand(.ties(of: "copa-2018"), of: log, is: [1, 3, 4])
    try await demand(.about([.tie("copa-qf")]), of: log, is: [3, 4])
    try await demand(.regulations(of: "copa-2018"), of: log, is: [1, 2])
    try await demand(.regulation(digest: digest), of: log, is: [2])
    try await demand(.about([competition]), of: log, is: [1])
    try await demand(.starting("copa del rey 2017", [.competition]), of: log, is: [1])
    try await demand(.ties(of: "copa-2019"), of: log, is: [])
  }

  static func firstOfAKind(_ log: any EventLog) async throws {
    _ = try await log.append(
      try entries(
        team("valencia", "Valencia"), team("alaves", "Alavés"), person("a", "A"),
        team("leganes", "Leganés"), merger("valencia", into: "leganes"),
        .sourceAdded(SourceAdded(source: "as", kind: "newspaper"))))
    try await demand(.first(1, .team), of: log, is: [2])
    try await demand(.first(2, .team), of: log, is: [1, 2, 4, 5])
    try await demand(.first(9, .team), upTo: 1, of: log, is: [1])
    try await demand(.first(.max, .source), of: log, is: [6])
    try await demand(.first(0, .team), of: log, is: [])
    try await demand(.first(-1, .tie), of: log, is: [])
  }
}
