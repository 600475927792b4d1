/// The words of a command line: one path, then options that each have a value.
struct Options {
  /// The journal.
  let path: String

  private var values: [String: String] = [:]

  /// Reads the words after the command.
  init(_ words: [String]) throws {
    var rest = words[...]
    path = rest.first?.hasPrefix("--") == false ? rest.removeFirst() : ""
    while let name = rest.popFirst() {
      guard name.hasPrefix("--"), let value = rest.popFirst() else {
        throw Problem("\(name) is no option with a value")
      }
      values[String(name.dropFirst(2))] = value
    }
  }

  /// The value of an option in words.
  func text(_ name: String, _ standard: String) -> String { values[name] ?? standard }

  /// The value of an option as a whole number.
  func number(_ name: String, _ standard: Int) throws -> Int {
    guard let text = values[name] else { return standard }
    guard let number = Int(text) else { throw Problem("--\(name) \(text) is no number") }
    return number
  }

  /// Why a command line cannot be followed.
  struct Problem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }
}
