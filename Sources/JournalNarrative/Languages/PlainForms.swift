/// A number with its digits in groups of three.
enum GroupedNumber {
  /// Returns `950`, and `38.492` with a point between the groups.
  ///
  /// - Parameter number: 0 or more.
  static func text(_ number: Int, _ separator: String) -> String {
    guard number >= 1000 else { return "\(number)" }
    return text(number / 1000, separator) + separator + String(1000 + number % 1000).dropFirst()
  }
}

/// A list whose last two items a word joins.
enum PlainList {
  /// Returns `A`, `A e B`, `A, B e C`.
  ///
  /// - Parameter and: the word with its spaces: ` e `.
  static func text(_ items: [String], _ and: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", "))\(and)\(last)"
  }
}

extension Grammar {
  /// Returns people with how often each scored, more than one goal in brackets: `Messi (2)`.
  ///
  /// - Parameter times: a number of goals as the brackets show it.
  func counted(
    _ people: [Value.Counted], _ names: Names, times: (Int) -> String = { "\($0)" }
  ) -> [String] {
    people.map { entry in
      let name = names.person(entry.person)
      return entry.count == 1 ? name : "\(name) (\(times(entry.count)))"
    }
  }
}
