import JournalCore

extension Shape {
  /// The shape as JSON Schema 2020-12.
  var schema: JSONObject {
    switch self {
    case .text: ["type": "string", "minLength": 1]
    case .date: ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]
    case .whole(let range):
      [
        "type": "integer", "minimum": .integer(Int64(range.lowerBound)),
        "maximum": .integer(Int64(range.upperBound)),
      ]
    case .number: ["type": "number"]
    case .truth: ["type": "boolean"]
    case .word(let words): ["enum": .array(words.map { .string($0) })]
    case .list(let element, let least):
      ["type": "array", "items": .object(element.schema), "minItems": .integer(Int64(least))]
    case .object(let parts): Self.object(parts)
    case .either(let shapes): ["anyOf": .array(shapes.map { .object($0.schema) })]
    case .named(let name): ["$ref": .string("#/$defs/\(name)")]
    }
  }

  private static func object(_ parts: [Part]) -> JSONObject {
    var properties = JSONObject()
    for part in parts {
      var schema = part.shape.schema
      schema["description"] = .string(part.help)
      properties[part.key] = .object(schema)
    }
    return [
      "type": "object", "properties": .object(properties),
      "required": .array(parts.filter(\.isRequired).map { .string($0.key) }),
      "patternProperties": ["^x-": true], "additionalProperties": false,
    ]
  }
}
