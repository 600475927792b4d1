/// How many goals a side scores in ninety minutes, as the model of probabilities assumes.
///
/// Round numbers near the long mean of European leagues; they know nothing of the two sides, so the
/// model says what a score and a clock are worth, and not who is the better team.
struct ScoringRates: Hashable {
  /// Goals of the side at home in ninety minutes.
  var home = 1.5
  /// Goals of the side away in ninety minutes.
  var away = 1.1
  /// Goals of either side in ninety minutes on neutral ground.
  var neutral = 1.3

  /// The rates that are used.
  static let standard = ScoringRates()
}
