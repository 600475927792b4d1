/// A configuration document: its text, and the values that it holds.
///
/// It is written in the part of TOML 1.0.0 that settings need: tables in brackets, dotted names, comments,
/// and on one line each texts, whole numbers, `true` and `false`. Whatever else TOML has is refused with its
/// line: fractions, dates, lists, tables in braces, texts over several lines.
///
/// A change touches the line of its setting alone, so comments, order and layout of everything else
/// stay.
public struct ConfigDocument: Hashable, Sendable {
  /// The text.
  public let text: String

  /// The values by their dotted names, such as `live.lag`.
  public let values: [String: ConfigValue]

  private let lines: [ConfigLine]

  /// An empty document.
  public init() { (text, values, lines) = ("", [:], []) }

  /// Reads a document.
  ///
  /// - Throws: `ConfigError` if the text is none.
  public init(parsing text: String) throws(ConfigError) {
    var lines: [ConfigLine] = []
    var values: [String: ConfigValue] = [:]
    var (tables, dotted): (Set<String>, Set<String>) = ([], [])
    var table = ""
    // By scalars: with a carriage return before it a line feed is no character of its own.
    for part in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let number = lines.count + 1
      func fault(_ reason: String) -> ConfigError { ConfigError(line: number, reason) }
      let line = try ConfigLine(Substring(part), number: number, in: table)
      lines.append(line)
      guard let name = line.header ?? line.name else { continue }
      let above = Self.tables(above: name)
      if let value = above.first(where: { values[$0] != nil }) {
        throw fault("\(value) is a value and cannot hold \(name)")
      }
      switch line.content {
      case .nothing: break
      case .table:
        // What dotted names have made cannot be made again (TOML 1.0.0, "Table").
        guard values[name] == nil, !dotted.contains(name), tables.insert(name).inserted else {
          throw fault("[\(name)] is there already")
        }
        table = name
      case .value(_, let value, _):
        let made = above.filter { $0.count > table.count }
        let isTable = tables.contains { $0 == name || $0.hasPrefix("\(name).") }
        guard values[name] == nil, !isTable, !dotted.contains(name) else {
          throw fault("\(name) is there already")
        }
        if let other = made.first(where: { tables.contains($0) }) {
          throw fault("[\(other)] is there already: put \(name) there")
        }
        dotted.formUnion(made)
        values[name] = value
      }
    }
    (self.text, self.values, self.lines) = (text, values, lines)
  }

  /// The tables in which a name stands: `live.keys` and `live` for `live.keys.hg`.
  private static func tables(above name: String) -> [String] {
    name.indices.filter { name[$0] == "." }.map { String(name[..<$0]) }
  }

  // MARK: - Changing it

  /// Returns the document with a value: in the line of the one that is there, else as the last of its
  /// table, else in a new table at the end.
  ///
  /// - Parameter name: its dotted name, of letters, digits, `-` and `_`.
  /// - Throws: `ConfigError` if something in the document cannot stand beside it, such as a value of the
  ///   name of its table.
  public func setting(_ name: String, to value: ConfigValue) throws(ConfigError) -> ConfigDocument {
    if values[name] == value { return self }
    var texts = lines.map(\.text)
    if let index = lines.firstIndex(where: { $0.name == name }) {
      texts[index] = lines[index].replacing(value)
    } else {
      Self.add(name, value, to: &texts, lines)
    }
    return try ConfigDocument(parsing: texts.joined(separator: "\n"))
  }

  /// Returns the document without a value.
  ///
  /// - Throws: never, of a document that was read.
  public func removing(_ name: String) throws(ConfigError) -> ConfigDocument {
    guard let index = lines.firstIndex(where: { $0.name == name }) else { return self }
    var texts = lines.map(\.text)
    texts.remove(at: index)
    return try ConfigDocument(parsing: texts.joined(separator: "\n"))
  }

  private static func add(
    _ name: String, _ value: ConfigValue, to texts: inout [Substring], _ lines: [ConfigLine]
  ) {
    let table = tables(above: name).last ?? ""
    let end = lines.first?.text.hasSuffix("\r") == true ? "\r" : ""
    func line(in table: String) -> Substring {
      let own = table.isEmpty ? name[...] : name.dropFirst(table.count + 1)
      return Substring("\(own) = \(value.literal)\(end)")
    }
    // The last of its table may be in the table of its own header, or in one above by a dotted name.
    let prefix = table.isEmpty ? "" : "\(table)."
    let last = lines.lastIndex { line in
      if line.content == .table(table) { return true }
      guard let known = line.name, known.hasPrefix(prefix) else { return false }
      return !known.dropFirst(prefix.count).contains(".") && (!table.isEmpty || line.table.isEmpty)
    }
    if let last {
      let own: String
      if case .table(let header) = lines[last].content {
        own = header
      } else {
        own = lines[last].table
      }
      texts.insert(line(in: own), at: last + 1)
    } else if table.isEmpty {
      texts.insert(line(in: ""), at: 0)
    } else {
      while texts.last?.allSatisfy(\.isWhitespace) == true { texts.removeLast() }
      if !texts.isEmpty { texts.append(Substring(end)) }
      texts += [Substring("[\(table)]\(end)"), line(in: table), ""]
    }
  }
}
