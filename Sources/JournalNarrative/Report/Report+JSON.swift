public import JournalCore

extension Report {
  /// The report as a document with every span, for audits and later use.
  public var json: JSONObject {
    var object: JSONObject = [
      "match": .string(match), "language": .string(language), "lexicon": .string(lexicon),
      "length": .string(length.rawValue), "tone": .string(tone.rawValue), "plain": .bool(isPlain),
      "line": .object(line.json), "headline": .object(headline.json),
    ]
    if let dateline { object["dateline"] = .object(dateline.json) }
    object["paragraphs"] = .array(paragraphs.map(\.json))
    return object
  }

  /// Reads a report from its document.
  ///
  /// - Throws: `Refusal` that says what is missing.
  public init(_ json: JSONObject) throws(Refusal) {
    match = try json.text("match")
    language = try json.text("language")
    lexicon = try json.text("lexicon")
    guard let length = ReportOptions.Length(rawValue: try json.text("length")),
      let tone = Tone(rawValue: try json.text("tone")), case .bool(let isPlain)? = json["plain"],
      case .array(let paragraphs)? = json["paragraphs"]
    else { throw .notAReport("its length, its tone or its paragraphs are missing") }
    self.length = length
    self.tone = tone
    self.isPlain = isPlain
    line = try Sentence(try json.record("line"))
    headline = try Sentence(try json.record("headline"))
    dateline = json["dateline"] == nil ? nil : try Sentence(try json.record("dateline"))
    var read: [Paragraph] = []
    for paragraph in paragraphs {
      guard case .array(let sentences) = paragraph else {
        throw .notAReport("a paragraph is a list of sentences")
      }
      var told: [Sentence] = []
      for sentence in sentences {
        guard let object = sentence.object else { throw .notAReport("a sentence is an object") }
        told.append(try Sentence(object))
      }
      read.append(Paragraph(told))
    }
    self.paragraphs = read
  }
}

extension RoundReport {
  /// The text of a round as a document, with every span.
  public var json: JSONObject {
    [
      "language": .string(language), "lexicon": .string(lexicon),
      "headline": .object(headline.json), "paragraphs": .array(paragraphs.map(\.json)),
    ]
  }
}

extension Paragraph {
  fileprivate var json: JSONValue { .array(sentences.map { .object($0.json) }) }
}

extension Sentence {
  /// The sentence with its spans.
  public var json: JSONObject {
    [
      "text": .string(text), "events": .array(evidence.map { .integer(Int64($0)) }),
      "spans": .array(spans.map { .object($0.json) }),
    ]
  }

  init(_ json: JSONObject) throws(Refusal) {
    self.init(try json.spans(), evidence: try json.positions("events"))
    guard try json.text("text") == text else {
      throw Refusal(
        "report-differs", "A sentence reads otherwise than its spans: \"\(text)\".",
        remedy: .checkEditedText)
    }
  }
}

extension Span {
  var json: JSONObject {
    switch self {
    case .words(let words): return ["text": .string(words)]
    case .value(let value):
      return [
        "slot": .string(value.slot), "form": .string(value.form), "text": .string(value.text),
      ]
    case .clause(let clause): return clause.json
    }
  }

  init(_ json: JSONObject) throws(Refusal) {
    if json["kind"] != nil {
      self = .clause(try ClauseSpan(json))
    } else if json["slot"] != nil {
      self = .value(
        ValueSpan(
          slot: try json.text("slot"), form: try json.text("form"), text: try json.text("text")))
    } else {
      self = .words(try json.text("text"))
    }
  }
}

extension ClauseSpan {
  var json: JSONObject {
    var object: JSONObject = ["kind": .string(kind)]
    if let slot { object["slot"] = .string(slot) }
    if let of { object["of"] = .string(of) }
    object["about"] = .array(about.map { .integer(Int64($0)) })
    object["variant"] = .integer(Int64(variant))
    object["licences"] = .array(licences.map { .string($0) })
    object["events"] = .array(evidence.map { .integer(Int64($0)) })
    if isElliptic { object["elliptic"] = true }
    object["spans"] = .array(spans.map { .object($0.json) })
    return object
  }

  init(_ json: JSONObject) throws(Refusal) {
    guard let variant = json["variant"]?.integer.flatMap({ Int(exactly: $0) }),
      case .array(let licences)? = json["licences"]
    else { throw .notAReport("a clause names its variant and its licences") }
    self.init(
      slot: json["slot"]?.string, kind: try json.text("kind"),
      about: try json.positions("about"), of: json["of"]?.string, variant: variant,
      licences: licences.compactMap(\.string), evidence: try json.positions("events"),
      isElliptic: json["elliptic"] == true, spans: try json.spans())
  }
}

extension JSONObject {
  fileprivate func text(_ key: String) throws(Refusal) -> String {
    guard let text = self[key]?.string else { throw .notAReport("\"\(key)\" is missing") }
    return text
  }

  fileprivate func record(_ key: String) throws(Refusal) -> JSONObject {
    guard let object = self[key]?.object else { throw .notAReport("\"\(key)\" is missing") }
    return object
  }

  fileprivate func positions(_ key: String) throws(Refusal) -> [Int] {
    guard case .array(let values)? = self[key] else { throw .notAReport("\"\(key)\" is missing") }
    return values.compactMap { $0.integer.flatMap { Int(exactly: $0) } }
  }

  fileprivate func spans() throws(Refusal) -> [Span] {
    guard case .array(let values)? = self["spans"] else {
      throw .notAReport("\"spans\" are missing")
    }
    var spans: [Span] = []
    for value in values {
      guard let object = value.object else { throw .notAReport("a span is an object") }
      spans.append(try Span(object))
    }
    return spans
  }
}

extension Refusal {
  fileprivate static func notAReport(_ why: String) -> Refusal {
    Refusal(
      "not-a-report", "This is no report with spans: \(why).",
      remedy: .makeReport)
  }
}
