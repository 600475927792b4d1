import JournalCore

/// The allowed form of a part of a regulation; the single description behind check and schema.
indirect enum Shape: Sendable {
  /// Non-empty text.
  case text
  /// A day, `yyyy-mm-dd`.
  case date
  /// A whole number in a range.
  case whole(ClosedRange<Int>)
  /// Any number.
  case number
  /// True or false.
  case truth
  /// One word of a list.
  case word([String])
  /// A list with at least this many elements.
  case list(Shape, atLeast: Int)
  /// An object with these parts and no others.
  case object([Part])
  /// Anything that one of them allows.
  case either([Shape])
  /// A shape that is defined elsewhere, by name; this lets a step contain steps.
  case named(String)

  /// One key of an object.
  struct Part: Sendable {
    let key: String
    let shape: Shape
    let isRequired: Bool
    let help: String

    init(_ key: String, _ shape: Shape, required: Bool = false, _ help: String) {
      self.key = key
      self.shape = shape
      isRequired = required
      self.help = help
    }
  }
}

extension Shape {
  /// What is wrong with a value, each with its place.
  func problems(in value: JSONValue, at path: String, _ defined: [String: Shape])
    -> [Regulation.Problem]
  {
    switch self {
    case .text:
      return value.string.map { $0.isEmpty } == false ? [] : wrong("text", value, path)
    case .date:
      let isDate = value.string.flatMap { CalendarDate($0) } != nil
      return isDate ? [] : wrong("a day such as 2017-08-30", value, path)
    case .whole(let range):
      guard let number = value.integer, range.contains(Int(clamping: number)) else {
        return wrong("a whole number from \(range.lowerBound) to \(range.upperBound)", value, path)
      }
      return []
    case .number:
      if case .number = value { return [] }
      return value.integer == nil ? wrong("a number", value, path) : []
    case .truth: return value.bool == nil ? wrong("true or false", value, path) : []
    case .word(let words): return Self.word(value, words, path)
    case .list(let element, let least): return Self.list(value, element, least, path, defined)
    case .object(let parts): return Self.object(value, parts, path, defined)
    case .either(let shapes): return Self.either(value, shapes, path, defined)
    case .named(let name):
      return defined[name]?.problems(in: value, at: path, defined) ?? []
    }
  }

  private func wrong(_ expected: String, _ value: JSONValue, _ path: String)
    -> [Regulation.Problem]
  {
    [Regulation.Problem(path, "expected \(expected), found \(value.shown).")]
  }

  private static func word(_ value: JSONValue, _ words: [String], _ path: String)
    -> [Regulation.Problem]
  {
    if let word = value.string, words.contains(word) { return [] }
    let hint = value.string.flatMap { Nearest.match($0, among: words) }
    let meant = hint.map { " Did you mean \"\($0)\"?" } ?? ""
    return [
      Regulation.Problem(
        path, "\(value.shown) is not known.\(meant) Known: \(words.joined(separator: ", ")).")
    ]
  }

  private static func list(
    _ value: JSONValue, _ element: Shape, _ least: Int, _ path: String, _ defined: [String: Shape]
  ) -> [Regulation.Problem] {
    guard let elements = value.array else { return element.wrong("a list", value, path) }
    guard elements.count >= least else {
      return [
        Regulation.Problem(
          path, "the list needs at least \(least) entries; it has \(elements.count).")
      ]
    }
    return elements.enumerated().flatMap { index, value in
      element.problems(in: value, at: "\(path)[\(index)]", defined)
    }
  }

  private static func object(
    _ value: JSONValue, _ parts: [Part], _ path: String, _ defined: [String: Shape]
  ) -> [Regulation.Problem] {
    guard let object = value.object else { return Shape.text.wrong("an object", value, path) }
    let keys = parts.map(\.key)
    var problems: [Regulation.Problem] = []
    for key in object.keys where !keys.contains(key) && !key.hasPrefix("x-") {
      let meant = Nearest.match(key, among: keys).map { " Did you mean \"\($0)\"?" } ?? ""
      problems.append(
        Regulation.Problem(
          step(path, key), "the key is unknown.\(meant) Known: \(keys.joined(separator: ", "))."))
    }
    for part in parts {
      if let value = object[part.key] {
        problems += part.shape.problems(in: value, at: step(path, part.key), defined)
      } else if part.isRequired {
        problems.append(Regulation.Problem(step(path, part.key), "is missing: \(part.help)."))
      }
    }
    return problems
  }

  /// The problems found by the closest shape: the one of whose keys the value has most, required
  /// ones first.
  private static func either(
    _ value: JSONValue, _ shapes: [Shape], _ path: String, _ defined: [String: Shape]
  ) -> [Regulation.Problem] {
    // The closest first: it is nearly always the one, and what is wrong with the others takes longer
    // to say than to find.
    let byKinship = shapes.enumerated().map {
      ($0.element, $0.element.kinship(with: value), $0.offset)
    }
    .sorted { ($1.1, $0.2) < ($0.1, $1.2) }
    var closest: [Regulation.Problem]?
    for (shape, _, _) in byKinship {
      let problems = shape.problems(in: value, at: path, defined)
      if problems.isEmpty { return [] }
      closest = closest ?? problems
    }
    return closest ?? []
  }

  /// How much a value looks as if it were meant for this shape.
  private func kinship(with value: JSONValue) -> Int {
    switch (self, value.object) {
    case (.object(let parts), let object?):
      parts.count { $0.isRequired && object[$0.key] != nil } * 10
        + parts.count { object[$0.key] != nil }
    case (.list, nil): value.array == nil ? -1 : 0
    case (.object, nil): -1
    default: 0
    }
  }

  private static func step(_ path: String, _ key: String) -> String {
    path.isEmpty ? key : "\(path).\(key)"
  }
}

extension JSONValue {
  /// The value as a message shows it: short, and harmless in a terminal.
  fileprivate var shown: String {
    switch self {
    case .string(let text): "\"\(TextRules.harmless(text))\""
    case .object: "an object"
    case .array: "a list"
    default: canonicalText
    }
  }
}
