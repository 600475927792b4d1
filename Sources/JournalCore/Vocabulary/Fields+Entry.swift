extension Fields {
  /// A field with the property that it is.
  public struct Entry: Sendable {
    let key: String
    let field: Field
    let read: @Sendable (JSONValue, inout Owner) throws(JSONMismatch) -> Void
    /// Changes nothing: a property is got at where it lies, so that no copy of its owner is made.
    let write: @Sendable (inout Owner) throws(JSONMismatch) -> JSONValue?
    let clear: @Sendable (inout Owner) -> Void
  }
}

extension Fields.Entry {
  /// A required field; its kind is that of the property.
  ///
  /// - Parameters:
  ///   - key: the key in the record, and the flag of the command unless `flag` says otherwise.
  ///   - help: one sentence for help and schema, without a full stop.
  ///   - range: the whole numbers that it can be.
  ///   - isDerived: whether the journal fills it in where a person leaves it out.
  public static func field<Value: FieldValue>(
    _ key: String, _ property: any WritableKeyPath<Owner, Value> & Sendable, _ help: String,
    in range: ClosedRange<Int>? = nil, flag: String? = nil, derived isDerived: Bool = false
  ) -> Self {
    Self(
      key: key,
      field: Field(key, Value.kind, help, in: range, flag: flag, derived: isDerived),
      read: { (value, owner) throws(JSONMismatch) in
        owner[keyPath: property] = try Value(json: value)
      },
      write: { (owner) throws(JSONMismatch) in try owner[keyPath: property].json() },
      clear: { _ in })
  }

  /// An optional field; its kind is that of the property.
  public static func field<Value: FieldValue>(
    _ key: String, _ property: any WritableKeyPath<Owner, Value?> & Sendable, _ help: String,
    in range: ClosedRange<Int>? = nil, flag: String? = nil
  ) -> Self {
    Self(
      key: key,
      field: Field(key, Value.kind, required: false, help, in: range, flag: flag),
      read: { (value, owner) throws(JSONMismatch) in
        if case .null = value { return }
        owner[keyPath: property] = try Value(json: value)
      },
      write: { (owner) throws(JSONMismatch) in try owner[keyPath: property]?.json() },
      clear: { $0[keyPath: property] = nil })
  }
}
