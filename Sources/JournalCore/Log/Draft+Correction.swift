extension Draft {
  /// Applies corrections to the event, then reads and checks it as a whole.
  ///
  /// - Parameter corrections: the standing corrections, in order of entry.
  /// - Throws: `Refusal` if the corrected event could not have been recorded.
  public func corrected(by corrections: [Correction]) throws(Refusal) -> Draft {
    guard !corrections.isEmpty else { return self }
    var content = content
    for correction in corrections {
      for member in correction.replace.members {
        try check(member.key)
        replace(member, in: &content)
      }
    }
    // Values kept beside the log for this event are still known, and stay valid.
    let values = holdsDigests ? Erasable.values(in: self.content["data"], as: .object(data)) : [:]
    return try Draft(content: content, revealing: values)
  }

  /// Sets one field: in `data` if the event has it there, in `at` if it is a part of match time.
  private func replace(_ member: JSONObject.Member, in content: inout JSONObject) {
    let isTime = Self.timeKeys.contains(member.key) && !dataKeys.contains(member.key)
    let part = isTime ? "at" : "data"
    var object = content[part]?.object ?? JSONObject()
    object[member.key] = member.value == .null ? nil : member.value
    if part == "at", member.key == "minute" { object["precision"] = Self.precision(member.value) }
    content[part] = .object(object)
  }

  /// Refuses a field that the event cannot have: in a correction that is a slip, so it is not kept.
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
