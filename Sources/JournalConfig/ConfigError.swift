/// Why a configuration document cannot be read.
public struct ConfigError: Error, Hashable, Sendable {
  /// The line of the fault, from 1.
  public let line: Int

  /// What is wrong with it.
  public let reason: String

  init(line: Int, _ reason: String) { (self.line, self.reason) = (line, reason) }
}
