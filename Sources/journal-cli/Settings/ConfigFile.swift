import JournalConfig
import JournalCore

/// Why settings were not changed.
enum ConfigFault: Error {
  case document(ConfigError)
  case reading(Refusal)
  case writing(LogError)

  /// What is said of it.
  func refusal(_ path: String, _ name: String) -> any Error {
    switch self {
    case .document(.notInALineOfItsOwn):
      Refusal(
        "bad-config",
        "\(name) is not in a line of its own in \(SettingsFolder.shown(path)).",
        hint: "Change it by hand: journal config edit.")
    case .document(.unreadable(let line, let reason)):
      Settings.bad(path, "line \(line): \(reason)")
    case .reading(let refusal): refusal
    case .writing(let error): error
    }
  }
}

/// The file of the settings, which is changed as a whole.
enum ConfigFile {
  /// Changes the document in a file.
  ///
  /// - Returns: whether there was anything to change.
  static func change(
    _ path: String, dryRun: Bool,
    _ body: (ConfigDocument) throws(ConfigFault) -> ConfigDocument
  ) throws(ConfigFault) -> Bool {
    let found: ConfigDocument
    do throws(Refusal) {
      found = try Settings.read(path)
    } catch {
      throw .reading(error)
    }
    let wanted = try body(found)
    guard wanted != found else { return false }
    guard !dryRun else { return true }
    do throws(LogError) {
      try Settings.save(wanted, to: path)
    } catch {
      throw .writing(error)
    }
    Output.acknowledge("the setting is kept")
    return true
  }
}

extension ConfigDocument {
  func with(_ name: String, _ value: ConfigValue) throws(ConfigFault) -> ConfigDocument {
    do throws(ConfigError) { return try setting(name, to: value) } catch { throw .document(error) }
  }

  func without(_ name: String) throws(ConfigFault) -> ConfigDocument {
    do throws(ConfigError) { return try removing(name) } catch { throw .document(error) }
  }
}
