import JournalCore

/// Probabilities of numbers of goals. Each side scores at a constant rate, independently of the
/// other (Maher, "Modelling association football scores", Statistica Neerlandica 36, 1982).
struct Poisson {
  private let probabilities: [Double]

  /// Creates the distribution with a mean, for 0 to 12 goals; more are as good as impossible.
  init(mean: Double) {
    var term = Self.exponential(-mean)
    probabilities = (0...12).map { count in
      defer { term *= mean / Double(count + 1) }
      return term
    }
  }

  /// The probability of a number of goals.
  subscript(count: Int) -> Double {
    probabilities.indices.contains(count) ? probabilities[count] : 0
  }

  /// e to a power, by a series on a small part of the power: the same bits on every machine.
  private static func exponential(_ power: Double) -> Double {
    let part = power / 1024
    var (sum, term) = (1.0, 1.0)
    for index in 1...12 {
      term *= part / Double(index)
      sum += term
    }
    return (0..<10).reduce(sum) { value, _ in value * value }
  }
}
