/// The outcome of a match for one side.
public enum SideOutcome: Hashable, Sendable, CaseIterable {
  /// More goals, or awarded to this side.
  case win
  /// Level, without a shoot-out.
  case draw
  /// Fewer goals, or awarded to the other side.
  case loss
  /// Level, with the shoot-out won.
  case shootOutWin
  /// Level, with the shoot-out lost.
  case shootOutLoss

  /// The outcome for the other side.
  public var reversed: SideOutcome {
    switch self {
    case .win: .loss
    case .draw: .draw
    case .loss: .win
    case .shootOutWin: .shootOutLoss
    case .shootOutLoss: .shootOutWin
    }
  }
}
