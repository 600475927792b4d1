import JournalCore

/// Reads shoot-outs: `1-0 Mario Gavranović, 1-1 Paul Pogba, ..., Kylian Mbappé (save)`.
///
/// A kick of which only the player cannot be read is one by a player who is not known. A player with a
/// number that cannot be read, and without a score, has missed.
struct ShootOutReader {
  /// The contents of a list of kicks.
  struct Reading {
    var kicks: [FeedIncident]
    /// The score after the last kick.
    var score: Score
    /// Whether the list does not say how a kick was missed.
    var isVague = false
    /// Why something was left out, a sentence each.
    var faults: [String] = []
  }

  /// A kick before its side is known.
  private struct Entry {
    var line: Int
    var player: String
    /// The score after the kick.
    var running: Score?
    /// The text in parentheses.
    var word: String?
    /// Whether the name cannot be read.
    var isUnread = false
    /// Whether a number beside the name cannot be read.
    var hasNumber = false
  }

  /// Returns the kicks of a list.
  ///
  /// The running score gives the side of each kick that was scored; the others follow from the
  /// order, as the sides take turns (IFAB, Law 10.3).
  ///
  /// - Throws: `ListError` if no running score gives a side.
  static func read(_ tokens: [ListToken]) throws(ListError) -> Reading {
    let (entries, faults) = try entries(tokens)
    var before = Score()
    var sides: [Side?] = []
    for entry in entries {
      let after = entry.running ?? before
      guard after == before || after == before + Score(1, 0) || after == before + Score(0, 1) else {
        throw ListError("The running scores do not follow from one another.")
      }
      guard after == before || entry.word == nil else {
        let kick = PersonName.isUnknown(entry.player) ? "A kick" : "\(entry.player)'s kick"
        throw ListError("\(kick) is both scored and missed.")
      }
      sides.append(after == before ? nil : after.home > before.home ? .home : .away)
      before = after
    }
    var reading = Reading(kicks: [], score: before, faults: faults)
    let all = try filled(sides)
    var numbers: [Side: Int] = [:]
    for (entry, (side, isScored)) in zip(entries, zip(all, sides.map { $0 != nil })) {
      guard isScored || entry.running != nil || entry.word != nil || entry.hasNumber else {
        throw ListError("\(entry.player)'s kick has neither a score nor a word for the miss.")
      }
      numbers[side, default: 0] += 1
      let outcome = isScored ? .scored : outcome(entry.word)
      if outcome == nil { reading.isVague = true }
      reading.kicks.append(
        FeedIncident(
          line: entry.line, side: side, at: MatchTime(.shootOut),
          .shootOutKick(
            number: numbers[side, default: 0],
            player: PersonName.isUnknown(entry.player) ? nil : entry.player,
            outcome: outcome ?? .wide)))
    }
    return reading
  }

  private static func entries(
    _ tokens: [ListToken]
  ) throws(ListError) -> (entries: [Entry], faults: [String]) {
    var entries: [Entry] = []
    var faults: [String] = []
    var running: Score?
    var isInside = false
    for token in tokens {
      switch token.kind {
      case .score(let score) where !isInside: running = score
      case .name(let word) where isInside: entries[entries.count - 1].word = word
      case .name(let player):
        guard !PersonName.isNone(player) || PersonName.isUnknown(player) else {
          throw ListError("\"\(player)\" is not the name of a player.")
        }
        entries.append(Entry(line: token.line, player: player, running: running))
        running = nil
      case .open where !entries.isEmpty && !isInside: isInside = true
      case .close where isInside: isInside = false
      case .comma, .semicolon: break
      case .unreadable(let reason, let name):
        faults.append(reason)
        if !isInside {
          entries.append(
            Entry(
              line: token.line, player: name ?? "?", running: running, isUnread: name == nil,
              hasNumber: name != nil))
          running = nil
        } else if entries[entries.count - 1].running == nil {
          entries[entries.count - 1].word = "?"
        }
      case .minute:
        let fault = "Kicks of a shoot-out have no minutes; those of the list are left out."
        if !faults.contains(fault) { faults.append(fault) }
      default: throw ListError("The list of kicks cannot be read.")
      }
    }
    // What is neither scored nor missed is no kick.
    entries.removeAll { $0.isUnread && $0.running == nil && $0.word == nil }
    guard running == nil, !isInside, !entries.isEmpty else {
      throw ListError(faults.first ?? "The list of kicks is incomplete.")
    }
    return (entries, faults)
  }

  /// Returns the sides of all kicks, derived from the known ones.
  private static func filled(_ sides: [Side?]) throws(ListError) -> [Side] {
    guard let known = sides.firstIndex(where: { $0 != nil }), let side = sides[known] else {
      throw ListError("No running score shows which side took these kicks.")
    }
    let first = known % 2 == 0 ? side : side.other
    return sides.enumerated().map { index, known in
      known ?? (index % 2 == 0 ? first : first.other)
    }
  }

  /// Returns how a kick was missed; nil if the word does not say.
  private static func outcome(_ word: String?) -> ShootOutKick.Outcome? {
    switch word?.lowercased() {
    case "save", "saved", "held", "stopped": .saved
    case "post": .post
    case "bar", "crossbar": .crossbar
    case "wide": .wide
    case "over": .over
    default: nil
    }
  }
}
