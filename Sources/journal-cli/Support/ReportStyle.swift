import ArgumentParser
import JournalCore
import JournalNarrative

/// The options for how a report is written.
struct ReportStyle: ParsableArguments {
  @Option(name: .long, help: "The length: headline, brief or full.", transform: word)
  var length = ReportOptions.Length.brief

  @Option(name: .long, help: "The language, such as en or es; else narrate.lang, else en.")
  var lang: String?

  @Option(name: .long, help: "Whose readers it is for: neutral, home or away.", transform: word)
  var tone = Tone.neutral

  @Flag(name: .long, help: "Use the plainest words, the same for every match.")
  var plain = false

  /// The options of the report.
  ///
  /// - Throws: `Refusal` if there is no such language, or none in which a report is as long.
  var options: ReportOptions {
    get throws {
      let options = try named
      if options.length == .full { try Self.requireLongTexts(options.language) }
      return options
    }
  }

  /// The options of a text that needs the words of a full report: live lines and rounds.
  ///
  /// - Throws: `Refusal` if there is no such language, or if it has words for briefs only.
  var optionsOfLongText: ReportOptions {
    get throws {
      let options = try named
      try Self.requireLongTexts(options.language)
      return options
    }
  }

  private static func requireLongTexts(_ language: Language) throws {
    guard language.longest != .full else { return }
    let others = Language.all.filter { $0.longest == .full }.map(\.code).joined(separator: ", ")
    throw Refusal(
      "usage", "\(language.name) has words for headlines and briefs only.",
      hint: "Full reports, rounds and live lines are written in \(others), such as --lang en; "
        + "or ask for --length brief.")
  }

  private var named: ReportOptions {
    get throws {
      let lang = lang ?? Settings.current.text("narrate.lang") ?? "en"
      guard let language = Language(code: lang) else {
        throw Refusal(
          "no-language", "No language \"\(TextRules.harmless(lang))\".",
          hint: "The languages are \(Language.all.map(\.code).joined(separator: ", ")).")
      }
      return ReportOptions(language: language, length: length, tone: tone, isPlain: plain)
    }
  }

  /// Reads a word from a fixed set.
  private static func word<W: Word>(_ text: String) throws -> W {
    guard let word = W(rawValue: text) else {
      let known = W.allCases.map { $0.rawValue }.joined(separator: ", ")
      throw ValidationError("\"\(TextRules.harmless(text))\" is none of: \(known)")
    }
    return word
  }
}
