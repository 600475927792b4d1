package import JournalCore

/// A flag of `journal append` that is no field of the event but can go with events of many types.
package enum CommonFlag: String, CaseIterable, Sendable {
  /// The competition in whose stream the event is recorded.
  case competition
  /// The minute of the match.
  case minute
  /// The period of the match.
  case period
  /// The event is entered after its period has ended, on purpose.
  case late
  /// Who says so.
  case source
  /// The side of the persons named, and the team of a new one.
  case team
  /// Words that find their fields themselves.
  case how
  /// The event still has to be confirmed.
  case provisional
  /// The event only looks like one entered before.
  case again
  /// The person is new.
  case new
  /// The position at which the log must end.
  case ifHead = "if-head"

  /// The flag that was typed, such as `--minute`; nil if it is none of these.
  package init?(typed name: String) {
    guard name.hasPrefix("--") else { return nil }
    self.init(rawValue: String(name.dropFirst(2)))
  }

  /// The flag as it is typed.
  package var name: String { "--\(rawValue)" }

  /// Whether a value follows it.
  package var isValued: Bool {
    switch self {
    case .competition, .minute, .period, .source, .team, .how, .ifHead: true
    case .late, .provisional, .again, .new: false
    }
  }

  /// What it says, without a full stop.
  package var help: String {
    switch self {
    case .competition: "The competition it is recorded in"
    case .minute: "The minute: 55, 45+2, or ? if unknown"
    case .period: "The period, if the minute does not show it, such as H1 or HT"
    case .late: "It happened in a period that has ended"
    case .source: "Who says so; may be repeated"
    case .team: "The team; also registers a new person"
    case .how: "Words such as header,free-kick, put in the right fields"
    case .provisional: "It still has to be confirmed"
    case .again: "It is not a duplicate, though it looks like one"
    case .new: "The person is new, although the name resembles another's"
    case .ifHead: "Append only if the log ends at this position"
    }
  }

  /// Whether events of a type can use it.
  package func suits(_ type: EventType) -> Bool {
    switch self {
    case .source, .provisional, .ifHead: true
    case .competition: type.setting.mayBeOfCompetition
    case .minute: type.setting.hasMinute
    case .period: type.setting.hasMinute && type.setting != .whistle
    case .late: type.setting.hasMinute || type.setting == .shootOut
    case .team, .new: type.setting.belongs(in: .match) && type.fields.contains(where: \.namesPerson)
    case .how: type.fields.contains(where: \.isFoundByWord)
    case .again: type.mayLookRepeated
    }
  }

  /// The flags that suit a type beside its own fields, in the order of the help.
  package static func beside(_ type: EventType) -> [CommonFlag] {
    let own = Set(type.fields.map(\.flag))
    return allCases.filter { $0.suits(type) && !own.contains($0.rawValue) }
  }
}

extension EventSetting {
  /// Whether a minute that is given becomes the time of the event.
  fileprivate var hasMinute: Bool {
    switch self {
    case .inPlay, .playOrInterval, .whistle, .anyTime, .words: true
    case .registry, .competition, .administration, .shootOut, .housekeeping, .ruling: false
    }
  }
}

extension Field {
  /// Whether it names a person, or several.
  fileprivate var namesPerson: Bool { kind.namesPerson }

  /// Whether `--how` can find it: it takes words of its own, and periods have a flag.
  fileprivate var isFoundByWord: Bool {
    guard case .word(let words) = kind else { return false }
    // Some words are both, such as `post`.
    return words.contains { Period(rawValue: $0) == nil }
  }
}

extension FieldKind {
  fileprivate var namesPerson: Bool {
    switch self {
    case .person: true
    case .list(let kind), .optional(let kind): kind.namesPerson
    case .record(let fields): fields.contains(where: \.namesPerson)
    default: false
    }
  }
}
