extension Fields {
  /// A field together with the property that holds it.
  public struct Entry: Sendable {
    let key: String
    let field: Field
    let read: @Sendable (JSONValue, inout Owner) throws(JSONMismatch) -> Void
    /// Takes the owner `inout` only to avoid a copy; changes nothing.
    let write: @Sendable (inout Owner) throws(JSONMismatch) -> JSONValue?
    let clear: @Sendable (inout Owner) -> Void
  }
}

extension Fields.Entry {
  /// Reaches a property of an owner, as in `{ $1(&$0.team) }`.
  ///
  /// It is what a key path is, but for its price: a command that reads a few events would spend a
  /// twentieth of its time on making the key paths of their fields.
  public typealias Access<Value> =
    @Sendable (_ owner: inout Owner, _ use: (inout Value) -> Void) -> Void

  /// A required field, of the property's kind unless another is given.
  ///
  /// - Parameters:
  ///   - key: the key in the record, and the flag of the command unless `flag` says otherwise.
  ///   - help: one sentence for help and schema, without a full stop.
  ///   - range: the whole numbers that are allowed.
  ///   - kind: the kind of field; that of the property if nil.
  ///   - isDerived: whether the journal fills it in if a person leaves it out.
  public static func field<Value: FieldValue>(
    _ key: String, _ property: @escaping Access<Value>, _ help: String,
    in range: ClosedRange<Int>? = nil, as kind: FieldKind? = nil, flag: String? = nil,
    derived isDerived: Bool = false
  ) -> Self {
    Self(
      key: key,
      field: Field(key, kind ?? Value.kind, help, in: range, flag: flag, derived: isDerived),
      read: { (value, owner) throws(JSONMismatch) in
        let value = try Value(json: value)
        property(&owner) { $0 = value }
      },
      write: { (owner) throws(JSONMismatch) in try held(property, &owner)?.json() },
      clear: { _ in })
  }

  /// An optional field, of the property's kind unless another is given.
  public static func field<Value: FieldValue>(
    _ key: String, _ property: @escaping Access<Value?>, _ help: String,
    in range: ClosedRange<Int>? = nil, as kind: FieldKind? = nil, flag: String? = nil
  ) -> Self {
    Self(
      key: key,
      field: Field(key, kind ?? Value.kind, required: false, help, in: range, flag: flag),
      read: { (value, owner) throws(JSONMismatch) in
        if case .null = value { return }
        let value = try Value(json: value)
        property(&owner) { $0 = value }
      },
      write: { (owner) throws(JSONMismatch) in try (held(property, &owner) ?? nil)?.json() },
      clear: { property(&$0) { $0 = nil } })
  }

  /// What a property holds.
  private static func held<Value>(_ property: Access<Value>, _ owner: inout Owner) -> Value? {
    var held: Value?
    property(&owner) { held = $0 }
    return held
  }
}
