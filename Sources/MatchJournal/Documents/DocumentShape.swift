package import JournalCore

/// The members of a document, each with its name, meaning, kind and the source of its value.
///
/// Both the document and its schema are made from this one description, so they cannot differ in a
/// member or in its kind.
package struct DocumentShape<Value>: Sendable {
  private let members: [DocumentMember<Value>]

  /// Creates a shape from members, in the order of the schema.
  package init(@DocumentShapeBuilder<Value> _ members: () -> [DocumentMember<Value>]) {
    self.members = members()
  }

  /// The members as fields of a schema.
  package var fields: [Field] { members.map(\.field) }

  /// Returns the document of a value.
  package func object(_ value: Value) -> JSONObject {
    var object = JSONObject()
    for member in members { object[member.field.key] = member.json(value) }
    return object
  }

  /// Returns the same members for a document of something larger that contains the value.
  package func of<Whole>(_ part: @escaping @Sendable (Whole) -> Value) -> [DocumentMember<Whole>] {
    members.map { $0.of(part) }
  }

  /// Returns the same members, all optional, for a document of something that may lack the value.
  package func ofAny<Whole>(_ part: @escaping @Sendable (Whole) -> Value?)
    -> [DocumentMember<Whole>]
  {
    members.map { $0.ofAny(part) }
  }
}

/// A member of a document.
package struct DocumentMember<Value>: Sendable {
  package let field: Field
  package let json: @Sendable (Value) -> JSONValue?

  private init(_ field: Field, _ json: @escaping @Sendable (Value) -> JSONValue?) {
    self.field = field
    self.json = json
  }

  /// Creates a member that is always present.
  package init<Content>(
    _ key: String, _ kind: DocumentKind<Content>, _ help: String,
    _ value: @escaping @Sendable (Value) -> Content
  ) {
    self.init(Field(key, kind.field, help)) { kind.json(value($0)) }
  }

  /// Creates a member that is present if it has a value.
  package init<Content>(
    optional key: String, _ kind: DocumentKind<Content>, _ help: String,
    _ value: @escaping @Sendable (Value) -> Content?
  ) {
    self.init(Field(key, kind.field, required: false, help)) { value($0).map(kind.json) }
  }

  fileprivate func of<Whole>(_ part: @escaping @Sendable (Whole) -> Value)
    -> DocumentMember<Whole>
  {
    DocumentMember<Whole>(field) { [json] in json(part($0)) }
  }

  fileprivate func ofAny<Whole>(_ part: @escaping @Sendable (Whole) -> Value?)
    -> DocumentMember<Whole>
  {
    let field = Field(field.key, field.kind, required: false, field.help)
    return DocumentMember<Whole>(field) { [json] in part($0).flatMap(json) }
  }
}

/// Builds the list of a document's members.
@resultBuilder
package enum DocumentShapeBuilder<Value> {
  package static func buildExpression(_ member: DocumentMember<Value>) -> [DocumentMember<Value>] {
    [member]
  }

  package static func buildExpression(_ members: [DocumentMember<Value>])
    -> [DocumentMember<Value>]
  { members }

  package static func buildBlock(_ members: [DocumentMember<Value>]...) -> [DocumentMember<Value>] {
    members.flatMap { $0 }
  }
}
