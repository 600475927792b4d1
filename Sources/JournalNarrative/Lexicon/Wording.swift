/// Words for a clause with slots in them, written as a string literal.
///
/// `"\(.who) put \(.team) ahead\(" ", .time, .after)"`: a plain slot must be filled, or the wording
/// is not used at all. A slot with words before it is optional and disappears together with them.
package struct Wording: ExpressibleByStringInterpolation, Sendable {
  /// A piece of a wording.
  package enum Piece: Hashable, Sendable {
    /// Literal words.
    case words(String)
    /// A value that is required.
    case slot(Slot, Form)
    /// A value that is optional, with the words around it.
    case option(before: String, Slot, Form, after: String)
  }

  /// The pieces in order.
  package let pieces: [Piece]

  /// Creates a wording without slots.
  package init(stringLiteral value: String) { pieces = value.isEmpty ? [] : [.words(value)] }

  /// Creates a wording with slots.
  package init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

  /// Whether a plain slot opens it and the words after it go on without it, as a verb does: a comma
  /// or a full stop would be left alone.
  package var opensWithVerb: Bool {
    guard case .slot(_, .plain)? = pieces.first, case .words(let words)? = pieces.dropFirst().first
    else { return false }
    return words.first == " " && words.dropFirst().first?.isLetter == true
  }

  /// Joins two wordings.
  package static func + (left: Wording, right: Wording) -> Wording {
    Wording(pieces: left.pieces + right.pieces)
  }

  private init(pieces: [Piece]) { self.pieces = pieces }

  /// Collects words and slots.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.words(literal)) }
    }

    package mutating func appendInterpolation(_ slot: Slot, _ form: Form = .plain) {
      pieces.append(.slot(slot, form))
    }

    package mutating func appendInterpolation(
      _ before: String, _ slot: Slot, _ form: Form = .plain, _ after: String = ""
    ) {
      pieces.append(.option(before: before, slot, form, after: after))
    }
  }
}
