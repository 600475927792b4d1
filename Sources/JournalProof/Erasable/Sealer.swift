package import JournalCore

/// Replaces the texts that a private journal must be able to erase by digests.
package struct Sealer {
  /// The values that are kept beside an event, by its position.
  package typealias Values = (_ position: Int) throws -> [ErasableValue]

  private let values: Values
  private var sealed: [EventID: Sealed] = [:]

  /// A draft as it is hashed, and the values that are kept beside it.
  private struct Sealed {
    let offered: JSONObject
    let draft: Draft
    let values: [ErasableValue]
  }

  /// Creates a sealer that looks up stored values.
  package init(_ values: @escaping Values) { self.values = values }

  /// The draft as it is hashed.
  ///
  /// Within one transaction the same draft gets the same digests. A draft that is already in the
  /// log gets the digests it was written with.
  ///
  /// - Parameter known: the event with its id in the log.
  package mutating func seal(_ draft: Draft, known: Record?) throws -> Draft {
    if let known { return try seal(draft, like: known) }
    if let twin = sealed[draft.id], twin.offered == draft.content { return twin.draft }
    var made: [ErasableValue] = []
    let result = try draft.sealed { text in
      let value = ErasableValue(text, salt: Self.newSalt())
      made.append(value)
      return value.digest
    }
    if sealed[draft.id] == nil {
      sealed[draft.id] = Sealed(offered: draft.content, draft: result, values: made)
    }
    return result
  }

  /// The values that are kept beside a draft sealed here.
  package func values(of draft: Draft) -> [ErasableValue] { sealed[draft.id]?.values ?? [] }

  /// Gives a draft that is sent again the digests of its record. Its texts arrive in plain text;
  /// one that was erased in the meantime can no longer be compared, and counts as the same.
  private func seal(_ draft: Draft, like known: Record) throws -> Draft {
    let stored = try values(known.position)
    var gone = known.draft.digests.filter { digest in !stored.contains { $0.digest == digest } }
    return try draft.sealed { text in
      let same = stored.first { ErasableValue.digest(of: text, salt: $0.salt) == $0.digest }
      if let same { return same.digest }
      return gone.isEmpty ? ErasableValue.digest(of: text, salt: []) : gone.removeFirst()
    }
  }

  private static func newSalt() -> [UInt8] {
    (0..<4).flatMap { _ in
      withUnsafeBytes(of: UInt64.random(in: .min ... .max)) { Array($0) }
    }
  }
}
