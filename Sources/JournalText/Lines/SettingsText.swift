import JournalCore

/// The settings of a user as a list.
public struct SettingsText {
  private let path: String?
  private let values: [SettingValue]
  private let unknown: [String]
  private let style: Style

  /// Prepares the list.
  ///
  /// - Parameters:
  ///   - path: the file that they are kept in; nil if there is no place for it.
  ///   - unknown: names in the file that are no settings.
  public init(_ path: String?, _ values: [SettingValue], unknown: [String], _ style: Style) {
    self.path = path
    self.values = values
    self.unknown = unknown
    self.style = style
  }

  /// The lines: each setting with its value, where that comes from, and what it is for.
  public var lines: [String] {
    var lines: [String] = []
    for setting in values {
      let value = setting.value.map { " = \(TextRules.harmless($0))" } ?? ""
      lines.append("\(setting.name)\(value)\(source(of: setting))")
      lines.append("  " + Wrap.text(setting.about, indent: 2, width: style.width - 2))
    }
    lines += unknown.map { "\(TextRules.harmless($0))  (in the file, and no setting)" }
    if let path { lines += ["", TextRules.harmless(path)] }
    return lines
  }

  private func source(of setting: SettingValue) -> String {
    switch setting.source {
    case nil: ""
    case .environment: "  (\(setting.variable.map { "$\($0)" } ?? "the environment"))"
    case .file: "  (set)"
    case .standard: "  (by default)"
    }
  }
}
