public import JournalCore
import JournalReading
import JournalRules
import MatchJournal

/// JSON Schema 2020-12 documents, made from the same descriptions as flags and help.
public enum JSONSchema {
  /// Returns the schema of a record of an event type: envelope and data.
  public static func event(_ type: EventType) -> JSONObject {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .string("urn:match-journal:event:\(type.name):v\(type.v)"),
      "title": .string(type.name),
      "description": .string(type.summary),
      "type": "object",
      "properties": .object(envelope(type)),
      "required": .array(
        ["by", "data", "id", "stream", "type", "v", "via"].map { .string($0) }
          + (type.needsSource ? ["source"] : [])
          + ([.inPlay, .playOrInterval].contains(type.setting) ? ["at"] : [])),
      "additionalProperties": true,
    ]
  }

  /// Returns the schema of a document that a command prints.
  public static func document(name: String, title: String, fields: [Field]) -> JSONObject {
    var schema = object(fields, isOpen: false)
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["$id"] = .string("urn:match-journal:output:\(name)")
    schema["title"] = .string(title)
    return schema
  }

  /// All schemas by file name, as in `schemas/`.
  public static var all: [(file: String, schema: JSONObject)] {
    EventCatalog.standard.types.map { ("events/\($0.name).json", event($0)) }
      + Documents.all.map { document in
        (
          "output/\(document.name).json",
          Self.document(name: document.name, title: document.title, fields: document.fields)
        )
      }
      + [("regulation.json", Regulation.schema)]
  }

  private static func envelope(_ type: EventType) -> JSONObject {
    [
      "position": ["type": "integer", "minimum": 1],
      "version": ["type": "integer", "minimum": 1],
      "recordedAt": ["type": "string", "pattern": .string(instantPattern)],
      "stream": ["type": "string", "pattern": "^(registry|(competition|match)/[a-z0-9-]+)$"],
      "id": .object(kind(.event)),
      "type": ["const": .string(type.name)],
      "v": ["const": .integer(Int64(type.v))],
      "at": .object(object(MatchTime.fields.list, isOpen: true)),
      "occurredAt": .object(kind(.instant)),
      "by": ["type": "string", "minLength": 1],
      "via": .object(kind(Envelope.Via.kind)),
      "batch": .object(kind(.event)),
      "status": .object(kind(Envelope.Status.kind)),
      "source": .object(kind(.list(.slug))),
      "refs": ["type": "object", "additionalProperties": .object(kind(.event))],
      "data": .object(object(type.fields, isOpen: true)),
    ]
  }

  private static let instantPattern =
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?(Z|[+-][0-9]{2}:[0-9]{2})$"

  private static func object(_ fields: [Field], isOpen: Bool) -> JSONObject {
    var properties = JSONObject()
    for field in fields {
      var schema = kind(field.kind, isOpen: isOpen)
      schema["description"] = .string(field.help)
      properties[field.key] = .object(schema)
    }
    return [
      "type": "object", "properties": .object(properties),
      "required": .array(fields.filter(\.isRequired).map { .string($0.key) }),
      "additionalProperties": .bool(isOpen),
    ]
  }

  private static func kind(_ kind: FieldKind, isOpen: Bool = true) -> JSONObject {
    switch kind {
    case .text: return ["type": "string"]
    case .integer(nil): return ["type": "integer"]
    case .integer(let range?):
      return [
        "type": "integer", "minimum": .integer(Int64(range.lowerBound)),
        "maximum": .integer(Int64(range.upperBound)),
      ]
    case .number: return ["type": "number"]
    case .flag: return ["type": "boolean"]
    case .word(let words): return ["enum": .array(words.map { .string($0) })]
    case .team, .person, .competition, .tie, .source, .match, .entity, .slug:
      return ["type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 80]
    case .event:
      return [
        "type": "string",
        "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      ]
    case .score:
      return [
        "type": "array", "items": ["type": "integer", "minimum": 0], "minItems": 2, "maxItems": 2,
      ]
    case .date: return ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]
    case .instant: return ["type": "string", "pattern": .string(instantPattern)]
    case .translations:
      return ["type": "object", "additionalProperties": ["type": "string"], "minProperties": 1]
    case .list(let element):
      return ["type": "array", "items": .object(Self.kind(element, isOpen: isOpen))]
    case .record(let fields): return object(fields, isOpen: isOpen)
    case .optional(let kind):
      return ["anyOf": [.object(Self.kind(kind, isOpen: isOpen)), ["type": "null"]]]
    case .json: return JSONObject()
    }
  }
}
