public import JournalCore
public import MatchJournal

/// A setting as it holds for a user, and where it comes from.
public struct SettingValue: Sendable {
  /// Where a value comes from.
  public enum Source: String, Sendable, CaseIterable {
    /// A variable of the environment.
    case environment
    /// The file of the settings.
    case file
    /// What the program does by itself.
    case standard
  }

  /// Its dotted name.
  public let name: String
  /// Its value; nil if it has none.
  public let value: String?
  /// Where the value comes from; nil if there is none.
  public let source: Source?
  /// The variable that it comes from; nil if it comes from elsewhere.
  public let variable: String?
  /// What the setting is for.
  public let about: String

  /// Creates a setting with its value.
  public init(
    _ name: String, _ value: String?, from source: Source?, variable: String? = nil, about: String
  ) {
    self.name = name
    self.value = value
    self.source = source
    self.variable = variable
    self.about = about
  }
}

extension DocumentShapes {
  typealias Settings = (path: String?, values: [SettingValue])

  private static let setting = DocumentShape<SettingValue> {
    DocumentMember("name", .text, "Its dotted name") { $0.name }
    DocumentMember(optional: "value", .text, "Its value, as it is typed") { $0.value }
    DocumentMember(
      optional: "source", .word(SettingValue.Source.allCases.map(\.rawValue)),
      "Where the value comes from"
    ) { $0.source?.rawValue }
    DocumentMember(optional: "variable", .text, "The variable of the environment") { $0.variable }
    DocumentMember("about", .text, "What it is for") { $0.about }
  }

  static let settings = DocumentShape<Settings> {
    DocumentMember(optional: "path", .text, "The file, which need not be there") { $0.path }
    DocumentMember("settings", .list(.record(setting)), "The settings") { $0.values }
  }
}

extension Documents {
  /// Returns the settings of a user.
  ///
  /// - Parameter path: the file that they are kept in; nil if there is no place for it.
  public static func settings(_ path: String?, _ values: [SettingValue]) -> JSONObject {
    DocumentShapes.settings.object((path, values))
  }
}
