import JournalCore
import JournalProof
public import MatchJournal

/// How a journal stands against a checkpoint, in words.
public struct CheckpointComparisonText {
  private let comparison: CheckpointComparison
  private let signature: Documents.SignatureState

  /// The most events that are shown as they were published.
  private static let most = 20

  /// Creates the text of a comparison.
  ///
  /// - Parameter signature: what is known about the checkpoint's signature.
  public init(_ comparison: CheckpointComparison, signature: Documents.SignatureState) {
    self.comparison = comparison
    self.signature = signature
  }

  /// The lines for a journal without damage.
  public var soundLines: [String] {
    guard let checkpoint = comparison.checkpoint, comparison.verdict == .yes else {
      return comparison.verdict.lines()
    }
    let signed = signature == .checked ? ", signed by \(checkpoint.origin)" : ""
    let size = "It begins with the \(checkpoint.size) events of the checkpoint\(signed)."
    return [Wrap.text(size)] + WitnessText.lines(comparison.cosigned) + signatureLines + untold
  }

  /// The lines for a damaged journal: the events that were rewritten, and what is not known.
  public var damageLines: [String] {
    comparison.differences.prefix(Self.most).flatMap(\.lines)
      + (comparison.checkpoint == nil ? comparison.verdict.lines() : signatureLines) + untold
  }

  private var untold: [String] {
    comparison.untoldTiles.map { CheckVerdict.untold($0).lines() } ?? []
  }

  /// Says that a checkpoint's signature was not checked, whatever the verdict: anybody can write
  /// one.
  private var signatureLines: [String] {
    switch signature {
    case .checked: []
    case .unchecked:
      [
        Wrap.text(
          "The signature of the checkpoint was not checked: add --key with the public key of its "
            + "log.")
      ]
    case .none:
      [
        Wrap.text(
          "Nobody signed the checkpoint: it is worth only as much as the place where you kept it.")
      ]
    }
  }
}
