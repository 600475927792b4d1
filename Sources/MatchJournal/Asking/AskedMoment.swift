public import JournalCore
public import JournalReading

/// A point of a match as typed: `50`, `45+2`, `HT`, `FT`, `e11`, `leg1:90`.
public struct AskedMoment: Sendable {
  /// The leg; nil for the match in question.
  public let leg: Int?

  /// The moment of the match.
  public let moment: Moment

  /// The text for display; empty for the whole match.
  public let label: String

  /// Reads the text; nil means the whole match.
  ///
  /// - Throws: `Refusal` if the text is no point of a match.
  public init(_ text: String?) throws(Refusal) {
    guard let text else {
      (leg, moment, label) = (nil, .end, "")
      return
    }
    var rest = text[...]
    if text.lowercased().hasPrefix("leg"), let colon = text.firstIndex(of: ":") {
      leg = Int(text[..<colon].dropFirst(3))
      rest = text[text.index(after: colon)...]
    } else {
      leg = nil
    }
    label = Int(rest) == nil ? String(rest) : "\(rest)'"
    moment = try Self.moment(String(rest), text)
  }

  /// Returns the point if it suits a question about one match.
  ///
  /// - Throws: `Refusal` if a leg is given, which only makes sense for a tie.
  public func inMatch() throws(Refusal) -> AskedMoment {
    guard let leg else { return self }
    throw Refusal(
      "usage", "\"leg\(leg):\" asks about a tie, but this looks at one match.",
      remedy: .askTieOrNameMatch)
  }

  /// The point as one of a tie.
  public var inTie: TieMoment { TieMoment(leg: leg, moment) }

  private static func moment(_ text: String, _ whole: String) throws(Refusal) -> Moment {
    switch text.uppercased() {
    case "HT": return .period(.halfTime)
    case "FT": return .period(.secondHalf)
    case "AET": return .period(.extraTimeSecond)
    case "END": return .end
    default: break
    }
    if let period = Period(rawValue: text.uppercased()) { return .period(period) }
    if text.hasPrefix("e"), let position = Int(text.dropFirst()) { return .event(position) }
    guard let minute = Minute(text) else {
      throw Refusal(
        "usage", "\"\(TextRules.harmless(whole))\" is not a point of a match.",
        hint: "Write 50, 45+2, HT, FT, e11 or leg1:90.")
    }
    return .minute(minute)
  }
}
