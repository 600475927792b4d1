/// One way to say a clause, with its conditions.
package struct Variant: Sendable {
  /// The words.
  package let wording: Wording
  /// The licences that it needs.
  package let needs: Set<Licence>
  /// The licences that rule it out.
  package let bars: Set<Licence>

  /// Creates a way to say a clause.
  package init(
    _ wording: Wording, when needs: Set<Licence> = [], unless bars: Set<Licence> = []
  ) {
    self.wording = wording
    self.needs = needs
    self.bars = bars
  }

  /// The same way with more words at its end.
  func followed(by words: Wording) -> Variant {
    Variant(wording + words, when: needs, unless: bars)
  }

  /// Whether a clause with these licences may use it.
  func isLicensed(by licences: Set<Licence>) -> Bool {
    needs.isSubset(of: licences) && bars.isDisjoint(with: licences)
  }
}
