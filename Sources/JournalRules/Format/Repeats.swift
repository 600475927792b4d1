/// How often another match is played again while it is level: without end, or so many times.
public struct Repeats: Hashable, Codable, Sendable {
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

  /// Writes it as it was read.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch limit {
    case .max: try container.encode(true)
    case 0: try container.encode(false)
    default: try container.encode(limit)
    }
  }
}
