/// The types of event that a field may name.
public enum Referent: Hashable, Sendable {
  /// One of these types.
  case types([String])
  /// Any decision.
  case decision

  /// Whether an event of a type may be named. A type that is not known here always may.
  public func takes(_ name: String) -> Bool {
    guard let type = EventCatalog.standard[name] else { return true }
    return switch self {
    case .types(let names): names.contains(type.name)
    case .decision: type.setting.isRuling
    }
  }

  /// What is wanted, in words that follow "names".
  public var title: String {
    switch self {
    case .types(let names): names.joined(separator: " or ")
    case .decision: "a decision"
    }
  }

  /// The refusal of an event of a type; nil if it may be named.
  ///
  /// - Parameters:
  ///   - event: how the event is called, such as `e12`.
  ///   - field: the field that names it.
  package func refusal(of name: String, _ event: String, as field: String, of type: String)
    -> Refusal?
  {
    guard !takes(name) else { return nil }
    return Refusal(
      "wrong-subject", "\(event) is of type \(name): \(field) of \(type) names \(title).",
      remedy: .lookAtLog)
  }
}
