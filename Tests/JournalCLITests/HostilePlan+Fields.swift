import Foundation

extension HostilePlan {
  /// Returns the members of a schema, in order.
  static func properties(_ schema: [String: Any]) -> [(String, [String: Any])] {
    (schema["properties"] as? [String: [String: Any]] ?? [:]).sorted { $0.key < $1.key }
  }

  /// All free-text fields, such as `match-scheduled.regulation.id`.
  var fields: Set<String> {
    schemas.reduce(into: []) { fields, schema in
      for (key, field) in Self.properties(schema.value) {
        fields.formUnion(Self.texts(in: field, at: "\(schema.key).\(key)"))
      }
    }
  }

  private static func texts(in field: [String: Any], at path: String) -> Set<String> {
    if field["enum"] != nil || field["pattern"] != nil || field["const"] != nil { return [] }
    switch field["type"] as? String {
    case "string", nil: return [path]
    case "array": return texts(in: field["items"] as? [String: Any] ?? [:], at: path)
    case "object" where field["additionalProperties"] is [String: Any]: return [path]
    case "object":
      return properties(field).reduce(into: []) { fields, member in
        fields.formUnion(texts(in: member.1, at: "\(path).\(member.0)"))
      }
    default: return []
    }
  }
}
