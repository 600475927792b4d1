public import JournalCore
public import JournalProof

/// How a journal stands against its published checkpoints.
public struct TrailReport: Sendable {
  /// How many checkpoints the journal begins with.
  public private(set) var count = 0

  /// The oldest of them; nil if there is none.
  public private(set) var first: Checkpoint?

  /// The newest of them; nil if there is none.
  public private(set) var last: Checkpoint?

  /// When the last event of the oldest one was recorded, by the journal's clock; nil if there is
  /// none.
  public internal(set) var since: Instant?

  /// How many checkpoints are other logs', and were not looked at.
  public internal(set) var others = 0

  /// The keys that signed or cosigned any of them, each with how often; none if no key was given.
  public private(set) var signers: [Signer] = []

  /// Whether the journal begins with all of them. If not, the reason names the first with which it
  /// does not; else the first that could not be believed.
  public internal(set) var verdict = CheckVerdict.yes

  /// A key, and what it signed.
  public struct Signer: Sendable {
    /// The key.
    public let key: NoteVerifierKey
    /// How many checkpoints it signed.
    public internal(set) var count: Int
    /// The first and the last statement, which have times if the key is a witness's.
    public internal(set) var first, last: NoteStatement
  }

  /// Creates the report of nothing.
  public init() {}

  /// Creates the report of a check that could not be made.
  public init(_ verdict: CheckVerdict) { self.verdict = verdict }

  /// Takes up what is to be said of the checkpoints themselves: it says nothing against the journal,
  /// but what they would show of it is no longer known.
  public mutating func doubt(_ refusal: Refusal) {
    verdict =
      switch verdict {
      case .yes: .untold(refusal)
      case .untold(let other):
        .untold(
          Refusal(
            refusal.code, "\(refusal.reason) \(other.reason)", remedy: refusal.remedy))
      case .no(let other):
        .no(Refusal(other.code, "\(other.reason) \(refusal.reason)", remedy: other.remedy))
      }
  }

  mutating func add(_ checkpoint: Checkpoint, _ statements: [NoteStatement]) {
    count += 1
    first = first ?? checkpoint
    last = checkpoint
    for statement in statements {
      let place = signers.firstIndex { $0.key.description == statement.key.description }
      if let place {
        signers[place].count += 1
        signers[place].last = statement
      } else {
        signers.append(Signer(key: statement.key, count: 1, first: statement, last: statement))
      }
    }
  }
}
