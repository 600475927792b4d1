package import JournalCore
import MatchJournal

/// A document that a command prints.
package struct DocumentEntry {
  /// The name, as in the file name of the schema.
  package let name: String
  /// The command that prints it.
  package let title: String
  /// The members.
  package let fields: [Field]

  init<Value>(_ name: String, _ title: String, _ shape: DocumentShape<Value>) {
    self.name = name
    self.title = title
    fields = shape.fields
  }

  /// Returns the entry of an answer that can be given under a supposition.
  static func answer<Value>(_ name: String, _ title: String, _ shape: DocumentShape<Value>)
    -> DocumentEntry
  {
    DocumentEntry(name, title, fields: shape.fields + DocumentShapes.supposed.fields)
  }

  private init(_ name: String, _ title: String, fields: [Field]) {
    self.name = name
    self.title = title
    self.fields = fields
  }
}

extension Documents {
  /// All documents that commands print, which is the index of `schemas/`.
  package static let all: [DocumentEntry] =
    ofMatches + ofTables + ofProofs + [
      DocumentEntry("check", "journal check --json", DocumentShapes.scoreReport),
      DocumentEntry("import", "journal import --json", DocumentShapes.imported),
      DocumentEntry(
        "import-lines", "journal import --json, of JSON Lines", DocumentShapes.importedLines),
    ]

  private static let ofMatches: [DocumentEntry] = [
    .answer("status", "journal status --json", DocumentShapes.status),
    .answer("tie", "journal tie --json", DocumentShapes.openTie),
    .answer("ties", "journal tie list --json", DocumentShapes.tieList),
    .answer("audits", "journal audit COMPETITION --ties --json", DocumentShapes.tieAudits),
    .answer("audit", "journal audit --json", DocumentShapes.disputedTieAudit),
    .answer("replay", "journal replay --json", DocumentShapes.replay),
    DocumentEntry("query", "journal query SQL --json", DocumentShapes.answer),
    DocumentEntry("relations", "journal query --json", DocumentShapes.relations),
    DocumentEntry("log", "journal log --json", DocumentShapes.log),
    DocumentEntry(
      "watch", "journal watch, in a pipe, a line for each event", DocumentShapes.watched),
    DocumentEntry("show", "journal show --json", DocumentShapes.show),
    DocumentEntry("diff", "journal diff --json", DocumentShapes.comparison),
    DocumentEntry("matches", "journal match list --json", DocumentShapes.matches),
    DocumentEntry("match", "journal match show --json", DocumentShapes.lineUps),
    DocumentEntry(
      "appended", "journal append --json, and the other commands that write",
      DocumentShapes.appended),
    DocumentEntry("verify", "journal verify --json", DocumentShapes.verification),
    DocumentEntry("report-check", "journal narrate --check --json", DocumentShapes.reportCheck),
    .answer("narrate", "journal narrate --json", DocumentShapes.report),
    .answer("live", "journal narrate --live --json", DocumentShapes.liveReport),
    .answer("round", "journal narrate --round ROUND --json", DocumentShapes.roundReport),
    DocumentEntry("rules", "journal rules list --json", DocumentShapes.rules),
    DocumentEntry("events", "journal events --json", DocumentShapes.vocabulary),
    DocumentEntry("config", "journal config list --json", DocumentShapes.settings),
    DocumentEntry(
      "error", "any command --json that fails, on the standard error stream",
      DocumentShapes.failure),
  ]

  private static let ofTables: [DocumentEntry] = [
    .answer("table", "journal table --json", DocumentShapes.tables),
    .answer("tables", "journal table, of several competitions, --json", DocumentShapes.manyTables),
    .answer("audit-place", "journal audit --place or --team, --json", DocumentShapes.disputedPlace),
    .answer("audit-match", "journal audit MATCH --json", DocumentShapes.disputedMatchAudit),
    DocumentEntry("scorers", "journal scorers --json", DocumentShapes.scorers),
    DocumentEntry("form", "journal form --json", DocumentShapes.form),
    DocumentEntry("rules-explain", "journal rules explain --json", DocumentShapes.explained),
    DocumentEntry("rules-diff", "journal rules diff --json", DocumentShapes.regulationDifference),
    DocumentEntry("rules-suggest", "journal rules suggest --json", DocumentShapes.fits),
    DocumentEntry("rules-check", "journal rules check --json", DocumentShapes.rulesCheck),
  ]

  private static let ofProofs = [
    DocumentEntry("head", "journal head --json", DocumentShapes.head),
    DocumentEntry("sign", "journal sign --json", DocumentShapes.signed),
    DocumentEntry("witness", "journal witness --json", DocumentShapes.witness),
    DocumentEntry("verify-proof", "journal verify-proof --json", DocumentShapes.proved),
    DocumentEntry("inclusion", "journal prove EVENT --json", DocumentShapes.inclusion),
    DocumentEntry("consistency", "journal prove --since --json", DocumentShapes.consistency),
    DocumentEntry("receipt", "journal verify-receipt --json", DocumentShapes.receipt),
    DocumentEntry("erasure-plan", "journal erase --dry-run --json", DocumentShapes.erasurePlan),
    DocumentEntry("doctor", "journal doctor --json", DocumentShapes.examination),
    DocumentEntry("salvage", "journal salvage --json", DocumentShapes.salvage),
    DocumentEntry("erase", "journal erase --json", DocumentShapes.erasure),
    DocumentEntry("restore", "journal restore --json", DocumentShapes.restoration),
    DocumentEntry("merge", "journal merge --json", DocumentShapes.merge),
  ]
}
