import TOMLKit

/// A configuration document in TOML 1.0.0: its text, and the values that it holds.
///
/// A change touches the line of its setting alone, so comments, order and layout of everything else
/// stay. Whether it did is seen by reading the changed text again: a change that does anything else is
/// not made.
public struct ConfigDocument: Hashable, Sendable {
  /// The text.
  public let text: String

  /// The values by their dotted names, such as `live.lag`.
  public let values: [String: ConfigValue]

  /// An empty document.
  public init() { (text, values) = ("", [:]) }

  /// Reads a document.
  ///
  /// - Throws: `ConfigError.unreadable` if the text is not TOML.
  public init(parsing text: String) throws(ConfigError) {
    // The library takes a string of C, which a null ends.
    if let null = text.unicodeScalars.firstIndex(of: "\0") {
      let line = text.unicodeScalars[..<null].count { $0 == "\n" } + 1
      throw .unreadable(line: line, reason: "there is a null character")
    }
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw .unreadable(line: max(1, error.source.begin.line), reason: error.description)
    } catch {
      throw .unreadable(line: 1, reason: "\(error)")
    }
    self.text = text
    values = Self.values(of: table, under: "")
  }

  private static func values(of table: TOMLTable, under path: String) -> [String: ConfigValue] {
    var values: [String: ConfigValue] = [:]
    for key in table.keys {
      guard let value = table[key] else { continue }
      let name = path + key
      switch value.type {
      case .table:
        guard let inner = value.table else { continue }
        values.merge(Self.values(of: inner, under: "\(name).")) { $1 }
      case .string: values[name] = value.string.map { .string($0) }
      case .int: values[name] = value.int.map { .integer($0) }
      case .bool: values[name] = value.bool.map { .boolean($0) }
      default: values[name] = .other(value.debugDescription)
      }
    }
    return values
  }

  // MARK: - Changing it

  /// Returns the document with a value.
  ///
  /// - Parameter name: its dotted name, of bare keys.
  /// - Throws: `ConfigError.notInALineOfItsOwn` if the setting is there, but not in a line of its own,
  ///   or cannot be added without touching something else.
  public func setting(_ name: String, to value: ConfigValue) throws(ConfigError) -> ConfigDocument {
    if values[name] == value { return self }
    var lines = ConfigLines(text)
    if values[name] == nil {
      lines.add(name, value)
    } else {
      guard lines.replace(name, with: value) else { throw .notInALineOfItsOwn }
    }
    var wanted = values
    wanted[name] = value
    return try Self.checked(lines, wanted)
  }

  /// Returns the document without a value.
  ///
  /// - Throws: `ConfigError.notInALineOfItsOwn` if the setting is there, but not in a line of its own.
  public func removing(_ name: String) throws(ConfigError) -> ConfigDocument {
    guard values[name] != nil else { return self }
    var lines = ConfigLines(text)
    guard lines.remove(name) else { throw .notInALineOfItsOwn }
    var wanted = values
    wanted[name] = nil
    return try Self.checked(lines, wanted)
  }

  private static func checked(_ lines: ConfigLines, _ wanted: [String: ConfigValue])
    throws(ConfigError) -> ConfigDocument
  {
    guard let changed = try? ConfigDocument(parsing: lines.text), changed.values == wanted else {
      throw .notInALineOfItsOwn
    }
    return changed
  }
}
