import JournalCore

/// The claims of a match, those of one command about fields of one event together, with the rulings on
/// them.
struct ClaimGroups {
  /// Claims that are decided together.
  struct Group {
    /// The claims, by position.
    var claims: [(position: Int, claim: JournalCore.Claim, draft: Draft)]
    /// The last ruling on one of them; nil if none stands.
    var ruling: (position: Int, ruling: ClaimDecided)?

    /// What is claimed of a field; nil if nothing is.
    func value(_ field: String) -> JSONValue? {
      claims.first { $0.claim.field == field }?.claim.value
    }
  }

  /// The groups, in order of entry.
  private(set) var groups: [Group] = []

  /// Reads the events that stand.
  init(_ events: [Int: Draft]) {
    let positions = events.keys.sorted()
    for position in positions {
      guard let draft = events[position], case .claim(let claim) = draft.event else { continue }
      let place = groups.firstIndex { Self.takes($0, claim, draft) }
      if let place {
        groups[place].claims.append((position, claim, draft))
      } else {
        groups.append(Group(claims: [(position, claim, draft)]))
      }
    }
    guard !groups.isEmpty else { return }
    for position in positions {
      guard case .claimDecided(let ruling) = events[position]?.event,
        let place = groups.firstIndex(where: { group in
          group.claims.contains { $0.draft.id == ruling.claim }
        })
      else { continue }
      groups[place].ruling = (position, ruling)
    }
  }

  /// The group of a claim.
  func group(of claim: Int) -> Group? {
    groups.first { group in group.claims.contains { $0.position == claim } }
  }

  /// Whether somebody ruled on a claim.
  func isDecided(_ claim: Int) -> Bool { group(of: claim)?.ruling != nil }

  private static let alone = ["counts", "another", "score"]

  /// Whether a claim belongs to a group: both came with one command, and are about fields.
  private static func takes(_ group: Group, _ claim: JournalCore.Claim, _ draft: Draft) -> Bool {
    guard let first = group.claims.first, let batch = draft.envelope.batch,
      !alone.contains(claim.field), !alone.contains(first.claim.field)
    else { return false }
    return first.draft.envelope.batch == batch && first.claim.about == claim.about
      && (first.draft.envelope.source ?? []) == (draft.envelope.source ?? [])
      && !group.claims.contains { $0.claim.field == claim.field }
  }
}
