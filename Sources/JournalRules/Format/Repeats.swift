/// How often another match is replayed while it is level: without limit, or a number of times.
public struct Repeats: Hashable, Decodable, Sendable {
  /// The maximum number of matches after the first replay.
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
