public import JournalCore

/// Which events of a log are wanted. Everything that is not set is open.
public struct LogSearch: Sendable {
  /// The name of a type, such as `goal`.
  public var type: String?

  /// Who recorded them.
  public var recorder: String?

  /// Only those after this position; 0 for all.
  public var after: Int

  /// The person whom they name, as recorded or as corrected, and what acts on such an event.
  public var person: PersonSlug?

  /// Creates a search.
  public init(
    type: String? = nil, recorder: String? = nil, after: Int = 0, person: PersonSlug? = nil
  ) {
    self.type = type
    self.recorder = recorder
    self.after = after
    self.person = person
  }

  /// Returns those of some records that are wanted, in their order.
  ///
  /// - Parameters:
  ///   - directory: the names, in which persons may have been merged.
  ///   - effective: returns an event as it stands.
  public func found(
    in records: [Record], _ directory: Directory, effective: (Record) -> Draft
  ) -> [Record] {
    let slugs = person.map { person in
      Set(directory.slugs(mergedInto: directory.canonical(person).text, .person))
        .union([person.text, directory.canonical(person).text])
    }
    var naming: Set<EventID> = []
    return records.filter { record in
      let isNamed =
        slugs.map { slugs in
          if let subject = record.event.subject, naming.contains(subject) { return true }
          return [record.draft, effective(record)].contains { draft in
            RegistryMentions(draft).entities.contains {
              $0.kind == .person && slugs.contains($0.slug)
            }
          }
        } ?? true
      if isNamed { naming.insert(record.id) }
      return isNamed && record.position > after
        && type.map { record.envelope.type == $0 } ?? true
        && recorder.map { record.envelope.by == $0 } ?? true
    }
  }
}
