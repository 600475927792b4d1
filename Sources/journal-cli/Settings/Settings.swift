import Foundation
import JournalConfig
import JournalCore
import JournalFiles
import JournalText

/// The settings of a user on this machine: `config.toml` in the platform's folder for settings.
///
/// An option of the command line comes first, then the environment, then these, then what the program
/// does by itself. Nothing of them is part of the record.
struct Settings {
  /// The file; nil if the platform has no folder for this user.
  let path: String?

  /// What the file holds.
  let document: ConfigDocument

  private let environment: [String: String]

  /// The settings of the user who runs the program, read once; or why they cannot be read.
  static let ofUser = Result<Settings, Refusal> { () throws(Refusal) in
    try Settings(ProcessInfo.processInfo.environment)
  }

  /// The settings where they can be read, else none: the program refuses to run before it matters.
  static var current: Settings {
    (try? ofUser.get()) ?? Settings(path: nil, document: ConfigDocument(), environment: [:])
  }

  private init(path: String?, document: ConfigDocument, environment: [String: String]) {
    (self.path, self.document, self.environment) = (path, document, environment)
  }

  /// Reads the settings.
  ///
  /// - Throws: `Refusal` with code `bad-config` if the file cannot be read, or a value does not fit its
  ///   setting. A name that this version does not know is passed over: a later one may.
  init(_ environment: [String: String]) throws(Refusal) {
    self.environment = environment
    path = SettingsFolder.path(environment).map { "\($0)/config.toml" }
    document = try path.map { (path) throws(Refusal) in try Self.read(path) } ?? ConfigDocument()
    try Self.check(document, at: path ?? "")
  }

  /// Checks that each value fits its setting.
  ///
  /// - Throws: `Refusal` with code `bad-config`.
  static func check(_ document: ConfigDocument, at path: String) throws(Refusal) {
    for (name, value) in document.values.sorted(by: { $0.key < $1.key }) {
      guard let setting = Setting.named(name), let fault = setting.fault(of: value) else {
        continue
      }
      throw bad(path, "\(name) takes \(setting.wanted), and not \(fault)")
    }
  }

  /// Returns the document in a file; an empty one if there is no file.
  static func read(_ path: String) throws(Refusal) -> ConfigDocument {
    do throws(LogError) {
      guard try FileKind.typed(path) != nil else { return ConfigDocument() }
    } catch {
      throw Refusal("bad-config", error.description)
    }
    let bytes = try InputFile.bytes(of: path, limit: 1 << 20, code: "bad-config")
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw bad(path, "it is not UTF-8")
    }
    do throws(ConfigError) {
      return try ConfigDocument(parsing: text)
    } catch {
      throw bad(path, "line \(error.line): \(error.reason)")
    }
  }

  /// The refusal of a file.
  static func bad(_ path: String, _ reason: String) -> Refusal {
    Refusal(
      "bad-config", "\(SettingsFolder.shown(path)): \(TextRules.harmless(reason)).",
      hint: "Mend it: journal config edit.")
  }

  // MARK: - Values

  /// Where a value comes from.
  enum Source {
    case environment(String)
    case file
    case standard
  }

  /// Returns the value that holds for a setting, where no option says otherwise, and its source; nil
  /// if there is none.
  func value(of setting: Setting) -> (text: String, source: Source)? {
    for variable in setting.variables {
      guard let value = environment[variable], !value.isEmpty else { continue }
      return (variable == "NO_COLOR" ? "never" : value, .environment(variable))
    }
    if let value = document.values[setting.name] { return (value.text, .file) }
    return setting.standard.map { ($0, .standard) }
  }

  /// Returns the text that is set for a name in the file; nil if nothing is.
  func text(_ name: String) -> String? { document.values[name]?.text }

  /// Returns the number that is set for a name in the file; nil if nothing is.
  func number(_ name: String) -> Int? {
    guard case .integer(let number) = document.values[name] else { return nil }
    return number
  }

  /// Whether a flag is set in the file.
  func flag(_ name: String) -> Bool { document.values[name] == .boolean(true) }

  /// The user's own codes for the touchline, and the lines that they stand for.
  var codes: [String: String] {
    document.values.reduce(into: [:]) { codes, entry in
      if let code = Setting.code(in: entry.key) { codes[code] = entry.value.text }
    }
  }

  /// The names in the file that this version does not know, sorted.
  var unknown: [String] { document.values.keys.filter { Setting.named($0) == nil }.sorted() }

  // MARK: - Writing

  /// Keeps a document in the place of what was there.
  ///
  /// - Throws: `LogError.cannotCreate`.
  static func save(_ document: ConfigDocument, to path: String) throws(LogError) {
    // A link stays one: the file that it leads to is replaced.
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    try write(Array(document.text.utf8), to: place)
  }

  /// Writes a file beside the settings, or themselves.
  ///
  /// - Throws: `LogError.cannotCreate`.
  static func write(_ bytes: [UInt8], to path: String) throws(LogError) {
    do throws(SystemError) {
      try OwnFile.write(bytes, to: path)
    } catch {
      throw .cannotCreate(at: TextRules.harmless(path), reason: error.reason)
    }
  }
}

extension Result where Failure == Refusal {
  fileprivate init(_ body: () throws(Refusal) -> Success) {
    do throws(Refusal) {
      self = .success(try body())
    } catch {
      self = .failure(error)
    }
  }
}

extension Settings {
  /// All settings as they hold, with the user's own codes in the place of the one that stands for them.
  var all: [SettingValue] {
    Setting.all.flatMap { setting -> [SettingValue] in
      guard Setting.code(in: setting.name) != nil, !codes.isEmpty else { return [listed(setting)] }
      return codes.keys.sorted().compactMap { Setting.named("live.keys.\($0)").map(listed) }
    }
  }

  private func listed(_ setting: Setting) -> SettingValue {
    let value = value(of: setting)
    let source: (SettingValue.Source, String?)? =
      switch value?.source {
      case nil: nil
      case .environment(let variable): (.environment, variable)
      case .file: (.file, nil)
      case .standard: (.standard, nil)
      }
    return SettingValue(
      setting.name, value?.text, from: source?.0, variable: source?.1, about: setting.about)
  }
}
