import JournalCore
public import JournalProof

/// The checkpoints of a journal that were published, oldest first: what shows that its history was
/// not rewritten since.
///
/// Each has a file of its own, which is written once and never again. So a copy is kept current by
/// copying what is new, no power cut leaves half a line behind, and every file is a signed note that
/// other people's tools read.
public struct CheckpointTrail<Place: CheckpointPlace> {
  private let place: Place

  /// Creates the trail in a place.
  public init(in place: Place) { self.place = place }

  /// Publishes a checkpoint of a journal.
  ///
  /// - Returns: whether it is new; it may have been published before.
  /// - Throws: `Refusal` if it does not continue the last one; `LogError`.
  public func publish(_ note: SignedNote, of journal: MatchJournal) async throws -> Bool {
    let checkpoint = try Checkpoint(parsing: note.text)
    guard try await check(checkpoint, of: journal) else { return false }
    try place.add(note.bytes, of: checkpoint.size)
    return true
  }

  /// Checks that a checkpoint of a journal continues the last one, by a consistency proof.
  ///
  /// - Returns: whether it is new.
  /// - Throws: `Refusal` with code `published-otherwise` if it does not; `LogError`.
  @discardableResult
  public func check(_ checkpoint: Checkpoint, of journal: MatchJournal) async throws -> Bool {
    guard let size = try place.sizes().last else { return true }
    do {
      let last = try self.checkpoint(of: size)
      guard last.size <= checkpoint.size else { throw Refusal.smaller(checkpoint.size) }
      _ = try await journal.consistencyProof(since: last, to: checkpoint)
      return last.size < checkpoint.size
    } catch let refusal as Refusal {
      throw Refusal.publishedOtherwise(place.name(of: size), refusal.reason)
    }
  }

  /// Holds a journal against every published checkpoint of its origin.
  ///
  /// - Parameters:
  ///   - keys: the keys of the log, one of which must have signed each, and of witnesses that may
  ///     have cosigned; if there are none, no signature is checked.
  ///   - witnesses: the keys of witnesses that must have cosigned each.
  /// - Throws: `Refusal` if the journal proves nothing; `LogError`.
  public func report(
    on journal: MatchJournal, by keys: [NoteVerifierKey] = [],
    requiring witnesses: [NoteVerifierKey] = []
  ) async throws -> TrailReport {
    let origin = try await journal.proving().origin
    var report = TrailReport()
    for size in try place.sizes() {
      guard let found = try read(size, origin, keys, witnesses, &report) else { continue }
      do {
        try await journal.check(found.checkpoint)
      } catch let refusal as Refusal {
        // Whatever comes after a rewritten one has no chance to agree.
        report.verdict = CheckVerdict(refusal.of(place.name(of: size)))
        break
      }
      report.add(found.checkpoint, found.statements)
    }
    if report.first == nil, report.verdict == .yes {
      report.verdict = .untold(.nonePublished(place.name, origin))
    }
    if let first = report.first?.size {
      report.since = try await Self.time(of: first, in: journal.log.snapshot())
    }
    return report
  }

  /// Returns when an event was recorded; nil if the record cannot be read, which verifying tells.
  private static func time(of position: Int, in snapshot: LogSnapshot) async throws(LogError)
    -> Instant?
  {
    do throws(LogError) {
      return try await snapshot.record(at: position)?.recordedAt
    } catch {
      guard case .damaged = error else { throw error }
      return nil
    }
  }

  /// Reads a checkpoint that is to be believed; nil if it is another log's, or cannot be believed,
  /// which the report then says.
  private func read(
    _ size: Int, _ origin: String, _ keys: [NoteVerifierKey], _ witnesses: [NoteVerifierKey],
    _ report: inout TrailReport
  ) throws -> (checkpoint: Checkpoint, statements: [NoteStatement])? {
    do {
      let checkpoint = try checkpoint(of: size)
      guard checkpoint.origin == origin else {
        report.others += 1
        return nil
      }
      guard !keys.isEmpty || !witnesses.isEmpty else { return (checkpoint, []) }
      let note = try SignedNote(parsing: place.note(of: size))
      let all = keys + witnesses
      _ = try Checkpoint(verifying: note, by: all, origin: origin)
      _ = try note.cosignatures(by: keys, requiring: witnesses)
      return (checkpoint, try note.verify(by: all))
    } catch let refusal as Refusal {
      // A file that anybody may have put there says nothing against the journal.
      if report.verdict == .yes {
        report.verdict = .untold(refusal.of(place.name(of: size)))
      }
      return nil
    }
  }

  private func checkpoint(of size: Int) throws -> Checkpoint {
    let checkpoint = try Checkpoint(unchecked: place.note(of: size))
    guard checkpoint.size == size else { throw Refusal.misnamed(checkpoint.size) }
    return checkpoint
  }
}

extension Refusal {
  fileprivate static func smaller(_ size: Int) -> Refusal {
    Refusal("smaller", "This one covers \(size) events, which are fewer.")
  }

  fileprivate static func misnamed(_ size: Int) -> Refusal {
    Refusal("bad-checkpoint", "It covers \(size) events, which is not what its name says.")
  }

  fileprivate static func publishedOtherwise(_ file: String, _ reason: String) -> Refusal {
    Refusal(
      "published-otherwise",
      "\(file) is published already, and this checkpoint does not continue it. \(reason)",
      hint: "Nothing was published, and what is there was not changed.")
  }

  fileprivate static func nonePublished(_ place: String, _ origin: String) -> Refusal {
    Refusal(
      "none-published",
      "\(place) holds no checkpoint of \(TextRules.harmless(origin)) that can be believed.")
  }

  /// The same refusal, of a file.
  fileprivate func of(_ file: String) -> Refusal {
    Refusal(code, "\(file): \(reason)", remedy: remedy)
  }
}
