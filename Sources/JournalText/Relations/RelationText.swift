public import JournalCore
import JournalProof
public import MatchJournal

/// A relation as text: in columns for people, as separated values for programs.
public struct RelationText {
  private let relation: Relation

  /// Creates the text of a relation.
  public init(_ relation: Relation) { self.relation = relation }

  /// Returns the names of the columns and the rows as separated values. What is not known is empty.
  public func values(isCommas: Bool) -> [String] {
    ([relation.columns] + relation.rows.map { $0.map(\.words) }).map {
      CSV.line($0, isCommas: isCommas)
    }
  }

  /// The names of the columns and the rows, each column as wide as its longest value, with numbers on
  /// the right. Where a screen has no room for that, each value is a line behind its name.
  public var lines: [String] {
    let rows = relation.rows.map { row in row.map { TextRules.harmless($0.words) } }
    let heads = relation.columns.map { TextRules.harmless($0) }
    let sizes = heads.indices.map { column in
      ([heads] + rows).map { Columns.width($0[column]) }.max() ?? 0
    }
    if let screen = Wrap.screen, !rows.isEmpty, sizes.reduce(-2, { $0 + $1 + 2 }) > screen {
      return stacked(heads, rows)
    }
    let places = heads.indices.map { column in
      let width = ([heads] + rows).map { Columns.width($0[column]) }.max() ?? 0
      let isNumber = relation.rows.allSatisfy { $0[column].isNumberOrNull }
      return (width: width, isNumber: isNumber && !rows.isEmpty)
    }
    let rule = places.map { String(repeating: "-", count: $0.width) }
    return ([heads, rule] + rows).map { cells in
      let padded = zip(cells, places).map { cell, place in
        let space = String(repeating: " ", count: place.width - Columns.width(cell))
        return place.isNumber ? space + cell : cell + space
      }
      return String(padded.joined(separator: "  ").trimmingSuffix(" "))
    }
  }
}

extension RelationText {
  private func stacked(_ heads: [String], _ rows: [[String]]) -> [String] {
    let name = heads.map(Columns.width).max() ?? 0
    return rows.enumerated().flatMap { index, cells in
      (index > 0 ? [""] : [])
        + zip(heads, cells).map { head, cell in
          Wrap.text("\(Columns.pad(head, name))  \(cell)", indent: name + 2)
        }
    }
  }
}

extension String {
  fileprivate func trimmingSuffix(_ character: Character) -> Substring {
    var text = self[...]
    while text.last == character { text.removeLast() }
    return text
  }
}

extension Relation.Value {
  /// The value in characters: empty if there is none; bytes are hexadecimal.
  fileprivate var words: String {
    switch self {
    case .null: ""
    case .integer(let number): "\(number)"
    case .real(let number): "\(number)"
    case .text(let text): text
    case .bytes(let bytes): Fingerprint.hex(bytes)
    }
  }

  fileprivate var isNumberOrNull: Bool {
    switch self {
    case .null, .integer, .real: true
    case .text, .bytes: false
    }
  }

  /// The value in JSON: bytes are hexadecimal, and a number that JSON cannot hold is text.
  fileprivate var json: JSONValue {
    switch self {
    case .null: .null
    case .integer(let number): .integer(number)
    case .real(let number): number.isFinite ? .number(number) : .string("\(number)")
    case .text(let text): .string(text)
    case .bytes(let bytes): .string(Fingerprint.hex(bytes))
    }
  }
}

extension DocumentShapes {
  static let answer = DocumentShape<(answer: Relation, position: Int)> {
    DocumentMember("position", .count(from: 0), "The last event that counts; 0 if there is none") {
      $0.position
    }
    DocumentMember("columns", .list(.text), "The names of the columns") { $0.answer.columns }
    DocumentMember("rows", .list(.list(.json)), "The values of each row, in the order of columns") {
      $0.answer.rows.map { $0.map(\.json) }
    }
  }

  private static let relation = DocumentShape<Relation> {
    DocumentMember("name", .text, "Its name") { $0.name }
    DocumentMember("columns", .list(.text), "The names of its columns") { $0.columns }
  }

  static let relations = DocumentShape<(derived: [Relation], recorded: [Relation])> {
    DocumentMember("derived", .list(.record(relation)), "What follows from the events") {
      $0.derived
    }
    DocumentMember("recorded", .list(.record(relation)), "Events as they were recorded") {
      $0.recorded
    }
  }
}

extension Documents {
  /// Returns the answer to a query.
  ///
  /// - Parameter position: the last event that counted; 0 if there was none.
  public static func answer(_ answer: Relation, upTo position: Int) -> JSONObject {
    DocumentShapes.answer.object((answer, position))
  }

  /// Returns what a query can ask.
  ///
  /// - Parameter recorded: the relations of recorded events.
  public static func relations(_ recorded: [Relation]) -> JSONObject {
    DocumentShapes.relations.object((DerivedRelations.empty, recorded))
  }
}
