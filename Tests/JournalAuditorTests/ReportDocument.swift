import JournalCore
import JournalNarrative
import Testing

/// The document of a report for a test to change; the texts follow the spans.
struct ReportDocument {
  private var object: JSONObject

  init(_ json: JSONObject) { object = json }

  /// The document.
  var json: JSONObject {
    var copy = object
    for key in ["line", "headline", "dateline"] {
      copy[key] = object[key].map { Self.told($0) }
    }
    copy["paragraphs"] = .array(
      (object["paragraphs"]?.array ?? []).map { .array(($0.array ?? []).map { Self.told($0) }) })
    return copy
  }

  subscript(key: String) -> JSONValue? {
    get { object[key] }
    set { object[key] = newValue }
  }

  /// Returns a sentence with the text of its spans.
  private static func told(_ sentence: JSONValue) -> JSONValue {
    guard var object = sentence.object else { return sentence }
    object["text"] = .string(text(object))
    return .object(object)
  }

  private static func text(_ span: JSONObject) -> String {
    guard let spans = span["spans"]?.array else { return span["text"]?.string ?? "" }
    return spans.compactMap(\.object).map { text($0) }.joined()
  }

  /// The sentences of the report, in one paragraph.
  var sentences: [JSONObject] {
    get { (object["paragraphs"]?.array ?? []).flatMap { $0.array ?? [] }.compactMap(\.object) }
    set { object["paragraphs"] = [.array(newValue.map { .object($0) })] }
  }

  mutating func sentence(_ index: Int, _ change: (inout JSONObject) -> Void) throws {
    try #require(sentences.indices.contains(index))
    var all = sentences
    change(&all[index])
    sentences = all
  }

  mutating func headline(_ change: (inout JSONObject) -> Void) throws {
    var headline = try #require(object["headline"]?.object)
    change(&headline)
    object["headline"] = .object(headline)
  }

  mutating func line(_ change: (String) -> String) throws {
    var line = try #require(object["line"]?.object)
    let text = change(Self.text(line))
    line["spans"] = [["text": .string(text)]]
    object["line"] = .object(line)
  }

  // MARK: - Clauses

  /// Returns the clauses of a kind, at any depth.
  func clauses(_ kind: String) throws -> [JSONObject] {
    var found: [JSONObject] = []
    var copy = self
    try copy.visit { span in
      if span["kind"]?.string == kind { found.append(span) }
      return false
    }
    return found
  }

  /// Changes the first clause of a kind.
  mutating func clause(_ kind: String, _ change: (inout JSONObject) throws -> Void) throws {
    var isFound = false
    try visit { span in
      guard !isFound, span["kind"]?.string == kind else { return false }
      isFound = true
      try change(&span)
      return true
    }
    try #require(isFound, "no clause \(kind)")
  }

  /// Changes the first value of a slot in a clause of a kind.
  mutating func slot(_ kind: String, _ slot: String, _ change: (inout JSONObject) -> Void) throws {
    var isFound = false
    var copy = self
    try copy.visit { span in
      guard !isFound, span["kind"]?.string == kind else { return false }
      var spans = span["spans"]?.array ?? []
      for index in spans.indices {
        guard var inner = spans[index].object, inner["slot"]?.string == slot, inner["kind"] == nil
        else { continue }
        change(&inner)
        spans[index] = .object(inner)
        isFound = true
        break
      }
      span["spans"] = .array(spans)
      return isFound
    }
    try #require(isFound, "no \(slot) in \(kind)")
    self = copy
  }

  mutating func value(_ kind: String, _ slot: String, _ text: String) throws {
    try self.slot(kind, slot) { $0["text"] = .string(text) }
  }

  /// Removes every value and clause of a slot, and the words before it.
  mutating func remove(slot: String) throws {
    try visit { span in
      guard let spans = span["spans"]?.array,
        let index = spans.firstIndex(where: { $0.object?["slot"]?.string == slot })
      else { return false }
      var rest = spans
      rest.remove(at: index)
      span["spans"] = .array(rest)
      return true
    }
  }

  /// Swaps the words of two slots.
  mutating func swap(_ kind: String, _ first: String, _ second: String) throws {
    var texts: [String: JSONValue] = [:]
    try slot(kind, first) { texts[first] = $0["text"] }
    try slot(kind, second) { texts[second] = $0["text"] }
    try slot(kind, first) { $0["text"] = texts[second] }
    try slot(kind, second) { $0["text"] = texts[first] }
  }

  /// Changes words of the lexicon in a clause.
  mutating func words(_ kind: String, _ old: String, _ new: String) throws {
    try clause(kind) { clause in
      var spans = clause["spans"]?.array ?? []
      let index = try #require(spans.firstIndex { $0.object?["text"]?.string == old })
      spans[index] = ["text": .string(new)]
      clause["spans"] = .array(spans)
    }
  }

  /// Changes the words between two clauses of a sentence.
  mutating func junction(_ old: String, _ new: String) throws {
    var all = sentences
    for index in all.indices {
      var spans = all[index]["spans"]?.array ?? []
      guard let place = spans.firstIndex(where: { $0 == ["text": .string(old)] }) else { continue }
      spans[place] = ["text": .string(new)]
      all[index]["spans"] = .array(spans)
      sentences = all
      return
    }
    Issue.record("no sentence of two clauses")
  }

  /// Returns the number of the variant with some words.
  static func variant(_ kind: ClauseKind, _ words: String) -> Int? {
    Language.english.lexicon.variants[kind]?.firstIndex { variant in
      variant.wording.pieces.contains { piece in
        if case .words(let told) = piece { told.contains(words) } else { false }
      }
    }
  }

  private mutating func visit(_ change: (inout JSONObject) throws -> Bool) throws {
    for key in ["headline", "dateline"] {
      guard var sentence = object[key]?.object else { continue }
      if try Self.visit(&sentence, change) { object[key] = .object(sentence) }
    }
    var all = sentences
    var isChanged = false
    for index in all.indices where try Self.visit(&all[index], change) { isChanged = true }
    if isChanged { sentences = all }
  }

  private static func visit(
    _ span: inout JSONObject, _ change: (inout JSONObject) throws -> Bool
  ) throws -> Bool {
    var isChanged = try change(&span)
    guard var spans = span["spans"]?.array else { return isChanged }
    for index in spans.indices {
      guard var inner = spans[index].object else { continue }
      if try visit(&inner, change) {
        spans[index] = .object(inner)
        isChanged = true
      }
    }
    if isChanged { span["spans"] = .array(spans) }
    return isChanged
  }
}
