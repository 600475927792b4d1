import JournalCore
public import MatchJournal

/// A restoration in lines.
public struct RestorationText {
  private let plan: RestorationPlan
  private let names: (backup: String, target: String)

  /// - Parameter names: the paths of the backup and of the journal, safe to print.
  public init(_ plan: RestorationPlan, from backup: String, to target: String) {
    self.plan = plan
    names = (backup, target)
  }

  /// What would be done.
  ///
  /// - Parameter aside: the path to which the journal that is there moves; nil if none is.
  public func planned(aside: String?) -> [String] {
    var lines = [
      Wrap.text("\(names.backup) has \(Self.events(plan.events)) and verifies.", indent: 2)
    ]
    if let aside {
      let state = plan.isSound ? "is sound" : "does not verify"
      lines.append(
        Wrap.text("The journal at \(names.target) \(state); it moves to \(aside).", indent: 2))
      if let first = plan.later.first?.position, let last = plan.later.last?.position {
        lines.append(
          Wrap.text(
            "It has \(Self.events(plan.later.count)) that the backup does not have: "
              + (first == last
                ? "e\(first), which stays there." : "e\(first) to e\(last), which stay there."),
            indent: 2))
      }
    }
    if let unread = plan.unread {
      lines.append(
        Wrap.text(
          "\(Self.unread(unread)).\(plan.mayLackErasures ? Self.erasuresLost : "")", indent: 2))
    }
    if plan.knowsNoErasures { lines.append(Self.noWord) }
    let count = plan.erasures.count
    if count > 0 {
      lines.append("\(count == 1 ? "1 erasure is" : "\(count) erasures are") applied again.")
    }
    return lines
  }

  /// That nothing tells what was erased since the backup.
  private static let noWord = Wrap.text(
    "No journal is here to tell what was erased since the backup: whoever was erased since comes "
      + "back. --erasures FILE names a copy that knows.", indent: 2)

  /// What was done.
  ///
  /// - Parameters:
  ///   - restoration: what was done.
  ///   - aside: the path to which the journal that was there moved; nil if none was.
  public func done(_ restoration: Restoration, aside: String?) -> [String] {
    let erasures = restoration.erasures
    var lines = [
      Wrap.text(
        "Restored \(names.target) from \(names.backup): \(Self.events(restoration.events)), verified.",
        indent: 2)
    ]
    if let branch = restoration.branch {
      let gone =
        plan.lost.map { lost in
          lost.count == 1
            ? "e\(lost.lowerBound), which was here"
            : "e\(lost.lowerBound) to e\(lost.upperBound), which were here"
        } ?? "what was acknowledged here"
      lines.append(
        Wrap.text("It goes on without \(gone). The new e\(branch) says so.", indent: 2))
    }
    if let unread = plan.unread, plan.mayLackErasures {
      lines.append(Wrap.text("\(Self.unread(unread)).\(Self.erasuresLost)", indent: 2))
    }
    if plan.knowsNoErasures { lines.append(Self.noWord) }
    if !erasures.erased.isEmpty {
      let refs = Refs.text(erasures.erased, limit: 12)
      lines.append(Wrap.text("Erased again: the texts of \(refs).", indent: 2))
      lines.append(
        Wrap.text(
          "\(names.backup) still holds them: delete it, and back up anew.", indent: 2))
      if !erasures.isClean {
        lines.append("Their bytes are still in the file: it is clean after the next write.")
      }
    }
    if erasures.unknown > 0 {
      lines.append(
        Wrap.text(
          "\(erasures.unknown) of the erasures are of events that the backup does not have.",
          indent: 2))
    }
    if let aside {
      lines.append(Wrap.text("What was there is at \(aside).", indent: 2))
      if !plan.later.isEmpty {
        lines.append(
          Wrap.text(
            "To read its later events: journal log -J \(aside), or journal salvage -J \(aside).",
            indent: 2))
      }
    }
    return lines
  }

  /// `e6 to e7 were acknowledged and cannot be read`.
  public static func unread(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? "e\(range.lowerBound) was acknowledged and cannot be read"
      : "e\(range.lowerBound) to e\(range.upperBound) were acknowledged and cannot be read"
  }

  private static let erasuresLost =
    " What was erased there comes back, unless --erasures names a file that has those events."

  private static func events(_ count: Int) -> String { count == 1 ? "1 event" : "\(count) events" }
}
