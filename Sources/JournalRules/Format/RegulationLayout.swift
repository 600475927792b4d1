public import JournalCore

/// Writes a document of a regulation or of its cases for people: keys in the order in which they are
/// read, and what fits on a line on one line.
public enum RegulationLayout {
  private static let width = 110

  private static let keys = [
    "format", "regulation", "id", "title", "valid", "season", "round", "sources", "match", "award",
    "stages",
    "cases", "rounds", "kind", "legs", "bestOf", "points", "win", "draw", "loss", "meetings",
    "periods",
    "decide", "rank", "by", "over", "play", "in", "key", "headToHead", "reapply", "when", "advance",
    "matters", "matches", "figures", "playOffs", "through", "order",
  ]

  private static let order = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))

  /// Returns the text of a document, with a line feed at its end.
  public static func text(_ document: JSONObject) -> String {
    lines(.object(document), indent: 0) + "\n"
  }

  private static func members(_ object: JSONObject) -> [JSONObject.Member] {
    // A tie says by what at its end, a step at its beginning.
    let isCase = object["season"] != nil
    func rank(_ key: String) -> (Int, String) {
      (isCase && key == "by" ? keys.count : order[key] ?? keys.count + 1, key)
    }
    return object.members.sorted { rank($0.key) < rank($1.key) }
  }

  private static func lines(_ value: JSONValue, indent: Int) -> String {
    let short = line(value)
    let isDocument = value.object?["stages"] != nil || value.object?["cases"] != nil
    if !isDocument, short.count + indent <= width { return short }
    let margin = String(repeating: " ", count: indent + 2)
    let parts: [String]
    if let object = value.object {
      parts = members(object).map { member in
        "\(margin)\(JSONValue.string(member.key).canonicalText): "
          + lines(member.value, indent: indent + 2)
      }
    } else if let array = value.array {
      parts = array.map { margin + lines($0, indent: indent + 2) }
    } else {
      return short
    }
    let (open, close) = value.object == nil ? ("[", "]") : ("{", "}")
    return "\(open)\n" + parts.joined(separator: ",\n") + "\n"
      + String(repeating: " ", count: indent) + close
  }

  private static func line(_ value: JSONValue) -> String {
    if let object = value.object {
      let parts = members(object).map { member in
        "\(JSONValue.string(member.key).canonicalText): \(line(member.value))"
      }
      return "{\(parts.joined(separator: ", "))}"
    }
    if let array = value.array { return "[\(array.map { line($0) }.joined(separator: ", "))]" }
    return value.canonicalText
  }
}
