extension MatchEvent {
  /// The type's name in the record.
  public var name: String {
    if case .unknown(let name, _, _) = self { return name }
    return payload.map { type(of: $0).name } ?? ""
  }

  /// The version of the data's schema.
  public var v: Int {
    if case .unknown(_, let v, _) = self { return v }
    return payload.map { type(of: $0).v } ?? 1
  }

  /// The data as JSON; empty if it holds a number that JSON cannot, in which case `encoded` throws.
  public var data: JSONObject { (try? encoded()) ?? JSONObject() }

  /// The data as JSON.
  ///
  /// - Throws: `Refusal` if it holds a number that a double, and therefore JSON, cannot hold
  ///   exactly.
  public func encoded() throws(Refusal) -> JSONObject {
    if case .unknown(_, _, let data) = self { return data }
    return try payload?.encoded() ?? JSONObject()
  }

  /// Where such an event is recorded; `x-` types may be recorded anywhere.
  public var setting: EventSetting {
    payload.map { type(of: $0).setting } ?? .anyTime
  }

  /// The facts that projections fold.
  public var seeds: [FactSeed] { payload?.seeds ?? [FactSeed(.other)] }

  /// The event in words, for a line of a log.
  public var phrase: [Phrase] {
    if case .unknown(let name, _, let data) = self {
      return [.text("\(name) \(JSONValue.object(data).canonicalText)")]
    }
    return payload?.phrase ?? []
  }

  /// The earlier event that it acts on; nil if there is none.
  public var subject: EventID? { seeds.lazy.compactMap(\.subject).first }
}

extension EventPayload {
  /// The data as JSON.
  func encoded() throws(Refusal) -> JSONObject {
    do throws(JSONMismatch) {
      return try Self.fields.write(self)
    } catch {
      throw Refusal("malformed-data", "\(Self.name): \(error).")
    }
  }
}
