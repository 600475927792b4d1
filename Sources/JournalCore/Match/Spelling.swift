/// A text that is the same as another only if all its bytes are: `é` in one scalar is not `é` in two.
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
