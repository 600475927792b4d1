/// How often another match is played again while it is level: without end, or so many times.
public struct Repeats: Hashable, Decodable, Sendable {
  /// The most matches there are after the first replay.
  public let limit: Int

  /// Reads `true`, `false` or a number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let truth = try? container.decode(Bool.self) {
      limit = truth ? .max : 0
    } else {
      limit = try container.decode(Int.self)
    }
  }
}
