import ArgumentParser
import JournalCore
import JournalReading
import JournalText
import MatchJournal

/// The options that print an audit in another form than lines of text.
struct AnswerFormOption: ParsableArguments {
  @Flag(name: .long, help: "Draw how the answer follows from its events, as SVG.")
  var svg = false

  @Flag(name: .long, help: "Print how the answer follows from its events, as PROV-JSON.")
  var prov = false

  @Option(name: .shortAndLong, help: "With --svg or --prov: the file; .png too with --svg.")
  var output: String?

  /// Whether another form is asked for.
  var isAsked: Bool { svg || prov }

  /// Checks that the options go together.
  func check(_ session: Session) throws {
    if output != nil, !isAsked {
      throw Refusal("usage", "-o needs --svg or --prov.", hint: "The answer itself is printed.")
    }
    let count = [svg, prov, session.options.json].count { $0 }
    if count > 1 {
      throw Refusal("usage", "--svg, --prov and --json are one form each.", hint: "Name one.")
    }
    if svg { _ = try PictureFile(output, as: nil, session) }
    if prov { _ = try OutputFile(output, sparing: FilesInUse(session)) }
  }

  /// Prints an answer in the form that is asked for.
  ///
  /// - Parameter moment: the moment at which a match is looked at.
  func print(
    _ answer: AuditAnswer, at moment: Moment = .end, _ view: JournalView, _ journal: MatchJournal,
    _ session: Session
  ) async throws {
    let derivation = try await answer.derivation(in: view, at: moment)
    if svg {
      let note = try await PictureNote.text(view, session)
      let picture = Picture.flow(ProvenancePicture(derivation).chart(note: note))
      return try PictureFile(output, as: nil, session)
        .write(picture, isPrivate: journal.isPrivate)
    }
    let isSupposed = try await SuppositionText(view).sentence != nil
    let checkpoint = isSupposed ? nil : try await journal.checkpoint(at: view.position)
    let records = try await view.records(at: derivation.events)
    let document = Documents.prov(derivation, records, in: checkpoint)
    guard let target = try OutputFile(output, sparing: FilesInUse(session)) else {
      return session.print(document)
    }
    let text = TextRules.harmless(json: JSONValue.object(document).canonicalText) + "\n"
    try target.write(Array(text.utf8), isPrivate: journal.isPrivate)
  }
}

/// What a picture must say besides its title: what it supposes, what was known, and up to when.
enum PictureNote {
  /// Returns the note; nil if the picture is of the whole record as it is.
  ///
  /// - Parameter moment: the point up to which it looks, as typed; nil for the end.
  static func text(_ view: JournalView, _ session: Session, at moment: String? = nil) async throws
    -> String?
  {
    let supposed = try await SuppositionText(view).sentence
    let known = session.options.known.map { _ in "As the log was known at e\(view.position)." }
    let point = moment.map { "Up to \(TextRules.harmless(Int($0) == nil ? $0 : "\($0)'"))." }
    let parts = [supposed, known, point].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
