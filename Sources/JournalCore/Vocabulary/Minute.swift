/// A minute as people write it, such as `55` or `45+2`, counted from 1.
public struct Minute: Hashable, Sendable, CustomStringConvertible {
  /// The minute on the clock, from 1.
  public let regular: Int

  /// Minutes of added time, 0 to 30; nil if not given.
  public let added: Int?

  /// The last minute that is accepted, whatever a match allows.
  public static let limit = 999

  /// The longest added time that is accepted, in minutes.
  public static let addedLimit = 30

  /// Creates a minute; nil if no clock can show it.
  public init?(_ regular: Int, added: Int? = nil) {
    guard regular >= 1, regular <= Self.limit, (0...Self.addedLimit).contains(added ?? 0) else {
      return nil
    }
    self.regular = regular
    self.added = added
  }

  /// Parses `55`, `55'`, `45+2`, `45'+2`, `45+2'` or `90+13'`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "+", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count) else { return nil }
    let numbers = parts.map { Self.number($0) }
    guard let regular = numbers[0] else { return nil }
    guard parts.count == 2 else {
      self.init(regular)
      return
    }
    guard let added = numbers[1] else { return nil }
    self.init(regular, added: added)
  }

  private static func number(_ text: Substring) -> Int? {
    let digits = text.last == "'" || text.last == "’" ? text.dropLast() : text
    guard (1...3).contains(digits.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(digits)
  }

  /// The minute without its prime mark: `45+2`.
  public var description: String {
    added.map { "\(regular)+\($0)" } ?? "\(regular)"
  }
}
