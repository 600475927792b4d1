public import JournalCore

// Files that are too damaged to open.
extension MatchJournal {
  /// Opens a journal for reading; nil if it is too damaged to open, which `verification(at:)` reports
  /// as a finding.
  ///
  /// - Throws: `LogError` if there is no journal, or it is not one.
  public static func openUnlessDamaged(at path: String) throws(LogError) -> MatchJournal? {
    do throws(LogError) {
      return try open(at: path, readOnly: true)
    } catch {
      guard case .damaged = error else { throw error }
      return nil
    }
  }

  /// Verifies the journal at a path; that it is too damaged to open is one of the findings.
  ///
  /// - Throws: `LogError` if there is no journal, or it is not one.
  public static func verification(at path: String) async throws(LogError) -> Verification {
    do throws(LogError) {
      return try await open(at: path, readOnly: true).verify()
    } catch {
      guard case .damaged(let position, let reason) = error else { throw error }
      var report = Verification()
      report.damages = [.init(position: position, reason: reason, isStructural: position == 0)]
      return report
    }
  }
}

extension Verification {
  /// Counts a claim about the journal that is not true among the damages.
  public mutating func take(_ verdict: CheckVerdict?) {
    guard case .no(let refusal)? = verdict else { return }
    damages.append(.init(position: 0, reason: String(refusal.reason.dropLast())))
  }
}
