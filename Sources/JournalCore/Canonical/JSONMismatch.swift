/// The error if a JSON value does not fit a Swift type, or a Swift value does not fit JSON.
public struct JSONMismatch: Error, Hashable, Sendable {
  /// The keys from the outermost value to the wrong one; elements are given by their index.
  public let path: [String]

  /// What is wrong there.
  public let problem: String

  /// Creates a mismatch.
  public init(path: [String] = [], _ problem: String) {
    self.path = path
    self.problem = problem
  }
}

extension JSONMismatch: CustomStringConvertible {
  /// One sentence, such as `"starters[3]": expected text, found a number`.
  public var description: String {
    path.isEmpty ? problem.printable : "\"\(place.printable)\": \(problem.printable)"
  }

  private var place: String {
    var place = ""
    for step in path {
      switch Int(step) {
      case .some: place += "[\(step)]"
      case nil: place += place.isEmpty ? step : ".\(step)"
      }
    }
    return place
  }
}

extension JSONMismatch {
  /// Creates a mismatch from any error that a `Decodable` type throws.
  init(_ error: any Error) {
    switch error {
    case let mismatch as JSONMismatch: self = mismatch
    case let error as DecodingError: self.init(error)
    default: self.init(String(describing: error))
    }
  }

  private init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(path: context.codingPath.map(\.step), "missing \(key.stringValue.quoted)")
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      self.init(path: context.codingPath.map(\.step), context.debugDescription)
    @unknown default:
      self.init(String(describing: error))
    }
  }

  /// The same mismatch with a key in front of its path.
  func under(_ key: some CodingKey) -> JSONMismatch {
    JSONMismatch(path: [key.step] + path, problem)
  }

  /// The same mismatch with a key or an index in front of its path.
  func under(_ step: String) -> JSONMismatch { JSONMismatch(path: [step] + path, problem) }

  /// The same mismatch with an outer path in front of its own.
  func under(_ outer: [any CodingKey]) -> JSONMismatch {
    outer.isEmpty ? self : JSONMismatch(path: outer.map(\.step) + path, problem)
  }
}

extension CodingKey {
  /// The key as a step of a path.
  fileprivate var step: String { intValue.map(String.init) ?? stringValue }
}
