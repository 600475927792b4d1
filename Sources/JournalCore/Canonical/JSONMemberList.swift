/// Collects the members of an object in any order, and refuses duplicate keys.
struct JSONMemberList {
  /// Up to this many members, a key out of order is inserted in its place at once. Beyond that, all
  /// are sorted at the end, so that a long object in an unlucky order does not take quadratic time.
  private static let few = 32

  private var sorted: [JSONObject.Member] = []
  private var late: [(member: JSONObject.Member, offset: Int)] = []

  /// Reserves room for a record's dozen members, or for the fewer of a value inside it.
  init(depth: Int) {
    sorted.reserveCapacity(depth == 1 ? 12 : 4)
  }

  /// Adds a member whose key was read at an offset.
  mutating func append(
    _ member: consuming JSONObject.Member, at offset: Int
  ) throws(JSONError) {
    let last = sorted.count - 1
    if last < 0 || member.key.utf16Order(to: sorted[last].key) == .after {
      sorted.append(member)
    } else {
      try insert(member, at: offset)
    }
  }

  private mutating func insert(
    _ member: JSONObject.Member, at offset: Int
  ) throws(JSONError) {
    let place = sorted.place(of: member.key)
    guard !place.found else { throw JSONError(.duplicateKey(member.key), at: offset) }
    if sorted.count < Self.few {
      sorted.insert(member, at: place.index)
    } else {
      late.append((member, offset))
    }
  }

  /// All members in order.
  consuming func finish() throws(JSONError) -> JSONObject {
    guard !late.isEmpty else { return JSONObject(sortedMembers: sorted) }
    late.sort { left, right in
      switch left.member.key.utf16Order(to: right.member.key) {
      case .before: true
      case .same: left.offset < right.offset
      case .after: false
      }
    }
    for (left, right) in zip(late, late.dropFirst())
    where left.member.key.hasSameBytes(as: right.member.key) {
      throw JSONError(.duplicateKey(right.member.key), at: right.offset)
    }
    sorted.append(contentsOf: late.map(\.member))
    sorted.sort { $0.key.utf16Order(to: $1.key) == .before }
    return JSONObject(sortedMembers: sorted)
  }
}
