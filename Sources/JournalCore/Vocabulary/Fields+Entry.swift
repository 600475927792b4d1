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
  /// A required field, of the property's kind unless another is given.
  ///
  /// - Parameters:
  ///   - key: the key in the record, and the flag of the command unless `flag` says otherwise.
  ///   - help: one sentence for help and schema, without a full stop.
  ///   - range: the whole numbers that are allowed.
  ///   - kind: the kind of field; that of the property if nil.
  ///   - isDerived: whether the journal fills it in if a person leaves it out.
  public static func field<Value: FieldValue>(
    _ key: String, _ property: any WritableKeyPath<Owner, Value> & Sendable, _ help: String,
    in range: ClosedRange<Int>? = nil, as kind: FieldKind? = nil, flag: String? = nil,
    derived isDerived: Bool = false
  ) -> Self {
    Self(
      key: key,
      field: Field(key, kind ?? Value.kind, help, in: range, flag: flag, derived: isDerived),
      read: { (value, owner) throws(JSONMismatch) in
        owner[keyPath: property] = try Value(json: value)
      },
      write: { (owner) throws(JSONMismatch) in try owner[keyPath: property].json() },
      clear: { _ in })
  }

  /// An optional field, of the property's kind unless another is given.
  public static func field<Value: FieldValue>(
    _ key: String, _ property: any WritableKeyPath<Owner, Value?> & Sendable, _ help: String,
    in range: ClosedRange<Int>? = nil, as kind: FieldKind? = nil, flag: String? = nil
  ) -> Self {
    Self(
      key: key,
      field: Field(key, kind ?? Value.kind, required: false, help, in: range, flag: flag),
      read: { (value, owner) throws(JSONMismatch) in
        if case .null = value { return }
        owner[keyPath: property] = try Value(json: value)
      },
      write: { (owner) throws(JSONMismatch) in try owner[keyPath: property]?.json() },
      clear: { $0[keyPath: property] = nil })
  }
}
