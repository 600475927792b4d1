import ArgumentParser
import JournalConfig
import JournalCore
import JournalText
import MatchJournal

/// `journal config`: what a user has set on this machine.
struct ConfigCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "List, get, set and edit your settings.",
    discussion: """
      Your settings on this machine: who records, the codes of journal live, the language of reports, \
      a hook for new events. An option comes first, then the environment, then a setting.

      Examples:
        journal config set user.name ana
        journal config set live.keys.hg "g .h"
        journal config set hooks.after-append "cat >> events.jsonl"
      """,
    subcommands: [
      ConfigListCommand.self, ConfigGetCommand.self, ConfigSetCommand.self, ConfigUnsetCommand.self,
      ConfigEditCommand.self, ConfigPathCommand.self, ConfigHookCommand.self,
    ], defaultSubcommand: ConfigListCommand.self)

  /// Whether a command is one of these, which have to work where the settings cannot be read.
  static func owns(_ command: any ParsableCommand.Type) -> Bool {
    command == Self.self || configuration.subcommands.contains { $0 == command }
  }

  /// The file of the settings.
  ///
  /// - Throws: `Refusal` with code `bad-config` if the platform has no place for it.
  static func path(_ session: Session) throws(Refusal) -> String {
    guard let folder = SettingsFolder.path(session.environment) else {
      throw Refusal(
        "bad-config", "There is no folder for settings.",
        hint: "Set HOME or XDG_CONFIG_HOME to an absolute path.")
    }
    return "\(folder)/config.toml"
  }
}

/// `journal config list`: all settings.
struct ConfigListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the settings, and where each value comes from.",
    discussion: """
      Examples:
        journal config list
        journal config list --json
      """)

  @OptionGroup var global: GlobalOptions

  mutating func run() async throws {
    let session = Session(global)
    let settings = try Settings(session.environment)
    let values = settings.all
    if global.json { return session.print(Documents.settings(settings.path, values)) }
    SettingsText(
      settings.path.map(SettingsFolder.shown), values, unknown: settings.unknown, session.style
    ).lines.forEach {
      Output.line($0)
    }
  }
}

/// `journal config get`: one setting.
struct ConfigGetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "get", abstract: "Print a setting; the exit code is 1 if it has no value.",
    discussion: """
      Examples:
        journal config get user.name
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The name, such as live.lag.")
  var name: String

  mutating func run() async throws {
    let setting = try Setting.typed(name)
    let settings = try Settings(Session(global).environment)
    guard let value = settings.value(of: setting) else {
      throw ExitCode(ExitStatus.no.rawValue)
    }
    Output.line(value.text)
  }
}

/// `journal config set`: keeps a setting.
struct ConfigSetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set a setting; everything else in the file stays as it is.",
    discussion: """
      Examples:
        journal config set live.lag 5
        journal config set narrate.lang es
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The name, such as live.lag.")
  var name: String

  @Argument(parsing: .captureForPassthrough, help: "The value.")
  var words: [String]

  mutating func run() async throws {
    let setting = try Setting.typed(name)
    let value = try setting.value(typed: words.joined(separator: " "))
    let session = Session(global)
    let path = try ConfigCommand.path(session)
    let changed = try ConfigFile.change(setting.name, in: path, dryRun: global.dryRun) {
      (document) throws(ConfigError) in
      try document.setting(setting.name, to: value)
    }
    guard !global.quiet else { return }
    Output.line("\(setting.name) = \(value.literal)\(changed ? "" : ", as it was")")
    for (variable, text) in overriding(setting, session) {
      Output.error("$\(variable) is set, and comes first: \(text)")
    }
  }

  private func overriding(_ setting: Setting, _ session: Session) -> [(String, String)] {
    setting.variables.compactMap { variable in
      guard let text = session.environment[variable], !text.isEmpty else { return nil }
      return (variable, text)
    }
  }
}

/// `journal config unset`: takes a setting away.
struct ConfigUnsetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unset", abstract: "Remove a setting.",
    discussion: """
      Examples:
        journal config unset live.keys.hg
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The name, such as live.lag.")
  var name: String

  mutating func run() async throws {
    let path = try ConfigCommand.path(Session(global))
    // One that a later version has written can be taken away by its name.
    let isUnknown = try Settings.read(path).values[name] != nil
    let name = isUnknown ? name : try Setting.typed(name).name
    let changed = try ConfigFile.change(name, in: path, dryRun: global.dryRun) {
      (document) throws(ConfigError) in
      try document.removing(name)
    }
    if !global.quiet {
      let shown = TextRules.harmless(name)
      Output.line(changed ? "\(shown) is not set any more." : "\(shown) was not set.")
    }
  }
}

/// `journal config path`: where the file is.
struct ConfigPathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "Print the path of the file, which need not be there.",
    discussion: """
      Examples:
        journal config path
      """)

  @OptionGroup var global: GlobalOptions

  mutating func run() throws {
    Output.line(TextRules.harmless(try ConfigCommand.path(Session(global))))
  }
}
