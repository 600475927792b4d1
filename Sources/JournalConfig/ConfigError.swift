/// Why a configuration document cannot be read or changed.
public enum ConfigError: Error, Hashable, Sendable {
  /// The text is not TOML.
  ///
  /// - Parameters:
  ///   - line: the line of the fault, from 1.
  ///   - reason: what is wrong with it.
  case unreadable(line: Int, reason: String)

  /// The setting is written in a way that cannot be changed without touching others, such as within
  /// an inline table. A person has to edit it.
  case notInALineOfItsOwn
}
