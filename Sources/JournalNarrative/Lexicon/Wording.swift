/// A sentence's worth of words with slots in it, written as a string literal.
///
/// `"\(.who) put \(.team) ahead\(" ", .time, .after)"`: a slot must be filled or the wording is not
/// used at all; one with words before it goes away together with them.
package struct Wording: ExpressibleByStringInterpolation, Sendable {
  /// A piece of a wording.
  package enum Piece: Hashable, Sendable {
    /// Words as they stand.
    case words(String)
    /// A value that must be there.
    case slot(Slot, Form)
    /// A value that may be there, with the words around it.
    case option(before: String, Slot, Form, after: String)
  }

  /// The pieces in order.
  package let pieces: [Piece]

  /// Words without a slot.
  package init(stringLiteral value: String) { pieces = value.isEmpty ? [] : [.words(value)] }

  /// Words and slots.
  package init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

  /// One wording after the other.
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
