/// One way to say a clause, with what must be true for it.
package struct Variant: Sendable {
  /// The words.
  package let wording: Wording
  /// What must be true.
  package let needs: Set<Licence>
  /// What must not be true.
  package let bars: Set<Licence>

  /// A way to say a clause.
  package init(
    _ wording: Wording, when needs: Set<Licence> = [], unless bars: Set<Licence> = []
  ) {
    self.wording = wording
    self.needs = needs
    self.bars = bars
  }

  /// Whether the licences of a clause allow it.
  func isLicensed(by licences: Set<Licence>) -> Bool {
    needs.isSubset(of: licences) && bars.isDisjoint(with: licences)
  }
}
