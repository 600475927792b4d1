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
  /// - Throws: `Refusal` if there is no such language.
  var options: ReportOptions {
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
