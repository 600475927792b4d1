/// A text that equals another only if all bytes do: `é` as one scalar is not `é` as two.
package struct Spelling: Sendable {
  /// The text.
  package let text: String

  package init(_ text: String) { self.text = text }
}

extension Spelling: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.text.hasSameBytes(as: right.text)
  }

  package func hash(into hasher: inout Hasher) { text.hashBytes(into: &hasher) }
}
