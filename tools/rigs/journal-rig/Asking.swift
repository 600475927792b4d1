import JournalCore
import JournalNarrative
import JournalProof
import JournalReading
import JournalText
import MatchJournal

/// Asks a journal as a reader would, and says what each answer is: its fingerprint, or that it was
/// refused.
struct Asking {
  private let path: String
  private let questions: [Asked]

  /// A kind of question, and what it is about.
  private struct Asked {
    let kind: String
    let subject: String

    init?(_ text: Substring) {
      let parts = text.split(separator: ":")
      guard parts.count == 2 else { return nil }
      (kind, subject) = (String(parts[0]), String(parts[1]))
    }
  }

  /// Reads questions such as `status:MATCH,audit:TIE,table:COMPETITION,narrate:MATCH,list:all`, and
  /// `sign:all,prove:POSITION`.
  init(_ path: String, _ questions: String) {
    self.path = path
    self.questions = questions.split(separator: ",").compactMap { Asked($0) }
  }

  /// One line of JSON: for each question the fingerprint of its answer, or `refused`, and why.
  func line() async -> String {
    var answers: JSONObject = [:]
    // Opened once: a file at rest is the same for every command.
    let opened = Result { try MatchJournal.open(at: path, readOnly: true) }
    for question in questions {
      let key = "\(question.kind):\(question.subject)"
      do {
        answers[key] = .string(
          Fingerprint.hex(of: try await answer(question, of: try opened.get())))
      } catch {
        answers[key] = .string("refused: \(error)")
      }
    }
    return String(decoding: JSONValue.object(answers).canonicalBytes, as: UTF8.self)
  }

  private func answer(_ question: Asked, of journal: MatchJournal) async throws -> [UInt8] {
    switch question.kind {
    case "sign": return Array(try await journal.checkpoint().text.utf8)
    case "prove":
      return Array("\(try await journal.inclusionProof(of: Int(question.subject) ?? 1))".utf8)
    default:
      let view = try await journal.view()
      let document = try await document(question, view)
      return JSONValue.object(Documents.answer(document, in: view)).canonicalBytes
    }
  }

  private func document(_ question: Asked, _ view: JournalView) async throws -> JSONObject {
    switch question.kind {
    case "status":
      let answer = try await view.ask(.match(try await name(question.subject, view)))
      return Documents.status(answer.match, at: .end, tie: answer.tie)
    case "audit":
      guard let tie = TieSlug(question.subject) else { throw Unknown(word: question.subject) }
      return Documents.audit(try await view.ask(.tie(tie)))
    case "table":
      guard let slug = CompetitionSlug(question.subject) else {
        throw Unknown(word: question.subject)
      }
      let tables = try await view.ask(.tables(of: slug))
      return Documents.tables(tables, of: tables[0].competition, after: nil, on: nil)
    case "narrate":
      let answer = try await view.ask(
        .report(of: try await name(question.subject, view), ReportOptions()))
      return Documents.report(answer.report)
    case "list":
      let names = try await view.matchNames().map { JSONValue.string("\($0.stream)") }
      return ["matches": .array(names)]
    default: throw Unknown(word: question.kind)
    }
  }

  private func name(_ slug: String, _ view: JournalView) async throws -> MatchName {
    guard let name = try await view.matchName(slug) else { throw Unknown(word: slug) }
    return name
  }

  private struct Unknown: Error, CustomStringConvertible {
    let word: String
    var description: String { "There is no \(word)." }
  }
}
