/// What a match came to for one side.
public enum SideOutcome: Hashable, Sendable, CaseIterable {
  /// More goals, or awarded to it.
  case win
  /// Level, and no shoot-out.
  case draw
  /// Fewer goals, or awarded to the other.
  case loss
  /// Level, and the shoot-out won.
  case shootOutWin
  /// Level, and the shoot-out lost.
  case shootOutLoss

  /// The same for the other side.
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
