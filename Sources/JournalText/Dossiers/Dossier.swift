public import JournalCore
import JournalDrawing
public import JournalProof
public import JournalReading
import JournalRules
public import MatchJournal

/// What a tribunal needs of an answer, as files: the answer in words and as a document, its events
/// with their sources, the clauses, pictures, what proves it, and how to check it all.
public struct Dossier: Sendable {
  /// A file.
  public struct File: Sendable {
    /// The name, of plain letters.
    public let name: String
    /// The bytes.
    public let bytes: [UInt8]

    init(_ name: String, _ text: String) {
      self.name = name
      bytes = Array(text.utf8)
    }

    init(_ name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// What was asked, such as `copa-qf, Leganés v Real Madrid, Quarter-finals`.
  public let subject: String

  /// The files, without the sums of them.
  public let files: [File]

  /// Puts a dossier together.
  ///
  /// - Parameters:
  ///   - answer: the answer, as it stands.
  ///   - receipt: the receipt of the same answer.
  ///   - view: the view that gave the answer.
  /// - Throws: `Refusal`; `LogError`.
  public init(_ answer: AuditAnswer, _ receipt: Receipt, in view: JournalView) async throws {
    let derivation = try await answer.derivation(in: view)
    let records = try await view.records(at: derivation.events)
    let checkpoint = try receipt.checkpoint
    subject = derivation.subject
    let (document, lines) = try await answer.told(in: view)
    let pictures = try answer.pictures(derivation)
    let events = try await DossierEvent.read(derivation.events, in: view)
    let rules = Self.rules(of: answer)
    let page = DossierPage(
      derivation: derivation, lines: lines, pictures: pictures, events: events, rules: rules,
      receipt: receipt, checkpoint: checkpoint)
    var files = [
      File(
        "README.txt", DossierGuide.readme(of: derivation, checkpoint, isSealed: receipt.seal != nil)
      ),
      File("index.html", page.text), File("check.py", DossierGuide.script),
      File("answer.txt", Self.joined(lines)),
      File("answer.json", Self.joined([Self.shown(document)])),
      File("answer.receipt", bytes: receipt.bytes), File("checkpoint.txt", receipt.note),
      File("events.jsonl", bytes: receipt.events.flatMap { $0.record.body + [0x0A] }),
      File("rules.txt", Self.joined(rules)),
      File(
        "why.prov.json",
        Self.joined([
          Self.shown(Documents.prov(derivation, records, in: checkpoint))
        ])),
    ]
    if let regulation = Self.regulation(of: answer, receipt) {
      files.append(File("regulation.json", Self.joined([Self.shown(regulation)])))
    }
    files += pictures.map { File($0.name, $0.drawing.text) }
    self.files = files
  }

  /// Returns a document as JSON, with what could control a terminal escaped.
  private static func shown(_ document: JSONObject) -> String {
    TextRules.harmless(json: JSONValue.object(document).canonicalText)
  }

  private static func joined(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  private static func adopted(by answer: AuditAnswer) -> AdoptedRegulation? {
    switch answer {
    case .tie(let tie): tie.regulation
    case .match(let match): match.regulation
    case .place(_, let table): table.competition.regulation
    }
  }

  private static func rules(of answer: AuditAnswer) -> [String] {
    guard let adopted = adopted(by: answer) else { return ["No regulation was adopted."] }
    return RegulationAloud(adopted.regulation).lines.flatMap {
      $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The document of the regulation, as the event that adopted it holds it.
  private static func regulation(of answer: AuditAnswer, _ receipt: Receipt) -> JSONObject? {
    guard let position = adopted(by: answer)?.position,
      let record = receipt.events.first(where: { $0.record.position == position })?.record,
      case .regulationAdopted(let adopted) = record.event
    else { return nil }
    return adopted.regulation
  }

  /// Returns the sums of files, as `sha256sum -c` reads them.
  public static func sums(of files: [File]) -> File {
    File(
      "SHA256SUMS",
      joined(
        files.sorted { $0.name < $1.name }.map { file in
          "\(Fingerprint.hex(Fingerprint.sha256(file.bytes)))  \(file.name)"
        }))
  }

  /// Returns a signed statement that the files are these: three lines that no checkpoint has, the third
  /// with the SHA-256 of the sums.
  ///
  /// - Parameter origin: the name of the log.
  public static func seal(_ sums: File, of origin: String, by key: NoteSigningKey) throws(Refusal)
    -> File
  {
    let digest = Base64.encode(Fingerprint.sha256(sums.bytes))
    let text = "match-journal dossier\n\(origin)\nsha256 \(digest)\n"
    return File("seal.txt", bytes: try SignedNote(text: text, signedBy: key).bytes)
  }

  /// Returns a file that another program made of these, such as a PDF.
  public static func made(_ name: String, _ bytes: [UInt8]) -> File { File(name, bytes: bytes) }
}

/// A picture of a dossier: its file and what it shows.
struct DossierPicture: Sendable {
  let name: String
  let drawing: SVG
}

extension AuditAnswer {
  /// Returns the answer with its disputes: as `--json` prints it, and as lines.
  func told(in view: JournalView) async throws -> (document: JSONObject, lines: [String]) {
    let document: JSONObject
    var lines: [String] = []
    switch self {
    case .tie(let tie):
      let disputes = try await view.disputes(on: tie)
      let decisions = try await view.decisions(on: tie)
      document = Documents.audit(tie, disputes: disputes, appeals: decisions.appeals)
      lines = AuditText(
        tie, decisions, disputes: disputes, .plain
      ).lines(isShort: false, searching: true)
    case .match(let match):
      let disputes = try await view.disputes(on: match)
      let decisions = try await view.decisions(on: match)
      document = Documents.audit(
        match, at: .end, disputes: disputes, appeals: decisions.appeals)
      if let result = match.result() {
        lines = AuditMatchText(match, result, decisions, disputes: disputes, .plain).lines
      }
    case .place(let audit, let table):
      let disputes = try await view.disputes(on: table, of: audit.row.team)
      let decisions = try await view.decisions(on: table)
      document = Documents.place(audit, table, disputes: disputes, appeals: decisions.appeals)
      lines = AuditPlaceText(
        audit, table, decisions, disputes: disputes, .plain,
        listsAll: true
      ).lines(isShort: false)
    }
    let single = lines.flatMap {
      $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    return (document, single)
  }

  /// Returns the pictures: the path to the answer, and what it is about.
  func pictures(_ derivation: Derivation) throws -> [DossierPicture] {
    let why = DossierPicture(
      name: "why.svg", drawing: ProvenancePicture(derivation).chart().svg(named: "why"))
    switch self {
    case .tie(let tie):
      let swing = SwingPicture(tie).chart().svg(named: "swing")
      return [DossierPicture(name: "swing.svg", drawing: swing), why]
    case .match(let match):
      guard let result = match.result() else { return [why] }
      let timeline = TimelinePicture(match, result).chart().svg(named: "timeline")
      return [DossierPicture(name: "timeline.svg", drawing: timeline), why]
    case .place(_, let table):
      let grid = GridPicture(table).chart().svg(named: "grid")
      return [DossierPicture(name: "grid.svg", drawing: grid), why]
    }
  }
}
