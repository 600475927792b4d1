/// Where a team stands in a table.
package struct TablePlace: Hashable, Sendable {
  /// The place; several if it is open which of them.
  package let places: ClosedRange<Int>
  /// The id of the criterion that puts it behind the team before it; of the first team, ahead of the
  /// next one; nil if nothing does.
  package let decidedBy: String?
}
