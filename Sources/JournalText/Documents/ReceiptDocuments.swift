public import JournalCore
public import JournalProof
public import MatchJournal

/// The outcome of checking a receipt.
struct CheckedReceipt {
  let verdict: CheckVerdict
  /// What a valid receipt shows, with the name of whoever vouches that nothing is left out; nil if
  /// the receipt was not found valid.
  var shown: (receipt: Receipt, checkpoint: Checkpoint, voucher: String?)?

  /// Whether the receipt is true; nil if that is unknown.
  var isTrue: Bool? {
    switch verdict {
    case .yes: true
    case .no: false
    case .untold: nil
    }
  }
}

extension DocumentShapes {
  private static let shown = DocumentShape<Receipt.Shown> {
    DocumentMember("stream", .text, "The match or the competition") { "\($0.stream)" }
    DocumentMember("events", .count(from: 0), "How many of its events are shown") { $0.count }
    DocumentMember(
      "last", .reference,
      "The last of them; later ones may be missing unless somebody vouches for it"
    ) { $0.last }
  }

  static let receipt = DocumentShape<CheckedReceipt> {
    DocumentMember(
      "true", .optional(.flag), "Whether everything in it is true; null if unknown"
    ) { $0.isTrue }
    DocumentMember(optional: "summary", .text, "What it claims") {
      $0.shown.map { Documents.summary(of: $0.receipt) }
    }
    DocumentMember(optional: "events", .count(from: 0), "The events that it carries") {
      $0.shown?.receipt.events.count
    }
    DocumentMember(optional: "head", .record(head), "The log that holds them") {
      $0.shown?.checkpoint
    }
    DocumentMember(optional: "regulations", .list(.text), "The digests of the regulations") {
      $0.shown?.receipt.regulations
    }
    DocumentMember(optional: "program", .text, "The version of the program that made it") {
      $0.shown?.receipt.program
    }
    DocumentMember(
      optional: "vouchedBy", .optional(.text), "Who vouches that nothing is left out"
    ) { $0.shown.map(\.voucher) }
    DocumentMember(
      optional: "shown", .list(.record(shown)), "The matches and competitions it shows"
    ) { $0.shown?.receipt.shown }
    check.of { $0.verdict }
  }
}

extension Documents {
  /// Returns a receipt that is false or could not be checked.
  public static func receipt(_ verdict: CheckVerdict) -> JSONObject {
    DocumentShapes.receipt.object(CheckedReceipt(verdict: verdict))
  }

  /// Returns a receipt that is true.
  ///
  /// - Parameter voucher: the name of whoever vouches that nothing is left out; nil if nobody does.
  public static func receipt(_ receipt: Receipt, _ checkpoint: Checkpoint, voucher: String?)
    -> JSONObject
  {
    DocumentShapes.receipt.object(
      CheckedReceipt(verdict: .yes, shown: (receipt, checkpoint, voucher)))
  }

  /// Returns what a receipt claims, in a few words.
  public static func summary(of receipt: Receipt) -> String {
    let result = receipt.result
    switch receipt.question {
    case .tie(let tie):
      let verdict = result["verdict"]?.object
      var aggregate = verdict?["aggregate"]?.array?.compactMap(\.integer) ?? []
      let teams = result["teams"]?.array?.map { $0.object?["team"] } ?? []
      let side = verdict?["winner"]?.object
      if let side, teams.first != side["team"] { aggregate.reverse() }
      let score = aggregate.map { String($0) }.joined(separator: "-")
      guard let winner = side?["name"]?.string else {
        return "\(tie) is undecided, \(score) on aggregate"
      }
      let decided = verdict?["decidedBy"]?.string ?? "aggregate"
      return "\(winner) win \(tie), \(score) on aggregate, decided by \(decided)"
    case .match(let slug):
      let names = ["home", "away"].map { result[$0]?.object?["name"]?.string ?? slug }
      let goals = (result["result"] ?? result["score"])?.array?.compactMap(\.integer) ?? []
      guard goals.count == 2, result["over"] == .bool(true) else {
        return "\(names[0]) v \(names[1]) is not over"
      }
      return "\(names[0]) \(goals[0])-\(goals[1]) \(names[1])"
    case .place(let competition, let team, let group):
      let row = result["row"]?.object
      let place = row?["place"]?.integer.map { "number \($0)" } ?? "without a place"
      let points = row?["points"]?.integer.map { ", \($0) points" } ?? ""
      let table = group.map { "\(competition), group \($0)" } ?? competition.text
      return "\(row?["name"]?.string ?? team.text) are \(place) in \(table)\(points)"
    }
  }
}
