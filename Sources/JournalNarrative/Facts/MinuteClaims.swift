import JournalCore

/// What other sources say of minutes. A claim changes nothing; it makes the words careful.
struct MinuteClaims {
  private let format: MatchFormat
  private var claims: [Int: [(position: Int, minute: Int?)]] = [:]

  /// Collects the claims that stand.
  init(_ facts: some Sequence<Fact>, _ drafts: [Int: Draft], format: MatchFormat) {
    self.format = format
    for fact in facts where fact.kind == .claim {
      guard case .claim(let claim) = drafts[fact.position]?.event, claim.field == "minute" else {
        continue
      }
      let minute = claim.value.integer.map { Int($0) } ?? claim.value.string.flatMap { Int($0) }
      claims[fact.subject, default: []].append((fact.position, minute))
    }
  }

  /// The positions of the claims about an event.
  func positions(about position: Int) -> [Int] { claims[position, default: []].map(\.position) }

  /// The time of an event beside what is claimed of it.
  func applied(to time: PlayTime, of position: Int) -> PlayTime {
    guard let claims = claims[position], let minute = time.minute else { return time }
    var time = time
    let others = Set(claims.compactMap(\.minute)).subtracting([minute]).sorted()
    // Another half of the match is more than another minute: no phrase holds both.
    let minutes = time.period.flatMap { format.minutes(of: $0) }
    let isNear = others.allSatisfy { minutes?.contains($0) == true }
    let isPlain = claims.allSatisfy { $0.minute != nil } && time.added == nil && others.count <= 2
    if isPlain, isNear { time.disputed = others } else { time.isContested = true }
    return time
  }
}
