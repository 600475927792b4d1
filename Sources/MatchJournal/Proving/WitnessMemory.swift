public import JournalCore
public import JournalProof

/// A witness with its memory of one log: the checkpoints that it cosigned, each kept before anybody
/// gets it.
///
/// The memory is a trail like that which a log publishes, so a witness can publish it as it is.
public struct WitnessMemory<Place: CheckpointPlace> {
  /// What the witness cosigned last; nil if nothing.
  public private(set) var last: Checkpoint?

  private let witness: Witness
  private let place: Place

  /// Reads the memory.
  ///
  /// - Throws: `Refusal` with code `damaged-memory` if what is there last is not what the witness
  ///   cosigned; `LogError`.
  public init(of witness: Witness, in place: Place) throws {
    self.witness = witness
    self.place = place
    guard let size = try place.sizes().last else { return }
    let bytes = try place.note(of: size)
    do throws(Refusal) {
      let last = try witness.recall(try SignedNote(parsing: bytes))
      guard last.size == size else {
        throw Refusal("bad-checkpoint", "It covers \(last.size) events.")
      }
      self.last = last
    } catch {
      throw Refusal.damagedMemory(place.name(of: size), error.reason)
    }
  }

  /// Cosigns a checkpoint, keeps it, and only then returns it.
  ///
  /// - Parameters:
  ///   - isFirst: whether the witness is to have seen nothing of the log before. Said only once: a
  ///     memory that was lost must not be taken for one that is new.
  ///   - time: the time that the cosignature states.
  /// - Throws: `Refusal`, as `Witness` does; `nothing-remembered` or `not-the-first` if the memory
  ///   is not as expected; `LogError` if the checkpoint cannot be kept.
  public mutating func cosign(
    _ request: WitnessRequest, isFirst: Bool = false, at time: Instant
  ) throws -> SignedNote {
    let note = try witness.cosign(request, after: last, at: time)
    if let last, isFirst { throw Refusal.notTheFirst(last.size) }
    if last == nil, !isFirst { throw Refusal.nothingRemembered(place.name) }
    let checkpoint = try Checkpoint(parsing: note.text)
    if checkpoint.size != last?.size {
      try place.add(note.bytes, of: checkpoint.size)
      last = checkpoint
    }
    return note
  }
}

extension Refusal {
  fileprivate static func damagedMemory(_ file: String, _ reason: String) -> Refusal {
    Refusal(
      "damaged-memory", "\(file) is not what this witness cosigned. \(reason)",
      hint: "Bring it back from a copy. Until then nothing is cosigned.")
  }

  fileprivate static func nothingRemembered(_ place: String) -> Refusal {
    Refusal(
      "nothing-remembered", "The witness remembers no checkpoint in \(place).", remedy: .sayFirst)
  }

  fileprivate static func notTheFirst(_ size: Int) -> Refusal {
    Refusal(
      "not-the-first", "It is not the first: this witness cosigned \(size) events before.")
  }
}
