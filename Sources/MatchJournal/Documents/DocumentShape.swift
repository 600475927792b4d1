package import JournalCore

/// What a document holds: each member with its name, its meaning, its kind and where its value is from.
///
/// A document and its schema are both made of this one description, so that neither has a member that
/// the other lacks, and no member is of another kind than the schema says.
package struct DocumentShape<Value>: Sendable {
  private let members: [DocumentMember<Value>]

  /// A description of members, in the order of the schema.
  package init(@DocumentShapeBuilder<Value> _ members: () -> [DocumentMember<Value>]) {
    self.members = members()
  }

  /// The members as a schema has them.
  package var fields: [Field] { members.map(\.field) }

  /// The document of a value.
  package func object(_ value: Value) -> JSONObject {
    var object = JSONObject()
    for member in members { object[member.field.key] = member.json(value) }
    return object
  }

  /// The same members in the document of something larger, of which the value is a part.
  package func of<Whole>(_ part: @escaping @Sendable (Whole) -> Value) -> [DocumentMember<Whole>] {
    members.map { $0.of(part) }
  }

  /// The same members where the value may be missing: none of them need be there then.
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

  /// A member that is always there.
  package init<Content>(
    _ key: String, _ kind: DocumentKind<Content>, _ help: String,
    _ value: @escaping @Sendable (Value) -> Content
  ) {
    self.init(Field(key, kind.field, help)) { kind.json(value($0)) }
  }

  /// A member that is there where it has a value.
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

/// Lists the members of a document.
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
