public import JournalCore

/// An event as one side of a comparison says it: as corrected, with names in place of slugs, since the
/// other side may have given other slugs.
public struct SaidEvent: Sendable {
  /// The event as recorded.
  public let record: Record

  /// The event as it stands.
  public let draft: Draft

  /// What it says: the fields of its data, and its match time under `at`.
  let content: JSONObject

  /// Says an event with the names of a directory.
  package init(_ record: Record, _ draft: Draft, naming directory: Directory) {
    (self.record, self.draft) = (record, draft)
    var content = JSONObject()
    let fields = EventCatalog.standard[draft.envelope.type]?.fields ?? []
    for member in draft.data.members {
      let kind = fields.first { $0.key == member.key }?.kind ?? .json
      content[member.key] = member.value.named(kind, directory)
    }
    content["at"] = draft.content["at"].map { $0.withoutIDs }
    self.content = content
  }

  package var type: String { draft.envelope.type }

  /// The fields in which two events differ, in the order of their names.
  package func differences(from other: SaidEvent) -> [String] {
    let keys = Set(content.members.map(\.key) + other.content.members.map(\.key))
    return keys.filter { content[$0] != other.content[$0] }.sorted()
  }

  /// Whether two events of one type can tell of the same thing, with other details: they are about the
  /// same people, or the same team within a minute, as one side may not know who it was.
  package func isAbout(_ other: SaidEvent) -> Bool {
    subject.contains { !$0.isEmpty } && subject == other.subject
      || content["team"] != nil && content["team"] == other.content["team"]
        && draft.envelope.at?.minute != nil && abs(minute - other.minute) <= 1
  }

  private var subject: [String] {
    ["team", "player", "off", "on", "speaker", "colour", "period"].map {
      content[$0]?.canonicalText ?? ""
    }
  }

  /// The minute; 0 if it is not known.
  package var minute: Int { draft.envelope.at?.minute ?? 0 }
}

extension JSONValue {
  /// The value with the folded names of teams and people in place of slugs, and without the ids of
  /// events, which every journal gives for itself.
  fileprivate func named(_ kind: FieldKind, _ directory: Directory) -> JSONValue? {
    switch (kind, self) {
    case (.optional(let kind), _): return named(kind, directory)
    case (.list(let kind), .array(let values)):
      return .array(values.compactMap { $0.named(kind, directory) })
    case (.record(let fields), .object(let object)):
      var copy = JSONObject()
      for member in object.members {
        let field = fields.first { $0.key == member.key }
        copy[member.key] = member.value.named(field?.kind ?? .json, directory)
      }
      return .object(copy)
    case (.team, .string(let text)):
      return .string(NameKey.fold(TeamSlug(text).map { directory.title($0) } ?? text))
    case (.person, .string(let text)):
      return .string(NameKey.fold(PersonSlug(text).map { directory.title($0) } ?? text))
    case (.competition, .string(let text)):
      return .string(CompetitionSlug(text).map { directory.name(of: $0) } ?? text)
    case (.event, _): return nil
    default: return self
    }
  }

  fileprivate var withoutIDs: JSONValue {
    guard var object else { return self }
    object["after"] = nil
    return .object(object)
  }
}
