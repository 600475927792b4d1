import CRegulations
public import JournalCore

/// The regulations that are compiled into the program: the files in `Regulations/`.
public enum RegulationLibrary {
  /// The bytes of each document, by id.
  ///
  /// A document is parsed when it is asked for. Its id is the first thing after the format, so a search
  /// for it costs no parsing of the others.
  private static let shelf: [String: Range<Int>] = {
    var shelf: [String: Range<Int>] = [:]
    var start = 0
    for end in bytes.indices where bytes[end] == 0 {
      guard let id = id(of: bytes[start..<end]), shelf[id] == nil else {
        preconditionFailure("a shipped regulation has no id of its own")
      }
      shelf[id] = start..<end
      start = end + 1
    }
    return shelf
  }()

  private static var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: journal_regulations(), count: journal_regulations_size())
  }

  private static func id(of document: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    let key = Array(#""id":"#.utf8)
    let head = Array(document.prefix(200))
    guard let place = head.indices.first(where: { head[$0...].starts(with: key) }),
      let open = head[(place + key.count)...].firstIndex(of: UInt8(ascii: "\"")),
      let close = head[(open + 1)...].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    return String(decoding: head[(open + 1)..<close], as: UTF8.self)
  }

  /// The document with an id; nil if none is shipped.
  public static func document(_ id: String) -> JSONObject? {
    shelf[id].flatMap { place in
      try? JSONValue(parsing: Array(bytes[place]), limits: .document).object
    }
  }

  /// The document of a league whose own rules are not known: three points for a win, then goal
  /// difference.
  public static var genericLeague: JSONObject? { document("generic.league.goal-difference") }

  /// Whether a regulation is for competitions whose own rules are not known.
  public static func isGeneric(_ id: String) -> Bool { id.hasPrefix("generic.") }

  /// The ids, sorted.
  public static let ids = shelf.keys.sorted()

  /// Returns the ids of the regulations that have some words in id or title, and were in force at some
  /// time of a year.
  ///
  /// - Parameter year: nil for any time. A regulation that does not say when it is in force always is.
  public static func ids(having words: [String], in year: Int?) -> [String] {
    ids.filter { id in
      guard let document = document(id) else { return false }
      let text = fold("\(id) \(document["title"]?.string ?? "")")
      guard words.allSatisfy({ has(text, fold($0)) }) else { return false }
      guard let year, let valid = document["valid"]?.object else { return true }
      let years = ["from", "to"].map { valid[$0]?.string.flatMap { Int($0.prefix(4)) } }
      return (years[0] ?? year) <= year && (years[1] ?? year) >= year
    }
  }

  /// The document with this id, or the only one whose id contains this name.
  public static func document(named name: String) -> JSONObject? {
    let fits = ids(named: name)
    return fits.count == 1 ? document(fits[0]) : nil
  }

  /// The ids that a name may mean: the id itself, otherwise all that contain the name, otherwise the
  /// most exact of those that were in force in the season at its end: `la-liga-1985-86`.
  public static func ids(named name: String) -> [String] {
    if shelf[name] != nil { return [name] }
    let folded = fold(name)
    let fits = folded.isEmpty ? [] : ids.filter { has(fold($0), folded) }
    return fits.isEmpty ? ids(ofSeason: folded) : fits
  }

  private static func ids(ofSeason folded: String) -> [String] {
    let words = folded.split(separator: "-")
    let numbers = words.reversed().prefix { $0.allSatisfy(\.isNumber) }.reversed().map(String.init)
    let rest = words.dropLast(numbers.count).joined(separator: "-")
    guard !rest.isEmpty, (1...2).contains(numbers.count), let first = numbers.first,
      first.count == 4, let year = Int(first)
    else { return [] }
    // A season of two years is that of its winter.
    let day = numbers.count == 2 ? "\(year + 1)-01-01" : nil
    let fits = ids(having: [rest], in: numbers.count == 2 ? nil : year).compactMap {
      id -> (String, Int)? in
      guard !isGeneric(id), let valid = document(id)?["valid"]?.object,
        let from = valid["from"]?.string, let to = valid["to"]?.string,
        day.map({ from <= $0 && $0 <= to }) ?? true,
        let start = CalendarDate(from), let end = CalendarDate(to)
      else { return nil }
      return (id, end.daysSince1970 - start.daysSince1970)
    }
    let shortest = fits.map(\.1).min()
    return fits.filter { $0.1 == shortest }.map(\.0)
  }

  /// What distinguishes ids: the last part of each if the rest is the same, otherwise the whole id.
  public static func differences(of ids: [String]) -> [String] {
    let parts = ids.map { $0.split(separator: ".") }
    guard Set(parts.map { $0.dropLast() }).count == 1 else { return ids }
    return parts.compactMap { $0.last.map(String.init) }
  }

  /// Whether a text has a name that begins where one of its words does: `uefa-cup` has no `fa-cup`.
  private static func has(_ text: String, _ name: String) -> Bool {
    "-\(text)".contains("-\(name)")
  }

  /// Folds a name. Dots in an id separate words, as hyphens do.
  private static func fold(_ name: String) -> String {
    SlugMint.fold(String(name.map { $0 == "." ? "-" : $0 }))
  }
}
