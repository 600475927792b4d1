import Foundation
import JournalCore
import JournalText
import MatchJournal
import Testing

/// Types, their words and their schemas are consistent.
struct `The vocabulary` {
  private static let schemas = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("schemas")

  @Test(arguments: EventCatalog.standard.types.map(\.name))
  func `answers to every word of a type`(name: String) throws {
    let type = try #require(EventCatalog.standard[name])
    #expect(EventCatalog.standard.resolve(name)?.type.name == name)
    for alias in type.aliases {
      let found = try #require(EventCatalog.standard.resolve(alias.name), "\(alias.name)")
      #expect(found.type.name == name, "\(alias.name) means \(found.type.name)")
      #expect(found.presets == alias.presets, "\(alias.name)")
      let keys = Set(type.fields.map(\.key))
      #expect(keys.isSuperset(of: alias.presets.keys), "\(alias.name) fills in no field of \(name)")
      #expect(throws: Never.self) { try EventForm(alias.name) }
    }
  }

  @Test func `has no word twice`() {
    let words = EventCatalog.standard.words
    let twice = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }
    #expect(twice.isEmpty)
  }

  @Test(arguments: JSONSchema.all.map(\.file))
  func `has its schemas in the folder`(file: String) throws {
    let schema = try #require(JSONSchema.all.first { $0.file == file }?.schema)
    let path = Self.schemas.appendingPathComponent(file)
    let stored = try JSONValue(parsing: [UInt8](Data(contentsOf: path)), limits: .document)
    let isUpToDate = stored == .object(schema)
    #expect(isUpToDate, "run: journal schema --all schemas")
  }

  @Test func `has no schema that no type has`() throws {
    let known = Set(JSONSchema.all.map(\.file))
    for folder in ["events", "output"] {
      let path = Self.schemas.appendingPathComponent(folder).path
      for name in try FileManager.default.contentsOfDirectory(atPath: path) {
        #expect(known.contains("\(folder)/\(name)"), "schemas/\(folder)/\(name) is left over")
      }
    }
  }
}
