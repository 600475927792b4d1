/// A coding key that no type declares: the index of an element, or `super`.
struct JSONStep: CodingKey {
  let stringValue: String
  let intValue: Int?

  /// The key of an element.
  init(_ index: Int) {
    stringValue = String(index)
    intValue = index
  }

  init(stringValue: String) {
    self.stringValue = stringValue
    intValue = nil
  }

  init(intValue: Int) {
    self.init(intValue)
  }
}
