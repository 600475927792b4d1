import JournalCore

/// What other sources say about minutes.
///
/// A claim changes nothing: a brief tells the minute in the journal. But if a claim would change
/// the order of the goals, no story is told about them. Only the full report has room for doubts.
struct MinuteClaims {
  private let format: MatchFormat
  private var claims: [Int: [Int?]] = [:]

  /// Collects the claims that stand and that nobody has ruled on.
  init(_ facts: some Sequence<Fact>, _ drafts: [Int: Draft], format: MatchFormat) {
    self.format = format
    for fact in facts where fact.kind == .claim {
      guard case .claim(let claim) = drafts[fact.position]?.event, claim.field == "minute" else {
        continue
      }
      let minute = claim.value.integer.map { Int($0) } ?? claim.value.string.flatMap { Int($0) }
      claims[fact.subject, default: []].append(minute)
    }
  }

  /// The time of an event together with the claims about it.
  func applied(to time: PlayTime, of position: Int) -> PlayTime {
    guard let claims = claims[position], let minute = time.minute else { return time }
    var time = time
    let others = Set(claims.compactMap { $0 }).subtracting([minute]).sorted()
    // A claim of another half is more than another minute.
    let minutes = time.period.flatMap { format.minutes(of: $0) }
    let isNear = others.allSatisfy { minutes?.contains($0) == true }
    let isPlain = !claims.contains(nil) && time.added == nil
    if isPlain, isNear { time.disputed = others } else { time.isContested = true }
    return time
  }
}
