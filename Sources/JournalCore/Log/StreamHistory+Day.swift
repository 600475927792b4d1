extension StreamHistory {
  /// Whether the match was put off and has got no new day since.
  public var isPutOff: Bool {
    let last = standingDrafts.last { _, draft in
      switch draft.event {
      case .matchPostponed, .matchRescheduled: true
      default: false
      }
    }
    if case .matchPostponed = last?.draft.event { return true }
    return false
  }
}
