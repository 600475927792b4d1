import JournalCore
import MatchJournal

extension Documents {
  private static let count = FieldKind.integer(0...1_000_000_000)

  /// `journal import --json`: one document a file.
  static let importFields: [Field] = [
    Field("file", .text, "The name of the file"),
    Field("source", .slug, "The source that every event names"),
    Field("dryRun", .flag, "Whether nothing was written"),
    Field("new", count, "Events that are new"),
    Field("matches", .list(.record(importedMatchFields)), "The matches, in the order of the file"),
    Field("counts", .record(importCountFields), "How much is new and how much known"),
    Field("findings", .list(.record(importFindingFields)), "What the file knows more or otherwise"),
    Field("problems", .list(.record(importProblemFields)), "What could not be taken"),
    Field("doubts", .list(.record(importDoubtFields)), "What is odd, and was taken all the same"),
    Field(
      "namesakes",
      .list(
        .record([
          Field("person", .slug, "The person with the shorter name"),
          Field("other", .slug, "The person whose name ends so"),
        ])), "Persons who may be one"),
  ]

  private static let importedMatchFields: [Field] = [
    Field("match", .slug, "The match"), Field("isNew", .flag, "Whether it was not known"),
    Field("newEvents", count, "Events that are new"),
    Field(
      "hasSameResult", .optional(.flag), "Whether both have one score; null where one has none"),
  ]

  private static let importCountFields: [Field] = [
    Field("newMatches", count, "Matches"), Field("newGoals", count, "Goals"),
    Field("knownGoals", count, "Goals that were known"), Field("newTeams", count, "Teams"),
    Field("newPersons", count, "Persons"), Field("newTies", count, "Ties"),
    Field("notedBefore", count, "Differences that were noted before"),
  ]

  private static let importFindingFields: [Field] = [
    Field("kind", .text, "What is done about it"), Field("match", .slug, "The match"),
    Field("file", .text, "The file"), Field("line", count, "The line, from 1"),
    Field("field", .text, "What it is about"), Field("subject", .text, "Whom it is about"),
    Field("here", .text, "What the journal says"), Field("there", .text, "What the file says"),
    Field("recorded", .text, "How the journal's fact came in"),
    Field("about", .text, required: false, "The event it is about"),
    Field("id", .event, required: false, "The id of the event that is recorded for it"),
    Field("ref", .text, required: false, "The place of that event in the log"),
  ]

  private static let importProblemFields: [Field] = [
    Field("file", .text, "The file"), Field("line", count, "The line, from 1"),
    Field("text", .text, "The line as it stands"), Field("reason", .text, "Why it was not taken"),
  ]

  private static let importDoubtFields: [Field] = [
    Field("file", .text, "The file"), Field("line", count, "The line, from 1"),
    Field("match", .slug, "The match"), Field("code", .text, "A stable name"),
    Field("reason", .text, "What is odd"),
  ]
}
