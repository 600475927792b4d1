import JournalCore

/// Nothing is dropped, reordered or changed.
extension EventLogConformance {
  static let content: [Promise] = [
    Promise("a record is the canonical JSON of content and place", recordIsCanonical),
    Promise("types that nobody knows come back byte for byte", unknownTypesComeBack),
    Promise("fields that nobody knows come back byte for byte", unknownFieldsComeBack),
    Promise("texts are compared and kept by their bytes", textsAreBytes),
  ]

  static func recordIsCanonical(_ log: any EventLog) async throws {
    try await log.appendSingly(try events(1...2) + [try event(3, in: .registry)])
    for record in try await log.everything() {
      var json = record.draft.content
      json["position"] = .integer(Int64(record.position))
      json["version"] = .integer(Int64(record.version))
      json["recordedAt"] = .string(record.recordedAt.description)
      try demand("the bytes", record.body, is: JSONValue.object(json).canonicalBytes)
      try demand("the record read again", try Record(parsing: record.body), is: record)
    }
  }

  static func unknownTypesComeBack(_ log: any EventLog) async throws {
    let data: JSONObject = [
      "zone": "14", "z": ["nested": [1, 2, ["deep": .null]], "Ñ": "é", "": true],
      "xG": .number(0.08), "tiny": .number(1e-7), "huge": .number(1e21),
      "big": 9_007_199_254_740_991,
    ]
    var reporter = Reporter(in: Ground.first)
    let drafts = [
      try reporter.draft("x-expected-goal", v: 7, at: "55", data: data),
      try reporter.draft("x-nothing", data: [:]),
    ]
    try await demandKept(drafts, by: log)
  }

  static func unknownFieldsComeBack(_ log: any EventLog) async throws {
    var reporter = Reporter(in: Ground.first)
    var content = try reporter.draft(
      "goal", at: "55", data: ["team": "leganes", "x-speed": .number(101.5), "new": ["a": 1]]
    ).content
    content["x-desk"] = ["seat": 4]
    content["later"] = "a field of another year"
    try await demandKept([try Draft(content: content)], by: log)
  }

  /// "Leganés" in two Unicode forms is equal in Swift and different in bytes.
  static func textsAreBytes(_ log: any EventLog) async throws {
    let (composed, decomposed) = ("Legan\u{E9}s", "Legane\u{301}s")
    let drafts = [try event(1, saying: composed), try event(2, saying: decomposed)]
    try await demandKept(drafts, by: log)
    guard case .idConflict = try await log.refusal(of: [try event(1, saying: decomposed)]) else {
      throw Breach(reason: "Two texts with different bytes were taken for one content.")
    }
  }

  private static func demandKept(_ drafts: [Draft], by log: any EventLog) async throws {
    _ = try await log.append(drafts)
    let records = try await log.everything()
    try demand("the number of events", records.count, is: drafts.count)
    for (record, draft) in zip(records, drafts) {
      let (found, given) = (record.draft.content, draft.content)
      try demand(
        "the content", JSONValue.object(found).canonicalBytes,
        is: JSONValue.object(given).canonicalBytes)
      try demand("the event", record.event, is: draft.event)
    }
    try await log.demandReplay(drafts, at: .any)
  }
}
