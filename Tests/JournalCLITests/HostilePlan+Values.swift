import Foundation

extension HostilePlan {
  /// Returns a value for a field: a hostile text if any text is allowed, otherwise one that suits
  /// the other events.
  mutating func value(of key: String, _ field: [String: Any]) -> Any {
    if let words = field["enum"] as? [String] { return words[0] }
    let pattern = field["pattern"] as? String ?? ""
    switch field["type"] as? String {
    case "string":
      if pattern.hasPrefix("^[a-z0-9]+") { return slug(key) }
      if pattern.hasPrefix("^[0-9a-f]") { return id(key) }
      if pattern.contains("T[0-9]") { return "2020-01-05T21:30:00+01:00" }
      return pattern.isEmpty ? texts.next() : "2020-01-05"
    case "integer": return max(1, field["minimum"] as? Int ?? 1)
    case "number": return 1.5
    case "boolean": return false
    case "array": return [value(of: key, field["items"] as? [String: Any] ?? [:])]
    case "object" where field["additionalProperties"] is [String: Any]:
      return ["en": texts.next(), "es": texts.next()]
    case "object":
      return Self.properties(field).reduce(into: [String: Any]()) { object, member in
        object[member.0] = value(of: member.0, member.1)
      }
    default: return texts.next()
    }
  }

  private func slug(_ key: String) -> String {
    switch key {
    case "competition": "cup"
    case "tie": "cup-final"
    case "match": "ash-elm-2020-01-05"
    case "team", "to", "from", "home", "kickOffBy", "winner", "entity": "ash"
    case "against", "away": "elm"
    case "captain", "off": "ash-2"
    case "goalkeeper": "ash-1"
    case "on": "ash-12"
    default: "ash-3"
    }
  }

  private func id(_ key: String) -> String {
    let types = ["card": "card", "of": "var-check", "appeal": "appeal-lodged", "claim": "claim"]
    return latest[types[key] ?? "goal"] ?? ""
  }

  /// Returns a regulation in which every text is hostile.
  mutating func regulation(_ template: [String: Any]) throws -> [UInt8] {
    let source = texts.next()
    var regulation = template
    for key in ["title", "note"] { regulation[key] = texts.next() }
    regulation["sources"] = [source]
    for key in ["match", "award"] {
      var clause = template[key] as? [String: Any] ?? [:]
      clause["source"] = source
      regulation[key] = clause
    }
    regulation["stages"] = (template["stages"] as? [[String: Any]] ?? []).map { stage in
      var stage = stage
      for key in ["title", "note"] { stage[key] = texts.next() }
      stage["source"] = source
      for key in ["rank", "decide"] {
        guard let clauses = stage[key] as? [[String: Any]] else { continue }
        stage[key] = clauses.map { $0.merging(["source": source]) { $1 } }
      }
      if stage["kind"] as? String == "tie" { stage["rounds"] = [Self.final] }
      return stage
    }
    return [UInt8](try JSONSerialization.data(withJSONObject: regulation, options: .sortedKeys))
  }
}
