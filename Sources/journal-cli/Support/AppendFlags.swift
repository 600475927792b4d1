import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import MatchJournal

/// The words of `journal append` after the type, parsed.
struct AppendFlags {
  private(set) var global = GlobalOptions()
  private(set) var form: EventForm
  private(set) var time = Entry()
  private(set) var isAgain = false
  private var sources: [String] = []
  private var isProvisional = false
  private(set) var head: Int?

  /// The competition in whose stream a decision is recorded, as typed.
  private(set) var competition: String?

  /// The flags common to all types, with the values that they take.
  static let common: [(flag: String, short: String?, isValued: Bool, help: String)] = [
    ("--minute", "-m", true, "The minute: 55, 45+2, or ? if unknown"),
    ("--period", nil, true, "The period, if the minute does not show it, such as H1 or HT"),
    ("--late", nil, false, "It happened in a period that has ended"),
    ("--source", nil, true, "Who says so; may be repeated"),
    ("--team", "-t", true, "The team; also registers a new person"),
    ("--how", nil, true, "Words such as header,free-kick, put in the right fields"),
    ("--provisional", nil, false, "It still has to be confirmed"),
    ("--again", nil, false, "It is not a duplicate, though it looks like one"),
    ("--new", nil, false, "The person is new, although the name resembles another's"),
    ("--if-head", nil, true, "Append only if the log ends at this position"),
  ]

  /// Returns the common flags that apply to events with a setting.
  static func common(for setting: EventSetting) -> [(flag: String, short: String?, help: String)] {
    let hasTime = !setting.isRuling && setting != .registry && setting != .competition
    let timed: Set<String> = ["--minute", "--period", "--late", "--team", "--how", "--new"]
    var rows = common.filter { hasTime || !timed.contains($0.flag) }
      .map { (flag: $0.flag, short: $0.short, help: $0.help) }
    if setting.mayBeOfCompetition {
      rows.insert(("--competition", nil, "The competition it is recorded in"), at: 0)
    }
    return rows
  }

  private static let shorts = ["-m": "--minute", "-p": "--player", "-t": "--team"]

  /// The short form of a flag; nil if it has none.
  static func short(of flag: String) -> String? { shorts.first { $0.value == flag }?.key }

  /// Whether a flag before the type takes a value.
  static func isValued(_ word: String) -> Bool {
    let name = shorts[word] ?? word
    if name.contains("=") { return false }
    return GlobalOptions.valued.contains(word)
      || common.contains { $0.flag == name && $0.isValued }
      || ["--player", "--team", "--competition", "--tie"].contains(name)
  }

  init(_ words: [String], _ form: EventForm) throws {
    self.form = form
    var shared: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      let (name, inline) = Self.split(word)
      if GlobalOptions.flags.contains(word) {
        shared.append(word)
      } else if GlobalOptions.valued.contains(name) {
        shared += [name, try Self.value(of: name, inline, &rest)]
      } else {
        try take(name, inline, &rest)
      }
    }
    global = try GlobalOptions.parse(shared)
    try global.check(for: AppendCommand.self)
  }

  private static func split(_ word: String) -> (String, String?) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard word.hasPrefix("--"), parts.count == 2 else { return (shorts[word] ?? word, nil) }
    return (String(parts[0]), String(parts[1]))
  }

  private static func value(of name: String, _ inline: String?, _ rest: inout ArraySlice<String>)
    throws(Refusal) -> String
  {
    guard let value = inline ?? rest.popFirst() else {
      throw Refusal("usage", "\(name) needs a value.")
    }
    return value
  }

  private mutating func take(_ name: String, _ inline: String?, _ rest: inout ArraySlice<String>)
    throws(Refusal)
  {
    // A field of the type takes precedence over a common flag with the same name.
    if let field = form.type.fields.first(where: { "--\($0.flag)" == name }) {
      let takesNone = field.kind == .flag && inline == nil
      form.values[field.key] =
        takesNone ? "true" : try Self.value(of: name, inline, &rest)
      if field.key == "period" { try time.take(period: form.values[field.key] ?? "") }
      return
    }
    let setting = form.type.setting
    switch name {
    case "--competition" where setting.mayBeOfCompetition:
      competition = try Self.value(of: name, inline, &rest)
    case "--team": form.values["team"] = try Self.value(of: name, inline, &rest)
    case "--late": time.isLate = true
    case "--again": isAgain = true
    case "--new": form.isNew = true
    case "--provisional": isProvisional = true
    case "--minute": try time.take(minute: try Self.value(of: name, inline, &rest))
    case "--period": try time.take(period: try Self.value(of: name, inline, &rest))
    case "--source": sources.append(try Self.value(of: name, inline, &rest))
    case "--how":
      form.how += try Self.value(of: name, inline, &rest).split(separator: ",").map(\.description)
    case "--if-head": head = try Self.position(try Self.value(of: name, inline, &rest))
    default: throw unknown(name)
    }
  }

  private func unknown(_ name: String) -> Refusal {
    guard name.hasPrefix("-") else {
      return Refusal(
        "usage", "\"\(TextRules.harmless(name))\" was not expected.",
        hint: "Texts with spaces go in quotes: --player \"Gabriel Pires\".")
    }
    let own = form.type.fields.map { "--\($0.flag)" }
    let known =
      own + Self.common(for: form.type.setting).map(\.flag) + GlobalOptions.flags
      + GlobalOptions.valued
    return Arguments.unknownOption(name, known: known.filter { $0.hasPrefix("--") })
  }

  private static func position(_ text: String) throws(Refusal) -> Int {
    let digits = text.hasPrefix("e") ? text.dropFirst() : text[...]
    guard let position = Int(digits) else {
      throw Refusal("usage", "--if-head takes a position such as 12 or e12.")
    }
    return position
  }

  /// Whether the event goes into the registry or a competition's stream and not into a match.
  ///
  /// A decision that may go into either goes into the match, unless a competition is named, or a
  /// tie without a match.
  var isForStream: Bool {
    switch form.type.setting {
    case .registry, .competition, .ruling(of: .competition): true
    case .ruling(of: .match): competition != nil || form.values["tie"] != nil && global.match == nil
    default: competition != nil
    }
  }

  /// Returns what was typed as an entry.
  func entry(by author: Author) -> EventEntry {
    EventEntry(
      form: form, time: time, author: author, sources: sources, isProvisional: isProvisional)
  }
}
