public import JournalCore

extension CapabilityConformance {
  /// The promises of `Erasing`.
  ///
  /// - Parameter make: makes an empty private log; called for each promise, twice for one.
  public static func erasing(_ make: @escaping @Sendable () async throws -> any EventLog) -> Self {
    Self([
      Promise("a text about a person stands beside the record and not in it") {
        try await textsStandBeside(try await make())
      },
      Promise("what is erased reads as erased, also in an earlier snapshot") {
        try await erasedReadsAsErased(try await make())
      },
      Promise("an erased name is found no more, and who had it is") {
        try await erasedNameIsNotFound(try await make())
      },
      Promise("erasing changes no record") { try await recordsStay(try await make()) },
      Promise("an erased event that is sent again is known") {
        try await erasedIsKnown(try await make())
      },
      Promise("what can still be erased is told") { try await textsAreListed(try await make()) },
      Promise("what cannot be taken out is told") { try await mentionsAreTold(try await make()) },
      Promise("the secret for the ids of imports stays the same, and is in no record") {
        try await importKeyStays(try await make(), other: try await make())
      },
    ])
  }

  private static let name = "Gabriel Pires"

  private static func registered(_ number: Int, _ name: String = name) throws -> Draft {
    var reporter = Reporter(in: .registry, first: number)
    return try reporter.draft(
      Happening(
        .personRegistered(PersonRegistered(person: "p-1", name: name, role: .player))))
  }

  private static func erasure(_ number: Int, of target: EventID) throws -> Draft {
    var reporter = Reporter(in: .registry, first: number)
    return try reporter.draft(
      Happening(.dataErased(DataErased(target: target, reason: "on request"))))
  }

  private static func erasing(_ log: any EventLog) throws -> any Erasing {
    guard log.identity.isPrivate, let erasing = log.capabilities.erasing else {
      throw Breach(reason: "The log is not private, or erases nothing.")
    }
    return erasing
  }

  private static func read(_ log: any EventLog, at position: Int) async throws -> String? {
    guard let record = try await log.record(at: position),
      case .personRegistered(let person) = record.event
    else { return nil }
    return person.name
  }

  private static func textsStandBeside(_ log: any EventLog) async throws {
    let erasing = try erasing(log)
    let record = try await log.append([try registered(1)])[0].record
    try demand(
      !record.body.contains(Array(name.utf8)), "The name stands in the hashed record.")
    try demand("the name that is read", try await read(log, at: 1), is: name)
    try demand("the texts beside e1", try await erasing.erasableTexts(at: 1), is: [name])
  }

  private static func erasedReadsAsErased(_ log: any EventLog) async throws {
    let erasing = try erasing(log)
    _ = try await log.append([try registered(1)])
    let before = try await log.snapshot()
    _ = try await log.append([try erasure(2, of: .e(1))])
    try demand("the name that is read", try await read(log, at: 1), is: Erasable.erased)
    let old = try await before.record(at: 1)?.draft.data["name"]?.string
    try demand("the name in the earlier snapshot", old, is: Erasable.erased)
    let stream = try await before.read(.registry).first?.draft.data["name"]?.string
    try demand("the name in its stream", stream, is: Erasable.erased)
    try demand("the texts beside e1", try await erasing.erasableTexts(at: 1), is: [])
  }

  private static func erasedNameIsNotFound(_ log: any EventLog) async throws {
    _ = try erasing(log)
    _ = try await log.append([try registered(1)])
    let before = try await log.snapshot()
    let question = RegistryQuery.named("pires", [.person])
    try demand("found by name", try await before.registry(question).map(\.position), is: [1])
    _ = try await log.append([try erasure(2, of: .e(1))])
    for snapshot in [before, try await log.snapshot()] {
      try demand("found by name", try await snapshot.registry(question).map(\.position), is: [])
      let about = try await snapshot.registry(.about([.person("p-1")])).map(\.position)
      try demand("found by slug", about, is: [1])
    }
  }

  private static func recordsStay(_ log: any EventLog) async throws {
    _ = try erasing(log)
    _ = try await log.append([try registered(1), try event(2)])
    let before = try await log.everything().map(\.body)
    _ = try await log.append([try erasure(3, of: .e(1))])
    let after = try await log.everything().map(\.body)
    try demand("the records of before", Array(after.prefix(2)), is: before)
  }

  private static func erasedIsKnown(_ log: any EventLog) async throws {
    _ = try erasing(log)
    let draft = try registered(1)
    _ = try await log.append([draft])
    try demand("sent again", try await log.append([draft]).map(\.replayed), is: [true])
    _ = try await log.append([try erasure(2, of: .e(1))])
    try demand("sent once more", try await log.append([draft]).map(\.replayed), is: [true])
    try demand("the head", try await log.head().position, is: 2)
    try demand("the name that is read", try await read(log, at: 1), is: Erasable.erased)
  }

  private static func textsAreListed(_ log: any EventLog) async throws {
    let erasing = try erasing(log)
    var plain = Reporter(in: .registry, first: 2)
    let team = try plain.draft(
      Happening(.teamRegistered(TeamRegistered(team: "leganes", name: "Leganés"))))
    _ = try await log.append([try registered(1), team])
    try demand("before", try await erasing.positionsWithErasableTexts(), is: [1])
    _ = try await log.append([try erasure(3, of: .e(1))])
    try demand("after", try await erasing.positionsWithErasableTexts(), is: [])
  }

  private static func mentionsAreTold(_ log: any EventLog) async throws {
    let erasing = try erasing(log)
    var plain = Reporter(in: .registry, first: 2)
    let team = try plain.draft(
      Happening(.teamRegistered(TeamRegistered(team: "fans", name: "Friends of \(name)"))))
    _ = try await log.append([try registered(1), team])
    _ = try await log.append([try erasure(3, of: .e(1))])
    let traces = try await erasing.scrub([name])
    try demand("the mentions", traces.mentions, is: [2])
    try demand(!traces.isClean, "The log calls itself clean of what e2 says.")
  }

  private static func importKeyStays(_ log: any EventLog, other: any EventLog) async throws {
    let erasing = try erasing(log)
    let key = try await erasing.importKey()
    _ = try await log.append([try registered(1), try erasure(2, of: .e(1))])
    try demand("the secret, asked again", try await erasing.importKey(), is: key)
    let others = try await Self.erasing(other).importKey()
    try demand(others.secret != key.secret, "Two logs have the same secret.")
    let digits = Array(
      key.secret.map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined().utf8)
    for record in try await log.everything() {
      try demand(!record.body.contains(digits), "The secret stands in a record.")
    }
  }
}
