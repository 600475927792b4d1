/// Reads one line by the rules of TOML 1.0.0, as far as a configuration document has them.
struct ConfigScanner {
  private let scalars: [Unicode.Scalar]
  private let number: Int
  private var index = 0

  init(_ line: Substring, number: Int) {
    var scalars = Array(line.unicodeScalars)
    if scalars.last == "\r" { scalars.removeLast() }
    self.scalars = scalars
    self.number = number
    // A byte order mark may stand before everything.
    if number == 1, scalars.first == "\u{FEFF}" { index = 1 }
  }

  private var next: Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

  private func fault(_ reason: String) -> ConfigError { ConfigError(line: number, reason) }

  /// Reads the line.
  mutating func line(in table: String) throws(ConfigError) -> ConfigLine.Content {
    skipBlanks()
    let content: ConfigLine.Content
    switch next {
    case nil, "#": content = .nothing
    case "[": content = .table(try header())
    default: content = try pair(in: table)
    }
    try end()
    return content
  }

  /// Reads what may stand behind everything else: a comment.
  private mutating func end() throws(ConfigError) {
    skipBlanks()
    guard let next else { return }
    guard next == "#" else { throw fault("\(shown(next)) is one sign too many") }
    for scalar in scalars[index...] where isControl(scalar) {
      throw fault("a comment holds \(shown(scalar))")
    }
    index = scalars.count
  }

  private mutating func skipBlanks() {
    while next == " " || next == "\t" { index += 1 }
  }

  // MARK: - Names

  private mutating func header() throws(ConfigError) -> String {
    index += 1
    guard next != "[" else { throw fault("a list of tables cannot be a setting") }
    let name = try self.name()
    guard next == "]" else { throw fault("the bracket is not closed") }
    index += 1
    return name
  }

  /// Reads a dotted name, and the blanks behind it.
  private mutating func name() throws(ConfigError) -> String {
    var parts: [String] = []
    repeat {
      if !parts.isEmpty { index += 1 }
      skipBlanks()
      parts.append(try part())
      skipBlanks()
    } while next == "."
    return parts.joined(separator: ".")
  }

  private mutating func part() throws(ConfigError) -> String {
    let part: String
    if next == "\"" || next == "'" {
      part = try string()
    } else {
      let start = index
      while let next, isBare(next) { index += 1 }
      part = String(String.UnicodeScalarView(scalars[start..<index]))
    }
    guard !part.isEmpty, part.unicodeScalars.allSatisfy(isBare) else {
      let sign = next.map { "and not \(shown($0))" } ?? "and nothing is there"
      throw fault(
        part.isEmpty
          ? "a name is expected, \(sign)"
          : "a name is letters, digits, - and _, and not \"\(part)\"")
    }
    return part
  }

  /// Whether a scalar can stand in a bare key (TOML 1.0.0, "Keys").
  private func isBare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }

  // MARK: - Values

  private mutating func pair(in table: String) throws(ConfigError) -> ConfigLine.Content {
    let own = try name()
    guard next == "=" else { throw fault("\(own) has no = and no value behind it") }
    index += 1
    skipBlanks()
    let start = index
    let value = try self.value(of: own)
    return .value(table.isEmpty ? own : "\(table).\(own)", value, start..<index)
  }

  private mutating func value(of name: String) throws(ConfigError) -> ConfigValue {
    switch next {
    case nil, "#": throw fault("\(name) has no value")
    case "\"", "'": return .string(try string())
    case "[": throw fault("\(name) is a list, and no setting is one")
    case "{": throw fault("\(name) is a table in braces: write [\(name)] and a line for each value")
    default: return try word(name)
    }
  }

  /// Reads a whole number, `true` or `false`.
  private mutating func word(_ name: String) throws(ConfigError) -> ConfigValue {
    let start = index
    while let next, isBare(next) || "+.:".unicodeScalars.contains(next) { index += 1 }
    let word = String(String.UnicodeScalarView(scalars[start..<index]))
    switch word {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "": throw fault("\(name) has no value before \(next.map(shown) ?? "the end")")
    default: break
    }
    let digits = word.first == "+" || word.first == "-" ? word.dropFirst() : word[...]
    guard digits.first.map({ $0.isASCII && $0.isNumber }) == true else {
      throw fault("\(name) is \(word): a text stands in quotes")
    }
    // Digits may be grouped, and a number does not begin with a zero (TOML 1.0.0, "Integer").
    let groups = digits.split(separator: "_", omittingEmptySubsequences: false)
    let isSound = !groups.contains("") && (digits.count == 1 || digits.first != "0")
    guard isSound, let number = Int(word.filter { $0 != "_" }) else {
      throw fault("\(name) is \(word), which is no whole number")
    }
    return .integer(number)
  }

  private mutating func string() throws(ConfigError) -> String {
    guard let quote = next else { return "" }
    index += 1
    if next == quote, index + 1 < scalars.count, scalars[index + 1] == quote {
      throw fault("a text over several lines cannot be a setting")
    }
    var text = String.UnicodeScalarView()
    while let scalar = next, scalar != quote {
      index += 1
      guard !isControl(scalar) else { throw fault("a text holds \(shown(scalar))") }
      text.append(scalar == "\\" && quote == "\"" ? try escaped() : scalar)
    }
    guard next == quote else { throw fault("a text has no quote at its end") }
    index += 1
    return String(text)
  }

  /// Reads what follows a backslash (TOML 1.0.0, "String").
  private mutating func escaped() throws(ConfigError) -> Unicode.Scalar {
    guard let letter = next else { throw fault("a text has no quote at its end") }
    index += 1
    switch letter {
    case "b": return "\u{8}"
    case "t": return "\t"
    case "n": return "\n"
    case "f": return "\u{C}"
    case "r": return "\r"
    case "\"", "\\": return letter
    case "u", "U":
      let count = letter == "u" ? 4 : 8
      let digits = scalars[index...].prefix(count)
      guard digits.count == count, digits.allSatisfy(\.properties.isASCIIHexDigit),
        let code = UInt32(String(String.UnicodeScalarView(digits)), radix: 16),
        let scalar = Unicode.Scalar(code)
      else { throw fault("\\\(letter) needs \(count) hexadecimal digits of a character") }
      index += count
      return scalar
    default: throw fault("\\\(shown(letter)) means nothing in a text; a backslash is \\\\")
    }
  }

  /// Whether a scalar may not stand in a line as it is.
  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7f
  }

  /// A sign as a message shows it.
  private func shown(_ scalar: Unicode.Scalar) -> String {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let isPlain = scalar.value > 0x20 && scalar.value < 0x7f
    return isPlain
      ? String(scalar) : "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
  }
}
