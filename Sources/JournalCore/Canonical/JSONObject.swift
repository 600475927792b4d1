/// The members of a JSON object, with unique keys in the order in which RFC 8785 writes them.
///
/// Keys are compared by their UTF-8 bytes and ordered by their UTF-16 code units.
public struct JSONObject: Hashable, Sendable {
  /// The members, in the order of their keys.
  public private(set) var members: [Member]

  /// Creates an object without members.
  public init() {
    members = []
  }

  /// Creates an object from members that are already sorted and unique.
  init(sortedMembers: [Member]) {
    members = sortedMembers
  }
}

extension JSONObject {
  /// The keys, in order.
  public var keys: [String] { members.map(\.key) }

  /// The number of members.
  public var count: Int { members.count }

  /// Whether there are no members.
  public var isEmpty: Bool { members.isEmpty }

  /// The value of a key; setting nil removes the member.
  public subscript(key: String) -> JSONValue? {
    get {
      let place = place(of: key)
      return place.found ? members[place.index].value : nil
    }
    set {
      let place = place(of: key)
      switch (newValue, place.found) {
      case (let value?, true): members[place.index].value = value
      case (let value?, false): members.insert(Member(key, value), at: place.index)
      case (nil, true): members.remove(at: place.index)
      case (nil, false): break
      }
    }
  }

  /// The index of a key, or the index at which it would be inserted.
  private func place(of key: String) -> (index: Int, found: Bool) {
    members.place(of: key)
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Creates an object from a literal in any order; each key may appear once.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(uniqueMembers: elements)
  }

  init(uniqueMembers elements: [(String, JSONValue)]) {
    self.init()
    for (key, value) in elements {
      precondition(self[key] == nil, "the key \(key.quoted) is given twice")
      self[key] = value
    }
  }
}

extension JSONObject {
  /// A key and its value.
  public struct Member: Sendable {
    /// The key.
    public let key: String

    /// The value.
    public internal(set) var value: JSONValue

    init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}

extension JSONObject.Member: Hashable {
  /// Compares keys by their bytes.
  public static func == (left: Self, right: Self) -> Bool {
    left.key.hasSameBytes(as: right.key) && left.value == right.value
  }

  /// Hashes the key by its bytes.
  public func hash(into hasher: inout Hasher) {
    key.hashBytes(into: &hasher)
    hasher.combine(value)
  }
}

extension [JSONObject.Member] {
  /// The index of a key among sorted members, or the index at which it would be inserted.
  func place(of key: String) -> (index: Int, found: Bool) {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      switch key.utf16Order(to: self[middle].key) {
      case .same: return (middle, true)
      case .before: high = middle
      case .after: low = middle + 1
      }
    }
    return (low, false)
  }
}
