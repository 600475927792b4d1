public import JournalCore
import JournalFeeds
public import JournalImport
public import MatchJournal

/// A plan of an import with its outcome.
struct ImportedFile {
  let plan: ImportPlan
  /// The name of the file.
  let name: String
  /// Whether nothing was written.
  let isDryRun: Bool

  /// Returns the name of a file of the plan, or the name of the import if the plan gives none.
  func name(_ file: String) -> String { file.isEmpty ? name : file }
}

extension DocumentShapes {
  private static let importedMatch = DocumentShape<ImportPlan.Match> {
    DocumentMember("match", .slug, "The match") { $0.slug }
    DocumentMember("isNew", .flag, "Whether it is new to the journal") { $0.isNew }
    DocumentMember("newEvents", .billions, "New events") { $0.newEvents }
    DocumentMember(
      "hasSameResult", .optional(.flag),
      "Whether both have the same score; null if one has none"
    ) { $0.hasSameResult }
  }

  private static let counts = DocumentShape<ImportPlan.Counts> {
    DocumentMember("newMatches", .billions, "New matches") { $0.newMatches }
    DocumentMember("newGoals", .billions, "New goals") { $0.newGoals }
    DocumentMember("knownGoals", .billions, "Goals already known") { $0.knownGoals }
    DocumentMember("newTeams", .billions, "New teams") { $0.newTeams }
    DocumentMember("newPersons", .billions, "New persons") { $0.newPersons }
    DocumentMember("newTies", .billions, "New ties") { $0.newTies }
    DocumentMember("notedBefore", .billions, "Differences already noted") {
      $0.notedBefore
    }
  }

  private static let difference = DocumentShape<(finding: ImportFinding, file: ImportedFile)> {
    DocumentMember("kind", .text, "What is done about it") { $0.finding.kind.rawValue }
    DocumentMember("match", .slug, "The match") { $0.finding.match }
    DocumentMember("file", .text, "The file") { $0.file.name($0.finding.file) }
    DocumentMember("line", .billions, "The line, from 1") { $0.finding.line }
    DocumentMember("field", .text, "What it is about") { $0.finding.field }
    DocumentMember("subject", .text, "Whom it is about") { $0.finding.subject }
    DocumentMember("here", .text, "What the journal says") { $0.finding.here }
    DocumentMember("there", .text, "What the file says") { $0.finding.there }
    DocumentMember("recorded", .text, "How the journal's fact was entered") { $0.finding.recorded }
    DocumentMember(optional: "about", .reference, "The event it is about") {
      $0.finding.position
    }
    DocumentMember(optional: "id", .event, "The id of the event that records it") {
      $0.finding.event
    }
    DocumentMember(optional: "ref", .reference, "The place of that event in the log") {
      $0.finding.written
    }
  }

  private static let rejected = DocumentShape<(problem: FeedProblem, file: ImportedFile)> {
    DocumentMember("file", .text, "The file") { $0.file.name($0.problem.file) }
    DocumentMember("line", .billions, "The line, from 1") { $0.problem.line }
    DocumentMember("text", .text, "The text of the line") { $0.problem.text }
    DocumentMember("reason", .text, "Why it was not imported") { $0.problem.reason }
  }

  private static let odd = DocumentShape<(doubt: ImportDoubt, file: ImportedFile)> {
    DocumentMember("file", .text, "The file") { $0.file.name($0.doubt.file) }
    DocumentMember("line", .billions, "The line, from 1") { $0.doubt.line }
    DocumentMember("match", .slug, "The match") { $0.doubt.match }
    DocumentMember("code", .text, "A stable code") { $0.doubt.doubt.code }
    DocumentMember("reason", .text, "What is odd about it") { $0.doubt.doubt.reason }
  }

  private static let joined = DocumentShape<ImportPlan.Joined> {
    DocumentMember("competition", .slug, "The competition") { $0.competition.text }
    DocumentMember("name", .text, "Its name") { $0.name }
    DocumentMember("season", .text, "Its season") { $0.season }
    DocumentMember("isNew", .flag, "Whether it is new to the journal") { $0.isNew }
    DocumentMember("matches", .billions, "How many matches of the file belong to it") {
      $0.matches
    }
  }

  private static let namesake = DocumentShape<ImportPlan.Namesake> {
    DocumentMember("person", .slug, "The person with the shorter name") { $0.person.text }
    DocumentMember("other", .slug, "The person whose longer name ends in it") { $0.other.text }
  }

  static let imported = DocumentShape<ImportedFile> {
    DocumentMember("file", .text, "The name of the file") { $0.name }
    DocumentMember("source", .slug, "The source that every event names") { $0.plan.source.text }
    DocumentMember("notes", .list(.text), "How the file was read, where that is not plain") {
      $0.plan.notes
    }
    DocumentMember("dryRun", .flag, "Whether nothing was written") { $0.isDryRun }
    DocumentMember("new", .billions, "New events") { $0.plan.counts.newEvents }
    DocumentMember(
      "matches", .list(.record(importedMatch)), "The matches, in the order of the file"
    ) { $0.plan.matches }
    DocumentMember(
      "competitions", .list(.record(joined)), "The competitions that the matches belong to"
    ) { $0.plan.joined }
    DocumentMember("counts", .record(counts), "How much is new and how much is known") {
      $0.plan.counts
    }
    DocumentMember(
      "findings", .list(.record(difference)), "What the file adds or contradicts"
    ) { file in file.plan.findings.map { ($0, file) } }
    DocumentMember("problems", .list(.record(rejected)), "What could not be imported") { file in
      file.plan.problems.map { ($0, file) }
    }
    DocumentMember(
      "doubts", .list(.record(odd)), "What is odd, but was imported all the same"
    ) { file in file.plan.doubts.map { ($0, file) } }
    DocumentMember("namesakes", .list(.record(namesake)), "Persons who may be the same") {
      $0.plan.namesakes
    }
  }
}

extension DocumentKind where Content == Int {
  /// A count without a limit of its own; up to a thousand million.
  fileprivate static var billions: Self { integer(0...1_000_000_000) }
}

extension Documents {
  /// Returns a plan of an import, or what was carried out of it.
  ///
  /// - Parameters:
  ///   - name: the name of the file.
  ///   - isDryRun: whether nothing was to be written.
  public static func imported(_ plan: ImportPlan, named name: String, isDryRun: Bool) -> JSONObject
  {
    DocumentShapes.imported.object(ImportedFile(plan: plan, name: name, isDryRun: isDryRun))
  }
}
