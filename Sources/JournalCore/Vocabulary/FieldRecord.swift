/// A value that is made of fields: an event's data, the envelope around it, a match time.
public protocol FieldRecord: Hashable, Sendable {
  /// The fields, in the order of help and schema: one for each stored property.
  static var fields: Fields<Self> { get }

  /// An example; what is read starts from it, with every field of its own.
  static var sample: Self { get }
}
