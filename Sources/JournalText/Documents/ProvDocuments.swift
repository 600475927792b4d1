public import JournalCore
public import JournalProof
public import MatchJournal

extension Documents {
  /// Returns a derivation as PROV-JSON: entities for events, clauses, scores and the answer, and what
  /// was derived from what.
  ///
  /// The form is that of W3C's member submission "The PROV-JSON Serialization" of 24 April 2013; the
  /// terms are those of PROV-DM.
  ///
  /// - Parameters:
  ///   - records: the records of the events on the path, by position.
  ///   - checkpoint: the checkpoint of the log that holds them; nil under a supposition.
  public static func prov(
    _ derivation: Derivation, _ records: [Int: Record], in checkpoint: Checkpoint?
  ) -> JSONObject {
    ProvDocument(derivation, records, checkpoint).object
  }
}

/// A derivation in the terms of PROV.
private struct ProvDocument {
  private let derivation: Derivation
  private let records: [Int: Record]
  private let checkpoint: Checkpoint?

  init(_ derivation: Derivation, _ records: [Int: Record], _ checkpoint: Checkpoint?) {
    self.derivation = derivation
    self.records = records
    self.checkpoint = checkpoint
  }

  var object: JSONObject {
    var relations = Relations()
    for step in derivation.steps {
      for source in step.sources { relations.derive(step.id, from: source) }
      for event in step.events { relations.derive(step.id, from: "e\(event)") }
    }
    relations.generate(derivation.steps.last?.id ?? "answer", by: "audit")
    for position in derivation.events {
      relations.use("e\(position)", in: "audit")
      if checkpoint != nil { relations.hold("e\(position)", in: "log") }
      if let record = records[position] {
        relations.attribute("e\(position)", to: Self.agent(record.envelope.by))
      }
    }
    relations.associate("audit", with: "program")
    var document: JSONObject = [
      "prefix": ["journal": .string("urn:match-journal:\(origin):")],
      "entity": .object(entities), "agent": .object(agents),
      "activity": [
        "journal:audit": [
          "prov:type": Self.type("journal:derivation"),
          "prov:label": .string("audit of \(derivation.subject)"),
        ]
      ],
    ]
    for (name, members) in relations.all where !members.members.isEmpty {
      document[name] = .object(members)
    }
    return document
  }

  /// The name of the log as it may stand in a URN; what may not is written as hexadecimal.
  private var origin: String {
    (checkpoint?.origin ?? "supposed").utf8.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || "-._".utf8.contains(byte)
      guard !isPlain else { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%\(digits.count < 2 ? "0" : "")\(digits)"
    }.joined()
  }

  private static func type(_ name: String) -> JSONValue {
    ["$": .string(name), "type": "prov:QUALIFIED_NAME"]
  }

  // MARK: - Entities

  private var entities: JSONObject {
    var entities = JSONObject()
    for step in derivation.steps {
      var entity: JSONObject = [
        "prov:type": Self.type("journal:\(step.kind.rawValue)"),
        "prov:label": .string(
          [step.head, step.text].filter { !$0.isEmpty }.joined(separator: ": ")),
      ]
      if step.kind == .event { describe(Int(step.id.dropFirst()), in: &entity) }
      entities["journal:\(step.id)"] = .object(entity)
    }
    for position in derivation.events where entities["journal:e\(position)"] == nil {
      var entity: JSONObject = [
        "prov:type": Self.type("journal:event"), "prov:label": .string("e\(position)"),
      ]
      describe(position, in: &entity)
      entities["journal:e\(position)"] = .object(entity)
    }
    if let checkpoint {
      entities["journal:log"] = [
        "prov:type": Self.type("prov:Collection"), "prov:label": .string(checkpoint.origin),
        "journal:size": .integer(Int64(checkpoint.size)),
        "journal:root": .string(Base64.encode(checkpoint.root)),
      ]
    }
    return entities
  }

  private func describe(_ position: Int?, in entity: inout JSONObject) {
    guard let position, let record = records[position] else { return }
    entity["journal:position"] = .integer(Int64(position))
    entity["journal:event-type"] = .string(record.envelope.type)
    entity["journal:id"] = .string(record.id.description)
    entity["journal:leaf"] = .string(Base64.encode(MerkleHash.leaf(record.body)))
    entity["prov:generatedAtTime"] = ["$": .string("\(record.recordedAt)"), "type": "xsd:dateTime"]
    if let sources = record.envelope.source, !sources.isEmpty {
      entity["journal:source"] = .string(sources.map(\.text).joined(separator: " "))
    }
  }

  // MARK: - Agents

  /// Returns the name of a recorder as a local name: what may not stand in one is hexadecimal.
  private static func agent(_ recorder: String) -> String {
    "by-"
      + recorder.utf8.map { byte in
        let isPlain =
          (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte)
        return isPlain ? String(UnicodeScalar(byte)) : "-" + String(byte, radix: 16)
      }.joined()
  }

  private var agents: JSONObject {
    var agents: JSONObject = [
      "journal:program": [
        "prov:type": Self.type("prov:SoftwareAgent"), "prov:label": "match-journal",
        "journal:version": .string(MatchJournal.version),
      ]
    ]
    for position in derivation.events {
      guard let record = records[position] else { continue }
      agents["journal:\(Self.agent(record.envelope.by))"] = [
        "prov:label": .string(record.envelope.by)
      ]
    }
    return agents
  }
}

/// The relations of a document, each numbered in the order in which it was added.
private struct Relations {
  private var derived = JSONObject()
  private var generated = JSONObject()
  private var used = JSONObject()
  private var held = JSONObject()
  private var attributed = JSONObject()
  private var associated = JSONObject()
  private var count = 0

  var all: [(String, JSONObject)] {
    [
      ("wasDerivedFrom", derived), ("wasGeneratedBy", generated), ("used", used),
      ("hadMember", held), ("wasAttributedTo", attributed), ("wasAssociatedWith", associated),
    ]
  }

  private mutating func next() -> String {
    count += 1
    return "_:r\(count)"
  }

  private func pair(_ first: String, _ one: String, _ second: String, _ other: String) -> JSONValue
  {
    [first: .string("journal:\(one)"), second: .string("journal:\(other)")]
  }

  mutating func derive(_ made: String, from source: String) {
    derived[next()] = pair("prov:generatedEntity", made, "prov:usedEntity", source)
  }

  mutating func generate(_ made: String, by activity: String) {
    generated[next()] = pair("prov:entity", made, "prov:activity", activity)
  }

  mutating func use(_ entity: String, in activity: String) {
    used[next()] = pair("prov:activity", activity, "prov:entity", entity)
  }

  mutating func hold(_ entity: String, in collection: String) {
    held[next()] = pair("prov:collection", collection, "prov:entity", entity)
  }

  mutating func attribute(_ entity: String, to agent: String) {
    attributed[next()] = pair("prov:entity", entity, "prov:agent", agent)
  }

  mutating func associate(_ activity: String, with agent: String) {
    associated[next()] = pair("prov:activity", activity, "prov:agent", agent)
  }
}
