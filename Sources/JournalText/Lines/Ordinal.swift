/// Places in words.
package enum Ordinal {
  private static let words = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
  ]

  /// Returns `second`, `13th`, `21st`.
  package static func text(_ place: Int) -> String {
    if words.indices.contains(place - 1) { return words[place - 1] }
    guard !(11...13).contains(place % 100) else { return "\(place)th" }
    return "\(place)\(["th", "st", "nd", "rd"][place % 10 < 4 ? place % 10 : 0])"
  }

  /// Returns `second`, or `second or third`, `second to fourth` if the place is open.
  package static func text(_ places: ClosedRange<Int>) -> String {
    let (first, last) = (text(places.lowerBound), text(places.upperBound))
    return places.count == 1 ? first : "\(first) \(places.count == 2 ? "or" : "to") \(last)"
  }

  /// Returns `Alder, Birch and Cedar`.
  package static func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
