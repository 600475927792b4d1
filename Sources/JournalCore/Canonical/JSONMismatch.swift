/// A JSON value doesn't have the shape that a Swift type asks for, or the other way round.
public struct JSONMismatch: Error, Hashable, Sendable {
  /// The keys that lead from the outermost value to the wrong one; elements by their index.
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
  /// What any error of a `Decodable` type comes to.
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

  /// The same mismatch, seen from outside a key.
  func under(_ key: some CodingKey) -> JSONMismatch {
    JSONMismatch(path: [key.step] + path, problem)
  }

  /// The same mismatch, seen from outside a key or an index.
  func under(_ step: String) -> JSONMismatch { JSONMismatch(path: [step] + path, problem) }

  /// The same mismatch, seen from outside a path.
  func under(_ outer: [any CodingKey]) -> JSONMismatch {
    outer.isEmpty ? self : JSONMismatch(path: outer.map(\.step) + path, problem)
  }
}

extension CodingKey {
  /// The key as a step of a path.
  fileprivate var step: String { intValue.map(String.init) ?? stringValue }
}
