import JournalConfig
import JournalCore
import JournalNarrative
import JournalText
import MatchJournal

/// A setting: its name, what it may be, and where else it can be given.
struct Setting {
  /// What a value may be.
  enum Kind {
    case text
    case number(ClosedRange<Int>)
    case flag
    case choice([String])
  }

  /// Its dotted name, such as `live.lag`. The last part of `live.keys.CODE` stands for any word.
  let name: String
  let kind: Kind
  /// What it is for.
  let about: String
  /// The variables of the environment that come before it, the first one first.
  var variables: [String] = []
  /// What holds where nothing is set, as a person reads it; nil if that is nothing.
  var standard: String?

  /// All settings, in the order in which they are listed.
  static let all = [
    Setting(
      name: "user.name", kind: .text, about: "Who records", variables: ["JOURNAL_AS"],
      standard: "desk"),
    Setting(
      name: "live.lag", kind: .number(0...600),
      about: "Seconds after something happens that you type it", standard: "0"),
    Setting(
      name: "live.bell", kind: .flag, about: "Ring if a line is not understood", standard: "false"),
    Setting(
      name: "\(keys)CODE", kind: .text,
      about: "A code of your own, for the start of a line: g .h"),
    Setting(
      name: "output.color", kind: .choice(GlobalOptions.Color.allCases.map(\.rawValue)),
      about: "Whether to print in colour", variables: ["NO_COLOR"], standard: "auto"),
    Setting(
      name: "output.pager", kind: .text, about: "What shows long answers on a terminal",
      variables: ["JOURNAL_PAGER", "PAGER"], standard: "less"),
    Setting(
      name: "narrate.lang", kind: .choice(Language.all.map(\.code)),
      about: "The language of reports", standard: "en"),
    Setting(
      name: "hooks.after-append", kind: .text,
      about: "A command of the shell that gets new events as JSON Lines"),
  ]

  private static let keys = "live.keys."

  /// The code that a name of `live.keys` is about; nil for any other.
  static func code(in name: String) -> String? {
    name.hasPrefix(keys) ? String(name.dropFirst(keys.count)) : nil
  }

  /// Returns the setting of a name; nil if there is none.
  static func named(_ name: String) -> Setting? {
    guard let code = code(in: name) else { return all.first { $0.name == name } }
    guard isCode(code) else { return nil }
    let template = all.first { $0.name.hasPrefix(keys) }
    return template.map { Setting(name: name, kind: $0.kind, about: $0.about) }
  }

  /// Whether a word can be a code: TOML takes it as a bare key, and it is none already.
  private static func isCode(_ word: String) -> Bool {
    guard let first = word.first, first.isASCII, first.isLetter, !LiveKeys.taken.contains(word)
    else { return false }
    return word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
  }

  /// Returns the setting that was typed.
  ///
  /// - Throws: `Refusal` with code `unknown-setting`.
  static func typed(_ name: String) throws(Refusal) -> Setting {
    if let setting = named(name), setting.name != "\(keys)CODE" { return setting }
    let shown = TextRules.harmless(name)
    if let code = code(in: name), name != "\(keys)CODE" {
      throw Refusal(
        "unknown-setting",
        LiveKeys.taken.contains(code)
          ? "\(code) is a code already." : "\"\(TextRules.harmless(code))\" cannot be a code.",
        hint: "A code of your own is a letter, then letters, digits, - or _: live.keys.hg.")
    }
    let names = all.map(\.name)
    let near = Nearest.match(name, among: names).map { "Did you mean \($0)? " } ?? ""
    throw Refusal(
      "unknown-setting", "There is no setting \"\(shown)\".",
      hint: "\(near)The settings are \(names.joined(separator: ", ")).")
  }

  // MARK: - Values

  /// Returns the value that was typed.
  ///
  /// - Throws: `Refusal` with code `bad-value`.
  func value(typed text: String) throws(Refusal) -> ConfigValue {
    let value: ConfigValue? =
      switch kind {
      case .text, .choice: .string(text)
      case .number: Int(text).map { .integer($0) }
      case .flag: ["true": true, "false": false][text].map { .boolean($0) }
      }
    guard let value, fault(of: value) == nil else { throw bad(text) }
    return value
  }

  private func bad(_ text: String) -> Refusal {
    Refusal(
      "bad-value", "\(name) takes \(wanted), and not \"\(TextRules.harmless(text))\".",
      hint: example)
  }

  private var example: String? { standard.map { "Without it: \($0)." } }

  /// What a value may be, in words.
  var wanted: String {
    switch kind {
    case .text where Self.code(in: name) != nil:
      "words that begin with a code of live, as g .h does"
    case .text: "a text"
    case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .flag: "true or false"
    case .choice(let words): words.joined(separator: ", ")
    }
  }

  /// Returns what a value is instead of what it may be; nil if nothing is wrong with it.
  func fault(of value: ConfigValue) -> String? {
    let isFit =
      switch (kind, value) {
      case (.text, .string(let text)):
        !text.allSatisfy(\.isWhitespace) && TextRules.isPrinted(text)
          && (Self.code(in: name) == nil || LiveKeys.canStand(for: text))
      case (.choice(let words), .string(let text)): words.contains(text)
      case (.number(let range), .integer(let number)): range.contains(number)
      case (.flag, .boolean): true
      default: false
      }
    return isFit ? nil : TextRules.harmless(value.literal)
  }
}
