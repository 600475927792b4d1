import JournalCore

extension Destination {
  /// Reads a list such as `1 Champion, 2-4 Champions League, 17-18 Relegation`; nil if it is none,
  /// or if a place has two destinations.
  public static func list(_ text: String) -> [Destination]? {
    var destinations: [Destination] = []
    for item in text.split(separator: ",") {
      guard let destination = Destination(item),
        !destinations.contains(where: { $0.range.overlaps(destination.range) })
      else { return nil }
      destinations.append(destination)
    }
    return destinations.isEmpty ? nil : destinations
  }

  /// Reads `2-4 Champions League`.
  private init?(_ text: Substring) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, words.count > 1 else { return nil }
    let numbers = first.drop { $0 == "#" }.split(
      separator: "-", omittingEmptySubsequences: false
    ).map { Int($0.filter { $0 != ":" && $0 != "." }) }
    let places = numbers.compactMap(\.self)
    guard (1...2).contains(numbers.count), places.count == numbers.count, places == places.sorted(),
      places.allSatisfy({ (1...99).contains($0) })
    else { return nil }
    self.places = places
    to = words.dropFirst().joined(separator: " ")
  }

  /// The destination as a regulation's document has it.
  var document: JSONValue {
    ["places": .array(places.map { .integer(Int64($0)) }), "to": .string(to)]
  }
}
