import JournalCore

extension EventType {
  /// The type as a row of the page of the vocabulary: name, summary, place and fields.
  var row: [String] {
    let fields = fields.map(\.cell).joined(separator: ", ")
    return [
      "`\(name)`", String(summary.dropLast()), setting.cell + (needsSource ? ", sourced" : ""),
      fields.isEmpty ? "none" : fields,
    ]
  }
}

extension Field {
  fileprivate var cell: String {
    let name = isRequired ? "**`\(key)`**" : "`\(key)`"
    return kind.cell.map { "\(name) (\($0))" } ?? name
  }
}

extension FieldKind {
  /// What the page writes in brackets; nil for text, of which it says nothing.
  fileprivate var cell: String? {
    switch self {
    case .text: nil
    case .integer(let range): range.map { "\($0.lowerBound) to \($0.upperBound)" } ?? "number"
    case .number: "decimal"
    case .flag: "yes or no"
    case .word(let words):
      words == Period.allCases.map(\.rawValue) ? "period" : words.joined(separator: ", ")
    case .translations: "text by language"
    case .list(let kind): "list of \(kind.cell ?? "text")"
    case .record(let fields): "{\(fields.map(\.key).joined(separator: ", "))}"
    case .optional(let kind): kind.cell
    // The catalog does not tell an object from any other value; the page does.
    case .json: "any"
    case .team, .person, .competition, .tie, .source, .match, .entity, .slug, .event, .score, .date,
      .instant:
      "\(self)"
    }
  }
}

extension EventSetting {
  fileprivate var cell: String {
    switch self {
    case .registry, .competition, .administration, .whistle, .words, .housekeeping: "\(self)"
    case .inPlay: "in play"
    case .playOrInterval: "play or interval"
    case .shootOut: "shoot-out"
    case .anyTime: "any time"
    case .ruling(of: .match): "ruling on a match"
    case .ruling(of: .competition): "ruling in a competition"
    }
  }
}
