extension Draft {
  /// The ids of earlier events that the event names.
  package var mentions: [EventID] {
    let known = EventCatalog.standard[envelope.type]?.fields ?? []
    let named = known.flatMap { field -> [EventID] in
      switch (field.kind, data[field.key]) {
      case (.event, .string(let text)?): [EventID(text)].compactMap { $0 }
      case (.list(.event), .array(let texts)?):
        texts.compactMap { $0.string.flatMap { EventID($0) } }
      default: []
      }
    }
    return named + (envelope.refs?.all ?? []) + [envelope.at?.after].compactMap { $0 }
  }
}
