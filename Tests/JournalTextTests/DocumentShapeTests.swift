import JournalCore
import JournalText
import MatchJournal
import Testing

/// A document and its schema come from one description.
struct `A description of a document` {
  private struct Leg {
    let number: Int
    let venue: String?
    let score: Score?
  }

  private static let leg = DocumentShape<Leg> {
    DocumentMember("number", .integer(1...9), "Which leg it is") { $0.number }
    DocumentMember(optional: "venue", .text, "The ground") { $0.venue }
    DocumentMember("score", .optional(.score), "The goals, null where not known") { $0.score }
  }

  private static let tie = DocumentShape<[Leg]> {
    DocumentMember("legs", .list(.record(leg)), "The legs") { $0 }
    DocumentMember("goals", .references, "The goals") { _ in [7, 12] }
    leg.ofAny { $0.first }
  }

  /// Leganés 0-1 Real Madrid, 18 January 2018, and the leg that was still to come.
  private let legs = [
    Leg(number: 1, venue: "Butarque", score: Score(0, 1)),
    Leg(number: 2, venue: nil, score: nil),
  ]

  @Test func `gives a member where it has a value, null where null may stand`() {
    #expect(
      Self.leg.object(legs[0])
        == ["number": 1, "venue": "Butarque", "score": [0, 1]])
    #expect(Self.leg.object(legs[1]) == ["number": 2, "score": .null])
  }

  @Test func `asks in the schema for what is always there`() {
    let schema = JSONSchema.document(name: "leg", title: "A leg", fields: Self.leg.fields)
    #expect(schema["required"] == ["number", "score"])
    #expect(schema["additionalProperties"] == false)
    let keys = schema["properties"]?.object?.members.map(\.key)
    #expect(Set(keys ?? []) == ["number", "venue", "score"])
  }

  @Test func `takes in the members of a part, and asks for none that may be missing`() {
    #expect(
      Self.tie.object([])
        == ["legs": [], "goals": ["e7", "e12"]])
    #expect(Self.tie.object([legs[1]])["number"] == 2)
    let required = Self.tie.fields.filter(\.isRequired).map(\.key)
    #expect(required == ["legs", "goals"])
  }

  @Test(arguments: JSONSchema.all.map(\.file))
  func `names no member twice`(file: String) throws {
    let name = file.split(separator: "/").last?.dropLast(5)
    let fields = Documents.all.first { $0.name == name ?? "" }?.fields ?? []
    #expect(Set(fields.map(\.key)).count == fields.count)
  }
}
