/// Another name for a kind of event, with fields already filled in.
public struct EventAlias: Hashable, Sendable {
  /// The name that is typed, such as `booing`.
  public let name: String

  /// The fields that it stands for, as flags would give them.
  public let presets: [String: String]

  /// Creates a name with presets.
  public init(_ name: String, _ presets: [String: String] = [:]) {
    self.name = name
    self.presets = presets
  }
}
