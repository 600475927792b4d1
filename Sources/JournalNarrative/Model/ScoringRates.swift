/// The goals that a side scores in ninety minutes, as the probability model assumes.
///
/// The numbers are round and near the long-term mean of European leagues. They know nothing about
/// the two sides, so the model says what a score and a clock are worth, not who is the better team.
struct ScoringRates: Hashable {
  /// The goals of the home side in ninety minutes.
  var home = 1.5
  /// The goals of the away side in ninety minutes.
  var away = 1.1
  /// The goals of either side in ninety minutes on neutral ground.
  var neutral = 1.3

  /// The rates in use.
  static let standard = ScoringRates()
}
