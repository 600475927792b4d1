/// A stretch of a match from one goal to another.
package struct Spell: Hashable, Sendable {
  /// When it began; nil for kick-off.
  package let start: PlayTime?
  /// When it ended.
  package let end: PlayTime

  /// Creates a stretch of a match.
  package init(from start: PlayTime?, to end: PlayTime) {
    self.start = start
    self.end = end
  }
}
