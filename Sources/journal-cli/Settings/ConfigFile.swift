import JournalConfig
import JournalCore

/// The file of the settings, of which a change touches one.
enum ConfigFile {
  /// Changes a setting.
  ///
  /// - Returns: whether there was anything to change.
  /// - Throws: `Refusal` with code `bad-config` if the file cannot be read, or holds what cannot stand
  ///   beside the setting; `LogError` if the file cannot be written.
  static func change(
    _ name: String, in path: String, dryRun: Bool,
    _ body: (ConfigDocument) throws(ConfigError) -> ConfigDocument
  ) throws -> Bool {
    let found = try Settings.read(path)
    let wanted: ConfigDocument
    do throws(ConfigError) {
      wanted = try body(found)
    } catch {
      throw Settings.bad(path, "line \(error.line): \(error.reason)")
    }
    guard wanted != found else { return false }
    guard !dryRun else { return true }
    try Settings.save(wanted, to: path)
    Output.acknowledge("the setting is kept")
    return true
  }
}
