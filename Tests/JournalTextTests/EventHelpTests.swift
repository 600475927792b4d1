import JournalCore
import JournalTesting
import JournalText
import MatchJournal
import Testing

/// What the help of an event offers is what the event takes.
struct `The help of an event` {
  private static let types = EventCatalog.standard.types.map(\.name)

  private static func type(_ name: String) throws -> EventType {
    try #require(EventCatalog.standard[name])
  }

  /// The long flags that the help lists, in its order.
  private static func flags(_ type: EventType) -> [String] {
    EventHelp.text(type, type.name).split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^[ *] (?:-\w, )?(--[a-z-]+)/).map { String($0.output.1) }
    }
  }

  /// Whether the check takes the sample with one field changed.
  private static func takes(_ value: JSONValue, in field: Field, of type: EventType) -> Bool {
    var data = type.sample.data
    data[field.key] = value
    return (try? EventCatalog.standard.read(data, type: type.name, v: type.v)) != nil
  }

  @Test(arguments: types)
  func `offers only words that its check takes`(name: String) throws {
    let type = try Self.type(name)
    for field in type.fields {
      guard case .word(let words) = field.kind else { continue }
      for word in words {
        #expect(Self.takes(.string(word), in: field, of: type), "--\(field.flag) \(word)")
      }
    }
  }

  @Test(arguments: ["period-start", "period-end", "score-declared"])
  func `offers every period that its check takes`(name: String) throws {
    let type = try Self.type(name)
    let field = try #require(type.fields.first { ["period", "upTo"].contains($0.key) })
    let taken = Period.allCases.map(\.rawValue).filter {
      Self.takes(.string($0), in: field, of: type)
    }
    #expect(field.kind == .word(taken))
  }

  @Test(arguments: types)
  func `lists each flag once`(name: String) throws {
    let flags = Self.flags(try Self.type(name))
    #expect(Set(flags).count == flags.count)
    #expect(flags.contains("--source"))
  }

  /// In the 50th minute of a match.
  @Test(arguments: types)
  func `offers a minute only if it becomes the time of the event`(name: String) throws {
    let type = try Self.type(name)
    let match = Scenario.given(
      .scheduled("real-madrid", "leganes", on: "2018-01-24"), .kickOff, .halfTime, .secondHalf)
    var clock = MatchClock()
    for fact in match.history.facts { clock.apply(fact) }
    let entry = Entry(minute: Minute(50))
    let time = try entry.time(for: type.setting, clock: clock, format: .standard)
    #expect(Self.flags(type).contains("--minute") == (time?.minute == 50))
  }

  @Test(arguments: types)
  func `offers words that find their field only if one does`(name: String) throws {
    let type = try Self.type(name)
    let words = type.fields.flatMap { field -> [String] in
      if case .word(let words) = field.kind { words } else { [] }
    }
    let found = words.filter { word in
      Period(rawValue: word) == nil && (try? EventForm.placing(word, for: name)) != nil
    }
    // A field of that name has the flag for itself.
    let isTaken = type.fields.contains { $0.flag == "how" }
    #expect(Self.flags(type).contains("--how") == (!found.isEmpty && !isTaken))
  }

  @Test(arguments: types)
  func `offers to register a person only if one can be named in a match`(name: String) throws {
    let type = try Self.type(name)
    let isOffered = Self.flags(type).contains("--new")
    #expect(!isOffered || type.setting.belongs(in: .match))
    #expect(!isOffered || type.fields.contains { "\($0.kind)".contains("person") })
  }

  @Test func `of the final whistle has neither teams nor persons nor words`() throws {
    let flags = Self.flags(try Self.type("final-whistle"))
    #expect(
      flags == ["--minute", "--late", "--source", "--provisional", "--if-head"], "\(flags)")
  }
}
