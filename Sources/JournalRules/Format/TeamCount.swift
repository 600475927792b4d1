/// The number of level teams for which a criterion applies: exactly two, or three and more.
public struct TeamCount: Hashable, Decodable, Sendable {
  /// The allowed numbers.
  public let range: ClosedRange<Int>

  /// Reads `2` or `"3+"`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let exact = try? container.decode(Int.self) {
      range = exact...exact
      return
    }
    let text = try container.decode(String.self)
    guard text.last == "+", let least = Int(text.dropLast()), least >= 2 else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "expected a number of teams, such as 2 or \"3+\"")
    }
    range = least...Int.max
  }
}
