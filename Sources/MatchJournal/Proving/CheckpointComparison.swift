public import JournalCore
public import JournalProof

/// How a journal stands against a checkpoint that was kept elsewhere.
public struct CheckpointComparison: Sendable {
  /// The checkpoint; nil if it cannot be read or is not trusted.
  public let checkpoint: Checkpoint?

  /// The witnesses who cosigned it.
  public let cosigned: [NoteStatement]

  /// Whether the journal begins with the events of the checkpoint. Of a journal that is too damaged
  /// to open nothing more is said: its verification says it.
  public let verdict: CheckVerdict

  /// The events that differ from the published ones.
  public let differences: [PublishedLog.Difference]

  /// Why the published files do not show what was rewritten; nil if they do, or were not asked for.
  public let untoldTiles: Refusal?

  /// The answer as a whole: files that do not show what was rewritten leave it open.
  public var outcome: CheckVerdict { untoldTiles.map { .untold($0) } ?? verdict }

  /// Creates the comparison with a checkpoint that cannot be read or is not trusted.
  public init(_ verdict: CheckVerdict) {
    self.verdict = verdict
    checkpoint = nil
    cosigned = []
    differences = []
    untoldTiles = nil
  }

  /// Compares a journal with a trusted checkpoint.
  ///
  /// - Parameters:
  ///   - journal: the journal; nil if it is too damaged to open.
  ///   - cosigned: the witnesses who cosigned the checkpoint.
  ///   - read: returns the bytes of a file that was published with it, nil if there is none; nil if
  ///     they are not to be compared.
  /// - Throws: `LogError`, and what `read` throws, except `Refusal`.
  public init(
    of journal: MatchJournal?, with checkpoint: Checkpoint,
    cosignedBy cosigned: [NoteStatement] = [],
    published read: ((TilePath) throws -> [UInt8]?)? = nil
  ) async throws {
    self.checkpoint = checkpoint
    self.cosigned = cosigned
    (differences, untoldTiles) = try await Self.differences(from: journal, checkpoint, read)
    verdict = try await Self.verdict(on: journal, checkpoint)
  }

  private static func differences(
    from journal: MatchJournal?, _ checkpoint: Checkpoint,
    _ read: ((TilePath) throws -> [UInt8]?)?
  ) async throws -> ([PublishedLog.Difference], Refusal?) {
    guard let journal, let read else { return ([], nil) }
    do {
      return (try await PublishedLog(checkpoint, read: read).differences(from: journal), nil)
    } catch let refusal as Refusal {
      return ([], refusal)
    }
  }

  private static func verdict(on journal: MatchJournal?, _ checkpoint: Checkpoint) async throws
    -> CheckVerdict
  {
    do {
      try await journal?.check(checkpoint)
      return .yes
    } catch let refusal as Refusal {
      return CheckVerdict(refusal)
    }
  }
}
