extension Draft {
  /// The event as corrections leave it, read and checked as a whole.
  ///
  /// - Parameter corrections: the standing corrections, in order of entry.
  /// - Throws: `Refusal` when the corrected event could not have been recorded.
  public func corrected(by corrections: [Correction]) throws(Refusal) -> Draft {
    guard !corrections.isEmpty else { return self }
    var content = content
    for correction in corrections {
      for member in correction.replace.members {
        try check(member.key)
        replace(member, in: &content)
      }
    }
    // What stands beside the log for this event is still known, and counts as before.
    let values = holdsDigests ? Erasable.values(in: self.content["data"], as: .object(data)) : [:]
    return try Draft(content: content, revealing: values)
  }

  /// A key that the event's data knows belongs there; the parts of match time belong to `at`.
  private func replace(_ member: JSONObject.Member, in content: inout JSONObject) {
    let isTime = Self.timeKeys.contains(member.key) && !dataKeys.contains(member.key)
    let part = isTime ? "at" : "data"
    var object = content[part]?.object ?? JSONObject()
    object[member.key] = member.value == .null ? nil : member.value
    if part == "at", member.key == "minute" { object["precision"] = Self.precision(member.value) }
    content[part] = .object(object)
  }

  /// A field that the event cannot have is a slip, and not one that survives unknown.
  private func check(_ key: String) throws(Refusal) {
    guard event.payload != nil, !dataKeys.contains(key), !Self.timeKeys.contains(key) else {
      return
    }
    throw Refusal(
      "unknown-field", "\(envelope.type) has no field \"\(TextRules.harmless(key))\".",
      hint: Nearest.hint(for: key, among: dataKeys.union(Self.timeKeys).sorted())
        ?? "It has \(dataKeys.sorted().joined(separator: ", ")).")
  }

  private var dataKeys: Set<String> {
    let known = EventCatalog.standard[envelope.type]?.fields.map(\.key) ?? []
    return Set(known).union(data.keys)
  }

  private static func precision(_ minute: JSONValue) -> JSONValue {
    minute == .null ? "unknown" : "minute"
  }

  private static let timeKeys: Set<String> = [
    "period", "minute", "added", "second", "precision", "after",
  ]
}
