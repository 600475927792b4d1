public import JournalCore

extension Regulation {
  /// Returns the clauses of a document that misspell the label of a source: one that differs in a
  /// few letters from those in `sources`, such as `Handbok; C.4`, `Handbok, C.4` or `Handbok 4`.
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
    for part in named where !isKnown(part) {
      let label = Self.label(of: part, among: labels)
      if isKnown(label) { continue }
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

  /// The words of a source that stand where a label would: all, or as many as one has and what ends them
  /// or an article follows.
  private static func label(of source: String, among labels: [String]) -> String {
    if Nearest.match(source, among: labels) != nil { return source }
    let words = source.split(separator: " ")
    for label in labels {
      let count = label.split(separator: " ").count
      guard count < words.count else { continue }
      let lead = words.prefix(count).joined(separator: " ")
      let plain = String(lead.reversed().drop { ",:.".contains($0) }.reversed())
      let next = words[count].lowercased()
      let isArticle =
        next.contains { $0.isNumber || $0 == "\u{A7}" }
        || ["art", "article", "articles", "clause", "rule", "section", "page", "p"].contains(
          next.filter { $0 != "." })
      guard plain != lead || isArticle else { continue }
      if plain == label || Nearest.match(plain, among: [label]) != nil { return plain }
    }
    return source
  }
}
