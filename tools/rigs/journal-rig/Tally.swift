import JournalCore

/// What became of all runs of `errors`.
struct Tally {
  /// Runs.
  private(set) var points = 0
  /// Calls to the disk in a run without a fault.
  var calls = 0

  private var thrown = 0
  private var silent = 0
  private var lost = 0
  private var doubled = 0
  private var corrupt = 0
  private var falselyAcknowledged = 0
  private var durableInSpiteOfError = 0
  private var kinds: [String: Int] = [:]
  private var faults: [String] = []

  /// Adds a run.
  mutating func add(_ outcome: Failing.Outcome, at point: Int) {
    points += 1
    if outcome.thrown > 0 { thrown += 1 } else { silent += 1 }
    lost += outcome.inspection.lost
    doubled += outcome.inspection.doubled
    corrupt += outcome.inspection.corrupt
    falselyAcknowledged += outcome.falselyAcknowledged
    durableInSpiteOfError += outcome.durableInSpiteOfError
    kinds["\(outcome.fired)", default: 0] += 1
    if faults.count < 5 { faults += outcome.faults.prefix(1).map { "call \(point): \($0)" } }
  }

  /// One line of JSON.
  var line: String {
    func count(_ value: Int) -> JSONValue { .integer(Int64(value)) }
    var byKind = JSONObject()
    for (kind, number) in kinds { byKind[kind] = count(number) }
    let value: JSONValue = [
      "points": count(points), "calls": count(calls), "thrown": count(thrown),
      "silent": count(silent), "lost": count(lost), "doubled": count(doubled),
      "corrupt": count(corrupt), "falselyAcknowledged": count(falselyAcknowledged),
      "durableInSpiteOfError": count(durableInSpiteOfError), "kinds": .object(byKind),
      "faults": .array(faults.map { .string($0) }),
    ]
    return String(decoding: value.canonicalBytes, as: UTF8.self)
  }
}
