public import JournalCore

/// One step of a decision: a test that separates the teams or passes on, or something to be played.
public struct Step: Hashable, Codable, Sendable {
  /// The goals that a test looks at.
  public enum Scope: String, Word {
    /// The two halves of each match.
    case regulation
    /// Extra time included.
    case all
  }

  /// The test, such as `goals` or `away-goals`.
  public var by: String?

  /// The goals that the test looks at; all where it does not say.
  public var over: Scope?

  /// What is to be played, such as `extra-time` or `shoot-out`.
  public var play: String?

  /// Where it is played: `last-leg`.
  public var `in`: String?

  /// The id given in the document.
  private var id: String?

  /// Where the clause comes from.
  public var source: String?

  /// The id of the step: as given, else made of its parts. This is `decidedBy`.
  public var name: String {
    if let id { return id }
    if let play { return "play-\(play)" }
    let test = by ?? ""
    let isPlain = over != .all || test == "goals" && over == nil
    return isPlain ? test : "\(test)-all"
  }

  /// What is wrong with the step; nil where nothing is.
  var problem: String? {
    switch (by, play) {
    case (let test?, nil):
      guard TieRules.test(named: test) == nil else { return nil }
      return "there is no test \"\(test)\". Known: \(TieRules.testNames.joined(separator: ", "))."
    case (nil, let play?):
      guard TieRules.play(named: play) == nil else { return nil }
      return "\"\(play)\" cannot be played. Known: \(TieRules.playNames.joined(separator: ", "))."
    default: return "a step has either \"by\" or \"play\"."
    }
  }
}
