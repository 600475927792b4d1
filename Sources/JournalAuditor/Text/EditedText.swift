import JournalCore
import JournalNarrative

/// An edited text beside the report from which it was made.
struct EditedText {
  /// A piece of the text.
  enum Piece {
    /// A sentence of the report, by its index in `units`.
    case known(Int)
    /// Words that are in no sentence of the report.
    case edited([String])
  }

  /// A sentence of the report.
  struct Unit {
    /// The part of the report.
    let place: ReportAudit.Finding.Place
    /// The sentence.
    let sentence: Sentence
    /// Its words.
    let words: [String]

    init(_ place: ReportAudit.Finding.Place, _ sentence: Sentence) {
      self.place = place
      self.sentence = sentence
      words = PlainText.words(sentence.text)
    }
  }

  /// The sentences of the report.
  let units: [Unit]
  /// The text, in pieces.
  let pieces: [Piece]

  /// Compares a text with a report.
  init(_ text: String, of report: Report) {
    let heads: [(ReportAudit.Finding.Place, Sentence?)] = [
      (.line, report.line), (.headline, report.headline), (.dateline, report.dateline),
    ]
    let units =
      heads.compactMap { place, sentence in sentence.map { Unit(place, $0) } }
      + report.sentences.map { Unit(.text, $0) }
    self.units = units
    pieces = PlainText(text).blocks.flatMap { Self.pieces(of: $0, units) }
  }

  private static func pieces(of block: [String], _ units: [Unit]) -> [Piece] {
    if let whole = units.firstIndex(where: { $0.words == block }) { return [.known(whole)] }
    var pieces: [Piece] = []
    var edited: [String] = []
    var index = 0
    while index < block.count {
      let rest = block[index...]
      // A sentence begins where another one has ended.
      guard index == 0 || block[index - 1].endsSentence else {
        edited.append(block[index])
        index += 1
        continue
      }
      let found = units.indices.filter { unit in
        units[unit].place == .text && rest.starts(with: units[unit].words)
      }
      guard let unit = found.max(by: { units[$0].words.count < units[$1].words.count }) else {
        edited.append(block[index])
        index += 1
        continue
      }
      if !edited.isEmpty { pieces.append(.edited(edited)) }
      edited = []
      pieces.append(.known(unit))
      index += units[unit].words.count
    }
    return pieces + (edited.isEmpty ? [] : [.edited(edited)])
  }

  /// The sentences of the report that the text does not hold unchanged.
  var missing: [Unit] {
    var known: Set<Int> = []
    for case .known(let unit) in pieces { known.insert(unit) }
    return units.indices.filter { !known.contains($0) }.map { units[$0] }
  }
}

extension String {
  /// Whether a sentence may end with this word.
  fileprivate var endsSentence: Bool {
    last { !"\"')]".contains($0) }.map { ".!?…:".contains($0) } ?? false
  }
}
