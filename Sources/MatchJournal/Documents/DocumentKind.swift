package import JournalCore

/// The kind of a document's member: how a schema describes it, and how a value becomes JSON.
package struct DocumentKind<Content>: Sendable {
  package let field: FieldKind
  package let json: @Sendable (Content) -> JSONValue

  package init(_ field: FieldKind, _ json: @escaping @Sendable (Content) -> JSONValue) {
    self.field = field
    self.json = json
  }
}

extension DocumentKind where Content == String {
  /// Free text.
  package static var text: Self { Self(.text) { .string($0) } }

  /// A slug as text.
  package static var slug: Self { Self(.slug) { .string($0) } }

  /// The slug of a person as text, whether or not the person is known.
  package static var person: Self { Self(.person) { .string($0) } }

  /// One of a fixed set of words.
  package static func word(_ words: [String]) -> Self { Self(.word(words)) { .string($0) } }
}

extension DocumentKind where Content == Int {
  /// A whole number.
  package static func integer(_ range: ClosedRange<Int>?) -> Self {
    Self(.integer(range)) { .integer(Int64($0)) }
  }

  /// An event by its position, as shown to people: `e12`.
  package static var reference: Self { Self(.text) { .string("e\($0)") } }

  /// A position, a version or a count, up to the largest that a log may reach.
  package static func count(from first: Int) -> Self { integer(first...Int(Int32.max)) }
}

extension DocumentKind where Content == [Int] {
  /// Events by their positions.
  package static var references: Self { .list(.reference) }
}

extension DocumentKind where Content == Bool {
  /// Yes or no.
  package static var flag: Self { Self(.flag) { .bool($0) } }
}

extension DocumentKind where Content == Score {
  /// Goals, home first.
  package static var score: Self {
    Self(.score) { [.integer(Int64($0.home)), .integer(Int64($0.away))] }
  }
}

extension DocumentKind where Content == TeamSlug {
  /// The slug of a team.
  package static var team: Self { Self(.team) { .string($0.text) } }
}

extension DocumentKind where Content == CalendarDate {
  /// A day.
  package static var date: Self { Self(.date) { .string($0.description) } }
}

extension DocumentKind where Content == Instant {
  /// An instant.
  package static var instant: Self { Self(.instant) { .string($0.description) } }
}

extension DocumentKind where Content == EventID {
  /// The id of an event.
  package static var event: Self { Self(.event) { .string($0.description) } }
}

extension DocumentKind where Content == JSONValue {
  /// Any JSON value.
  package static var json: Self { Self(.json) { $0 } }

  /// A value that is already JSON, of a kind that the caller vouches for.
  package static func json(_ kind: FieldKind) -> Self { Self(kind) { $0 } }
}

extension DocumentKind {
  /// A list of values of one kind.
  package static func list<Element>(_ kind: DocumentKind<Element>) -> Self
  where Content == [Element] {
    Self(.list(kind.field)) { .array($0.map(kind.json)) }
  }

  /// A value, or null.
  package static func optional<Some>(_ kind: DocumentKind<Some>) -> Self where Content == Some? {
    Self(.optional(kind.field)) { $0.map(kind.json) ?? .null }
  }

  /// A document nested in the document.
  package static func record(_ shape: DocumentShape<Content>) -> Self {
    Self(.record(shape.fields)) { .object(shape.object($0)) }
  }
}
