public import JournalCore
public import MatchJournal

extension DocumentShapes {
  private static let field = DocumentShape<Field> {
    DocumentMember("key", .text, "The key in the record") { $0.key }
    DocumentMember("flag", .text, "The flag of the command") { "--\($0.flag)" }
    DocumentMember("required", .flag, "Whether the event needs it") { $0.isRequired }
    DocumentMember("help", .text, "What it holds") { $0.help }
  }

  private static let type = DocumentShape<EventType> {
    DocumentMember("type", .text, "The name") { $0.name }
    DocumentMember("v", .integer(1...999), "The version") { $0.v }
    DocumentMember("summary", .text, "What happened") { $0.summary }
    DocumentMember("aliases", .list(.text), "Other names for the command line") {
      $0.aliases.map(\.name)
    }
    DocumentMember("fields", .list(.record(field)), "The fields") { $0.fields }
  }

  static let vocabulary = DocumentShape<EventCatalog> {
    DocumentMember("types", .list(.record(type)), "The vocabulary") { $0.types }
  }
}

extension Documents {
  /// Returns the vocabulary of events.
  public static func vocabulary() -> JSONObject {
    DocumentShapes.vocabulary.object(EventCatalog.standard)
  }
}
