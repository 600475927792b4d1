/// The lines of a document, looked at one by one: headers of tables, and keys with their values.
///
/// It knows neither strings nor tables that go over several lines. Whoever changes lines reads the
/// whole again, and so notices where that mattered.
struct ConfigLines {
  private var lines: [Substring]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  var text: String { lines.joined(separator: "\n") }

  /// Puts a value in the place of another; returns false if there is no line of it.
  mutating func replace(_ name: String, with value: ConfigValue) -> Bool {
    guard let (index, range) = line(of: name) else { return false }
    lines[index] = Substring(
      lines[index][..<range.lowerBound] + value.literal + lines[index][range.upperBound...])
    return true
  }

  /// Removes the line of a value; returns false if there is none.
  mutating func remove(_ name: String) -> Bool {
    guard let (index, _) = line(of: name) else { return false }
    lines.remove(at: index)
    return true
  }

  /// Adds a value: at the end of its table, else in a new one at the end.
  mutating func add(_ name: String, _ value: ConfigValue) {
    let keys = name.split(separator: ".")
    let table = keys.dropLast().joined(separator: ".")
    let line = Substring("\(keys.last ?? "") = \(value.literal)")
    if let end = end(of: table) {
      lines.insert(line, at: end)
    } else {
      while lines.last?.isBlank == true { lines.removeLast() }
      if !lines.isEmpty { lines.append("") }
      lines += [Substring("[\(table)]"), line, ""]
    }
  }

  /// Returns where the lines of a table end, without blank ones; nil if it has no header.
  private func end(of table: String) -> Int? {
    var (isInside, end): (Bool, Int?) = (false, nil)
    for (index, line) in lines.enumerated() {
      if let header = Self.header(line) {
        isInside = header == table
        if isInside { end = index + 1 }
      } else if isInside, !line.isBlank {
        end = index + 1
      }
    }
    return end
  }

  /// Returns the line that gives a value its name, and where in it the value stands.
  private func line(of name: String) -> (Int, Range<Substring.Index>)? {
    var table = ""
    for (index, line) in lines.enumerated() {
      if let header = Self.header(line) {
        table = header.isEmpty ? "" : "\(header)."
      } else if let equals = line.firstIndex(of: "="), !line.isComment,
        table + Self.key(line[..<equals]) == name
      {
        return (index, Self.value(in: line, from: line.index(after: equals)))
      }
    }
    return nil
  }

  /// The name in a header such as `[live.keys]`; nil for any other line.
  private static func header(_ line: Substring) -> String? {
    let code = line.prefix { $0 != "#" }.filter { !$0.isWhitespace }
    guard code.hasPrefix("["), code.hasSuffix("]") else { return nil }
    return key(code.dropFirst().dropLast())
  }

  /// A dotted key without its spaces and quotes.
  private static func key(_ text: Substring) -> String {
    text.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
  }

  /// The place of a value: up to the closing quote of a string, else up to a comment.
  private static func value(in line: Substring, from index: Substring.Index)
    -> Range<Substring.Index>
  {
    let start = line[index...].firstIndex { !$0.isWhitespace } ?? line.endIndex
    guard start < line.endIndex else { return start..<start }
    let quote = line[start]
    guard quote == "\"" || quote == "'" else {
      let rest = line[start...].prefix { $0 != "#" }
      let end = rest.lastIndex { !$0.isWhitespace }.map { line.index(after: $0) } ?? start
      return start..<end
    }
    var (end, isEscaped) = (line.index(after: start), false)
    while end < line.endIndex, line[end] != quote || isEscaped {
      isEscaped = line[end] == "\\" && quote == "\"" && !isEscaped
      end = line.index(after: end)
    }
    return start..<(end < line.endIndex ? line.index(after: end) : end)
  }
}

extension Substring {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

  fileprivate var isComment: Bool { drop { $0.isWhitespace }.hasPrefix("#") }
}
