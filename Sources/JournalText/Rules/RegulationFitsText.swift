public import JournalCore
import JournalRules
public import MatchJournal

/// The regulations that fit some competitions, in lines.
public struct RegulationFitsText {
  private let found: [CompetitionFits]

  /// Creates the text.
  public init(_ found: [CompetitionFits]) { self.found = found }

  /// A line for each competition, and one for each regulation that fits it.
  public var lines: [String] {
    guard !found.isEmpty else { return ["No matches, so nothing to suggest."] }
    return found.enumerated().flatMap { index, found in
      (index > 0 ? [""] : []) + [Self.head(found)] + found.fits.flatMap { Self.lines(of: $0) }
        + [Self.advice(found)].compactMap(\.self)
    }
  }

  private static func advice(_ found: CompetitionFits) -> String? {
    guard let best = found.fits.first, let slug = found.competition?.competition else { return nil }
    return Wrap.text(
      "  To adopt it: journal rules use \(best.regulation.id) --competition \(slug)", indent: 4)
  }

  private static func head(_ found: CompetitionFits) -> String {
    let matches = "\(found.matches) \(found.matches == 1 ? "match" : "matches")"
    guard let competition = found.competition else {
      return "\(matches) of no competition"
    }
    let season = competition.season == "all" ? "" : " \(competition.season)"
    return Wrap.text(
      TextRules.harmless(
        "\(competition.competition): \(competition.name)\(season), \(matches)"), indent: 2)
  }

  private static func lines(of fit: RegulationFit) -> [String] {
    let title = TextRules.harmless("  \(fit.regulation.id)  \(fit.regulation.title)")
    return [Wrap.text(title, indent: 4), Wrap.text("    \(words(for: fit))", indent: 4)]
  }

  /// Returns `In force for all, and has a stage for 123 of 125.`
  private static func words(for fit: RegulationFit) -> String {
    let count = { (part: Int) in part == fit.total ? "all" : "\(part) of \(fit.total)" }
    guard fit.isGeneric else {
      return "In force for \(count(fit.inForce)), and has a stage for \(count(fit.covered))."
    }
    let note = fit.regulation.note.map { " \($0)" } ?? ""
    return TextRules.harmless("Generic, and has a stage for \(count(fit.covered)).\(note)")
  }
}

extension DocumentShapes {
  private static let fit = DocumentShape<RegulationFit> {
    DocumentMember("id", .text, "The id") { $0.regulation.id }
    DocumentMember("title", .text, "The title") { $0.regulation.title }
    DocumentMember("generic", .flag, "Whether it is for competitions whose own rules are not known")
    {
      $0.isGeneric
    }
    DocumentMember("inForce", .integer(0...999_999), "Matches played while it was in force") {
      $0.inForce
    }
    DocumentMember("covered", .integer(0...999_999), "Matches that have a stage in it") {
      $0.covered
    }
  }

  private static let competitionFits = DocumentShape<CompetitionFits> {
    DocumentMember(optional: "competition", .slug, "The competition; absent for matches of none") {
      $0.competition?.competition.text
    }
    DocumentMember(optional: "name", .text, "Its name") { $0.competition?.name }
    DocumentMember("matches", .integer(0...999_999), "The number of its matches") { $0.matches }
    DocumentMember("regulations", .list(.record(fit)), "Those that fit, the best first") { $0.fits }
  }

  static let fits = DocumentShape<[CompetitionFits]> {
    DocumentMember("competitions", .list(.record(competitionFits)), "The competitions") { $0 }
  }
}

extension Documents {
  /// Returns the regulations that fit some competitions.
  public static func fits(_ found: [CompetitionFits]) -> JSONObject {
    DocumentShapes.fits.object(found)
  }
}
