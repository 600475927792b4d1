/// A type that can stand in a field of an event.
public protocol FieldValue: Codable, Hashable, Sendable {
  /// What the field holds.
  static var kind: FieldKind { get }
}
