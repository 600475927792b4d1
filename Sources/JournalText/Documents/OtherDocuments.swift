public import JournalCore
import JournalProjections
public import JournalReading
public import JournalRules
public import MatchJournal

extension Documents {
  /// The matches of a journal.
  public static func matches(_ matches: [MatchReading], current: String?) -> JSONObject {
    [
      "matches": .array(
        matches.map { match in
          var object = Self.match(match)
          state(match, into: &object)
          object["current"] = .bool(match.slug == current)
          return .object(object)
        })
    ]
  }

  /// A match with its officials' and players' names.
  public static func lineUps(_ match: MatchReading, at moment: Moment) -> JSONObject {
    var object = scoreboard(match, at: moment)
    let lineUps = match.projection(LineUps.self, at: moment)
    let cards = match.projection(Discipline.self, at: moment)
    for side in Side.allCases {
      let squad = lineUps[side]
      object["\(side.rawValue)LineUp"] = .object([
        "starters": names(squad.starters, match), "bench": names(squad.bench, match),
        "onPitch": names(squad.onPitch, match), "dismissed": names(squad.dismissed, match),
      ])
    }
    object["cards"] = .array(
      cards.standing.map { entry in
        .object([
          "ref": .string("e\(entry.card.position)"),
          "person": .string(match.history.names.slug(entry.card.person) ?? "?"),
          "colour": .string(
            ["yellow", "second-yellow", "red"][max(1, min(3, entry.card.value)) - 1]),
        ])
      })
    return object
  }

  private static func names(_ ids: [NameID], _ match: MatchReading) -> JSONValue {
    .array(
      ids.map { id in
        let slug = match.history.names.slug(id) ?? "?"
        let title = PersonSlug(slug).map { match.directory.title($0) } ?? slug
        return .object(["person": .string(slug), "name": .string(title)])
      })
  }

  /// What a verification found.
  public static func verification(_ report: Verification) -> JSONObject {
    [
      "sound": .bool(report.isSound), "events": number(report.events),
      "matches": number(report.matches), "root": .string(report.root),
      "damages": .array(
        report.damages.map { damage in
          var object: JSONObject = ["message": .string(damage.reason)]
          if damage.position > 0 { object["ref"] = .string("e\(damage.position)") }
          return .object(object)
        }),
      "missingTexts": .array(report.missingTexts.map { .string("e\($0)") }),
    ]
  }

  /// The vocabulary.
  public static func vocabulary() -> JSONObject {
    [
      "types": .array(
        EventCatalog.standard.types.map { type in
          .object([
            "type": .string(type.name), "v": number(type.v), "summary": .string(type.summary),
            "aliases": .array(type.aliases.map { .string($0.name) }),
            "fields": .array(
              type.fields.map { field in
                .object([
                  "key": .string(field.key), "flag": .string("--\(field.flag)"),
                  "required": .bool(field.isRequired), "help": .string(field.help),
                ])
              }),
          ])
        })
    ]
  }

  private static let personFields = [
    Field("person", .person, "The slug"), Field("name", .text, "The short name"),
  ]

  private static let squadFields = [
    Field("starters", .list(.record(personFields)), "Those who started"),
    Field("bench", .list(.record(personFields)), "Those on the bench"),
    Field("onPitch", .list(.record(personFields)), "Those on the pitch at that moment"),
    Field("dismissed", .list(.record(personFields)), "Those who were sent off"),
  ]

  private static let sentenceFields = [
    Field("text", .text, "The sentence"),
    Field("events", .list(.integer(nil)), "The events that it rests on, by position"),
    Field(
      "spans", .list(.json),
      "Its pieces: words of the lexicon, values with slot and form, clauses with their own spans"),
  ]

  private static let doubtFields = [
    Field("code", .text, "A stable name"), Field("message", .text, "What is odd"),
  ]

  /// All documents that commands print, by name, with their fields: the index for `schemas/`.
  public static let all: [(name: String, title: String, fields: [Field])] =
    (ofMatches + ofTables).map { document in
      let isAnswer = answers.contains(document.name)
      return (
        document.name, document.title, document.fields + (isAnswer ? [suppositionField] : [])
      )
    } + ofProofs + [
      ("check", "journal check --json", scoreReportFields),
      ("import", "journal import --json", importFields),
    ]

  /// The documents that answer a question, which can suppose something.
  private static let answers: Set<String> = [
    "status", "tie", "audit", "replay", "narrate", "table", "audit-place", "audit-match",
  ]

  private static let ofMatches: [(name: String, title: String, fields: [Field])] = [
    (
      "status", "journal status --json",
      scoreboardFields + [Field("verdict", .record(verdictFields), required: false, "The tie")]
    ),
    ("tie", "journal tie --json", tieFields),
    (
      "audit", "journal audit --json",
      tieFields + [
        Field("counterfactuals", .list(.record(counterfactualFields)), "What would change it")
      ]
    ),
    (
      "replay", "journal replay --json",
      scoreboardFields + [
        Field("events", .list(.record(eventFields)), "The events in the order of the match"),
        Field("verdict", .record(verdictFields), required: false, "The tie"),
      ]
    ),
    ("log", "journal log --json", [Field("events", .list(.record(eventFields)), "The events")]),
    (
      "show", "journal show --json",
      [
        Field("event", .record(eventFields), "The event as it stands"),
        Field("record", .json, "The record as it was written"),
        Field("leaf", .text, "The hash of the record (RFC 6962)"),
        Field("history", .list(.record(eventFields)), "The events that act upon it"),
        Field("feeds", .list(.text), "What depends on it"),
      ]
    ),
    (
      "matches", "journal match list --json",
      [
        Field(
          "matches",
          .list(
            .record(
              matchFields + stateFields + [
                Field("current", .flag, "Whether it is the current match")
              ])), "The matches")
      ]
    ),
    (
      "match", "journal match show --json",
      scoreboardFields + [
        Field("homeLineUp", .record(squadFields), "The home side"),
        Field("awayLineUp", .record(squadFields), "The away side"),
        Field(
          "cards",
          .list(
            .record([
              Field("ref", .text, "The event"), Field("person", .person, "Who was shown it"),
              Field("colour", .word(["yellow", "second-yellow", "red"]), "The card"),
            ])), "The cards that stand"),
      ]
    ),
    (
      "appended", "journal append --json, and the other commands that write",
      [
        Field("events", .list(.record(newEventFields)), "The events"),
        Field("doubts", .list(.record(doubtFields)), "What is odd about them"),
        Field("dryRun", .flag, "Whether nothing was written"),
        Field("match", .slug, required: false, "The match"),
        Field("score", .score, required: false, "Its score afterwards, absent where not known"),
        Field("verdict", .record(verdictFields), required: false, "The tie afterwards"),
      ]
    ),
    (
      "verify", "journal verify --json",
      [
        Field("sound", .flag, "Whether everything is as it was written"),
        Field("events", .integer(0...Int(Int32.max)), "Events that were read"),
        Field("matches", .integer(0...Int(Int32.max)), "Matches among them"),
        Field("root", .text, "The root of the Merkle tree over the records (RFC 6962)"),
        Field(
          "damages",
          .list(
            .record([
              Field("ref", .text, required: false, "The event"),
              Field("message", .text, "What is wrong"),
            ])), "What is wrong"),
        Field(
          "missingTexts", .list(.text),
          "Events whose erasable texts are gone though no event erased them"),
        Field(
          "checkpoint", .record(verifiedCheckpointFields), required: false,
          "The checkpoint that it was held against"),
        Field(
          "rewritten", .list(.text), required: false,
          "Events that are not those which were published"),
      ] + checkFields.map(\.asOptional)
    ),
    (
      "report-check", "journal narrate --check --json",
      [
        Field("supported", .flag, "Whether the log supports all of it"),
        Field(
          "leftOut", .integer(0...1_000_000), "Sentences of the report that an edited text lacks"),
        Field(
          "findings",
          .list(
            .record([
              Field("place", .word(["line", "headline", "dateline", "text"]), "Where it stands"),
              Field("number", .integer(1...1_000_000), "The sentence or line, from 1"),
              Field("sentence", .text, "The sentence"),
              Field("words", .text, "Its words that are not supported; empty where some are gone"),
              Field("code", .text, "What is wrong"),
              Field("log", .text, "What the log says instead"),
            ])), "What is not supported"),
      ]
    ),
    (
      "narrate", "journal narrate --json",
      [
        Field("match", .slug, "The match"), Field("language", .text, "The tag of the language"),
        Field("lexicon", .text, "The version of the lexicon"),
        Field("length", .word(["headline", "brief", "full"]), "How long it was to be"),
        Field("tone", .word(["neutral", "home", "away"]), "For whom it was written"),
        Field("plain", .flag, "Whether the plainest wordings were taken"),
        Field("line", .record(sentenceFields), "The result in one line"),
        Field("headline", .record(sentenceFields), "The headline"),
        Field(
          "dateline", .record(sentenceFields), required: false, "Where and of what day it is"),
        Field(
          "paragraphs", .list(.list(.record(sentenceFields))),
          "The sentences in order, by paragraph"),
      ]
    ),
    (
      "round", "journal narrate --round ROUND --json",
      [
        Field("language", .text, "The tag of the language"),
        Field("lexicon", .text, "The version of the lexicon"),
        Field("headline", .record(sentenceFields), "The headline"),
        Field(
          "paragraphs", .list(.list(.record(sentenceFields))),
          "The sentences in order, by paragraph"),
      ]
    ),
    (
      "rules", "journal rules list --json",
      [
        Field(
          "regulations",
          .list(
            .record([
              Field("id", .text, "The id"), Field("title", .text, "The title"),
              Field("digest", .text, "SHA-256 of the canonical document"),
            ])), "The regulations that come with the program")
      ]
    ),
    (
      "events", "journal events --json",
      [
        Field(
          "types",
          .list(
            .record([
              Field("type", .text, "The name"), Field("v", .integer(1...999), "The version"),
              Field("summary", .text, "What happened"),
              Field("aliases", .list(.text), "Other names for the command line"),
              Field(
                "fields",
                .list(
                  .record([
                    Field("key", .text, "The key in the record"),
                    Field("flag", .text, "The flag of the command"),
                    Field("required", .flag, "Whether the event needs it"),
                    Field("help", .text, "What it holds"),
                  ])), "The fields"),
            ])), "The vocabulary")
      ]
    ),
    (
      "error", "any command --json that fails, on the standard error stream",
      [
        Field(
          "error",
          .record([
            Field("code", .text, "A stable name"), Field("message", .text, "What is wrong"),
            Field("hint", .text, required: false, "What to do next"),
          ]), "The error")
      ]
    ),
  ]
}

extension Documents {
  /// The regulations that come with the program.
  public static func rules() -> JSONObject {
    [
      "regulations": .array(
        RegulationLibrary.ids.compactMap { id in
          RegulationLibrary.documents[id].map { document in
            .object([
              "id": .string(id), "title": document["title"] ?? .null,
              "digest": .string(document.digest),
            ])
          }
        })
    ]
  }
}
