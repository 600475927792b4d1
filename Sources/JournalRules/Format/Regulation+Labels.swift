public import JournalCore

extension Regulation {
  /// Returns the clauses of a document that misspell the label of a source: one that differs in a
  /// few letters from those in `sources`, such as `Handbok; C.4`.
  ///
  /// A document that was adopted with one can still be read; it is no contradiction.
  public static func labelProblems(in document: JSONObject) -> [Problem] {
    let sources = document["sources"]?.array?.compactMap(\.string) ?? []
    let labels = sources.compactMap { source in
      source.firstRange(of: ": ").map { String(source[..<$0.lowerBound]) }
    }
    guard !labels.isEmpty else { return [] }
    return problems(in: .object(document), at: "", among: labels)
  }

  private static func problems(in value: JSONValue, at path: String, among labels: [String])
    -> [Problem]
  {
    if let list = value.array {
      return list.enumerated().flatMap { problems(in: $1, at: "\(path)[\($0)]", among: labels) }
    }
    guard let object = value.object else { return [] }
    return object.keys.flatMap { key -> [Problem] in
      let place = path.isEmpty ? key : "\(path).\(key)"
      guard key == "source" else {
        return problems(in: object[key] ?? .null, at: place, among: labels)
      }
      return problem(of: object[key]?.string ?? "", at: place, among: labels)
    }
  }

  private static func problem(of source: String, at path: String, among labels: [String])
    -> [Problem]
  {
    let named = source.split(separator: ";").map { part in
      String(part.drop { $0 == " " })
    }
    let isKnown = { (label: String) in labels.contains(label) || label.hasPrefix("recalled") }
    for label in named where !isKnown(label) {
      // Labels of one publisher differ in the year: that is another source, and no slip.
      guard let meant = Nearest.match(label, among: labels),
        meant.filter(\.isNumber) == label.filter(\.isNumber)
      else { continue }
      return [
        Problem(path, "no source is called \"\(label)\". Did you mean \"\(meant)\"?")
      ]
    }
    return []
  }
}
