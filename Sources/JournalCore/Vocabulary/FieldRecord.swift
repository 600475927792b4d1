/// A value made of fields: an event's data, its envelope, a match time.
public protocol FieldRecord: Hashable, Sendable {
  /// The fields, in the order of help and schema: one for each stored property.
  static var fields: Fields<Self> { get }

  /// An example. Reading starts from it and overwrites every field.
  static var sample: Self { get }
}
