/// A word for extra time, without dots: `aet`, `aet/gg`, `asdet`, `asget`.
struct ExtraTimeWord {
  /// How it ended early: `golden` or `silver`.
  var ended: String?

  /// Reads a word in lower case; nil if it means something else.
  init?(_ word: String) {
    switch word {
    case "aet": ended = nil
    case "aet/gg", "agget", "asdet": ended = "golden"
    case "aet/sg", "asget": ended = "silver"
    default: return nil
    }
  }
}
