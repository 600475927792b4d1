public import JournalCore

extension Destination {
  /// Reads a list such as `1 Champion, 2-4 Champions League, 17-18 Relegation`. A comma may stand in a
  /// name: a new item begins with a place.
  ///
  /// - Throws: `Refusal` that says which item is none, and why.
  public static func list(_ text: String) throws(Refusal) -> [Destination] {
    var destinations: [Destination] = []
    for item in items(of: text) {
      let destination = try Destination(reading: item)
      if let other = destinations.first(where: { $0.range.overlaps(destination.range) }) {
        let place = max(other.range.lowerBound, destination.range.lowerBound)
        throw .noDestination(
          "place \(place) has two destinations, \(other.to) and \(destination.to)")
      }
      destinations.append(destination)
    }
    guard !destinations.isEmpty else {
      throw .noDestination("there is no place in it, such as 1 Champion")
    }
    return destinations
  }

  /// The items of a list: at each semicolon, and at each comma that a place follows.
  private static func items(of text: String) -> [String] {
    var items: [String] = []
    for part in text.split(separator: ";") {
      for (index, piece) in part.split(separator: ",").enumerated() {
        let begins = piece.drop { $0 == " " || $0 == "#" }.first?.isNumber == true
        if begins || index == 0 {
          items.append(String(piece))
        } else {
          items[items.count - 1] += ",\(piece)"
        }
      }
    }
    return items
  }

  /// Reads `2-4 Champions League`.
  private init(reading text: String) throws(Refusal) {
    let words = text.split(whereSeparator: \.isWhitespace)
    let first = words.first.map(String.init) ?? ""
    let numbers = first.drop { $0 == "#" }.split(omittingEmptySubsequences: false) {
      $0 == "-" || $0 == "\u{2013}"
    }.map { Int($0.filter { $0 != ":" && $0 != "." }) }
    let places = numbers.compactMap(\.self)
    guard (1...2).contains(numbers.count), places.count == numbers.count else {
      throw .noDestination("\(first) is no place: write 1 or 2-4, then where the teams go")
    }
    guard places.allSatisfy({ (1...99).contains($0) }) else {
      throw .noDestination("\(first): places are from 1 to 99")
    }
    guard places == places.sorted() else {
      let range = places.sorted().map(\.description).joined(separator: "-")
      throw .noDestination("\(first) begins with its last place: write \(range)")
    }
    guard words.count > 1 else { throw .noDestination("\(first) does not say where they go") }
    self.places = places
    to = words.dropFirst().joined(separator: " ")
  }

  /// The destination as a regulation's document has it.
  var document: JSONValue {
    ["places": .array(places.map { .integer(Int64($0)) }), "to": .string(to)]
  }
}

extension Refusal {
  fileprivate static func noDestination(_ reason: String) -> Refusal {
    let reason = TextRules.harmless(reason)
    return Refusal("bad-destination", reason.prefix(1).uppercased() + reason.dropFirst() + ".")
  }
}
