import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import JournalText
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

  /// Whether a flag before the type takes a value.
  static func isValued(_ word: String) -> Bool {
    let name = EventHelp.shorts[word] ?? word
    if name.contains("=") { return false }
    return GlobalOptions.valued.contains(word)
      || CommonFlag(typed: name)?.isValued == true || ["--player", "--tie"].contains(name)
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
    guard word.hasPrefix("--"), parts.count == 2 else {
      return (EventHelp.shorts[word] ?? word, nil)
    }
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
    guard let flag = CommonFlag(typed: name) else { throw unknown(name) }
    // A value would be dropped. A flag without one only permits something, which need not come up.
    guard flag.suits(form.type) || !flag.isValued else { throw unsuited(flag) }
    try take(flag, flag.isValued ? try Self.value(of: name, inline, &rest) : "")
  }

  private mutating func take(_ flag: CommonFlag, _ value: String) throws(Refusal) {
    switch flag {
    case .competition: competition = value
    case .minute: try time.take(minute: value)
    case .period: try time.take(period: value)
    case .late: time.isLate = true
    case .source: sources.append(value)
    case .team: form.values["team"] = value
    case .how: form.how += value.split(separator: ",").map(\.description)
    case .provisional: isProvisional = true
    case .again: isAgain = true
    case .new: form.isNew = true
    case .ifHead: head = try Self.position(value)
    }
  }

  private func unsuited(_ flag: CommonFlag) -> Refusal {
    Refusal(
      "usage", "\(form.type.name) takes no \(flag.name).",
      hint: "See journal append \(form.type.name) --help.")
  }

  private func unknown(_ name: String) -> Refusal {
    guard name.hasPrefix("-") else {
      return Refusal(
        "usage", "\"\(TextRules.harmless(name))\" was not expected.",
        hint: "Put a text with spaces in quotes: --player \"Gabriel Pires\".")
    }
    let own = form.type.fields.map { "--\($0.flag)" }
    let known =
      own + CommonFlag.beside(form.type).map(\.name) + GlobalOptions.flags
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
