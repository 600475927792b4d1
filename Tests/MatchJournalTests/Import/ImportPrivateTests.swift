import JournalCore
import JournalFeeds
import JournalImport
import JournalProof
import JournalTesting
import MatchJournal
import Testing

/// The ids of imports in a private journal: made of names, and no way to test a name with.
struct `An import into a private journal` {
  private static let source = ImportSource(name: "copa.txt", bytes: Array("copa".utf8))

  private static func records(isPrivate: Bool) async throws -> [Record] {
    let journal = try TestStore.journal(isPrivate: isPrivate)
    try await journal.apply(try await journal.plan(importing: .copa, from: source))
    return try await journal.log.read(from: 1, limit: .max)
  }

  /// The ids and digests that two journals have in common after the same import.
  private static func common(isPrivate: Bool) async throws -> Set<String> {
    let both = [
      try await records(isPrivate: isPrivate), try await records(isPrivate: isPrivate),
    ].map { records in
      Set(
        records.flatMap { [$0.id.description, $0.envelope.batch?.description] }.compactMap { $0 }
          + records.compactMap { $0.draft.data["digest"]?.string })
    }
    return both[0].intersection(both[1])
  }

  @Test func `shares no id and no digest with the same import elsewhere`() async throws {
    #expect(try await Self.common(isPrivate: true) == [])
    // Journals that are not private share all: each event, the batch and the digest.
    let open = try await Self.common(isPrivate: false)
    #expect(open.count == (try await Self.records(isPrivate: false)).count + 2)
  }

  @Test func `gives no id that its content makes without the secret`() async throws {
    let ids = try await Self.records(isPrivate: true).map(\.id)
    let plain = try await Self.records(isPrivate: false).map(\.id)
    #expect(Set(ids).isDisjoint(with: plain))
    // They are made of content all the same, as their version says (RFC 9562, section 5.8).
    #expect(ids.allSatisfy { $0.description.dropFirst(14).first == "8" })
  }

  @Test func `comes in once`() async throws {
    let journal = try TestStore.journal(isPrivate: true)
    try await journal.apply(try await journal.plan(importing: .copa, from: Self.source))
    let again = try await journal.plan(importing: .copa, from: Self.source)
    #expect(again.drafts == [])
  }

  @Test(arguments: [true, false])
  func `leaves out what was taken back since, also of an import without a secret`(
    isEarlier: Bool
  ) async throws {
    let journal = try TestStore.journal(isPrivate: true)
    let key = isEarlier ? nil : try await journal.log.capabilities.erasing?.importKey()
    var importer = try Importer(
      ImportRequest(.copa, from: Self.source, by: Author(via: .import), ImportOptions()),
      on: try await ImportGround(
        journal.log.snapshot(), opaqueNumbers: { UInt64.random(in: .min ... .max) }, key: key))
    _ = try await importer.open(shortForms: [:])
    let batch = try #require(try await importer.nextBatch())
    _ = try await journal.log.append(batch.drafts, expecting: batch.expecting)
    let goal = try #require(
      try await journal.log.read(from: 1, limit: .max).last { $0.event.name == Goal.name })
    try await journal.append([
      try journal.draft(
        .retraction(Retraction(target: goal.id, reason: "mistyped")), to: goal.stream,
        by: Author())
    ])
    // Only its id still says that this goal was imported.
    let again = try await journal.plan(importing: .copa, from: Self.source)
    #expect(again.drafts == [])
    let stranger = try TestStore.journal(isPrivate: true)
    let other = try await stranger.plan(importing: .copa, from: Self.source)
    #expect(!other.drafts.map(\.id).contains(goal.id))
  }

  private static let lines = Array(
    #"""
    {"type":"person-registered","data":{"person":"p-1","name":"Gabriel Pires"}}
    {"type":"person-registered","data":{"person":"p-2","name":"Javier Eraso"}}
    """#.utf8)

  private static func drafts(_ journal: MatchJournal) async throws -> [Draft] {
    try await journal.drafts(
      from: try JSONLines.read(lines), .init(author: Author(), stream: .registry))
  }

  @Test func `names bare lines with the secret too, and knows them again`() async throws {
    let journals = [
      try TestStore.journal(isPrivate: true), try TestStore.journal(isPrivate: true),
      try TestStore.journal(), try TestStore.journal(),
    ]
    var ids: [[EventID]] = []
    for journal in journals { ids.append(try await Self.drafts(journal).map(\.id)) }
    #expect(Set(ids[0]).isDisjoint(with: ids[1] + ids[2]))
    #expect(ids[2] == ids[3])
    for journal in journals {
      #expect(try await journal.append(try await Self.drafts(journal)).newCount == 2)
      #expect(try await journal.append(try await Self.drafts(journal)).newCount == 0)
    }
  }

  @Test func `knows bare lines that came in without a secret`() async throws {
    let open = try await Self.drafts(try TestStore.journal())
    let journal = try TestStore.journal(isPrivate: true)
    try await journal.append([open[0]])
    let again = try await Self.drafts(journal)
    #expect(again[0].id == open[0].id && again[1].id != open[1].id)
    #expect(try await journal.append(again).newCount == 1)
  }
}
