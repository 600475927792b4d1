/// A closed list of words that a field may hold, such as `yellow`, `second-yellow`, `red`.
public protocol Word: FieldValue, Decodable, CaseIterable, RawRepresentable
where RawValue == String {}

extension Word {
  /// The kind of field: one of these words.
  public static var kind: FieldKind { .word(allCases.map(\.rawValue)) }
}
