import JournalCore

// MARK: - Cosignatures and their keys

extension Refusal {
  static let badTime = Refusal(
    "bad-time", "A cosignature states no time before 1970.", hint: "Set the clock.")

  static func keyOfWitness(_ name: String) -> Refusal {
    Refusal(
      "witness-key",
      "The key of \(shown(name)) is a witness's, which cosigns checkpoints and signs nothing else.",
      hint: "Sign with the log's own key.")
  }

  static func keyOfLog(_ name: String) -> Refusal {
    Refusal(
      "not-a-witness-key", "The key of \(shown(name)) is a log's, and a witness's is wanted.",
      remedy: .makeWitnessKey)
  }

  static func notCosigned(by name: String) -> Refusal {
    Refusal(
      "not-cosigned", "It is not cosigned by \(shown(name)).",
      hint: "Ask for one that is, or do without this witness.")
  }
}

// MARK: - What a witness does not cosign

extension Refusal {
  static func badRequest(_ reason: String) -> Refusal {
    Refusal("bad-request", "This is no request to a witness: \(reason).")
  }

  static func unknownLog(_ origin: String) -> Refusal {
    Refusal(
      "unknown-log", "This witness knows no key of \(shown(origin)).",
      hint: "Give the public key that the log publishes.")
  }

  static func otherStart(_ start: Int, remembered: Int?) -> Refusal {
    guard let remembered else {
      return Refusal(
        "other-start",
        "The proof starts at \(start) events, and this witness has cosigned none of the log.",
        hint: "The first checkpoint comes alone, without a proof.")
    }
    return Refusal(
      "other-start",
      "The proof starts at \(start) events, and this witness cosigned \(remembered) last.",
      remedy: .proveSince(size: remembered))
  }

  static func rolledBack(to size: Int, from last: Int) -> Refusal {
    Refusal(
      "rolled-back",
      "The checkpoint covers \(size) events, and this witness cosigned \(last) before.",
      hint: "It is an old one, or the log was cut off.")
  }

  static func forked(at size: Int) -> Refusal {
    Refusal(
      "forked", "This witness cosigned \(size) events with another root.",
      hint: "Keep both checkpoints: the two signatures prove that two histories were signed.")
  }

  static func notContinued(from last: Int, to size: Int, _ reason: String) -> Refusal {
    Refusal(
      "not-continued",
      "The \(size) events are not shown to begin with the \(last) that this witness cosigned. "
        + reason,
      hint: "The proof is another's, or history was rewritten.")
  }
}
