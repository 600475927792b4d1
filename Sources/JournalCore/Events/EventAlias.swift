/// Another name for a type of event, with some fields already filled in.
public struct EventAlias: Hashable, Sendable {
  /// The name as typed, such as `booing`.
  public let name: String

  /// The fields that the name fills in, with their values as flags would give them.
  public let presets: [String: String]

  /// Creates a name with presets.
  public init(_ name: String, _ presets: [String: String] = [:]) {
    self.name = name
    self.presets = presets
  }
}
