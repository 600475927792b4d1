public import JournalCore

extension Regulation {
  /// Something that is wrong with a regulation's document, and where.
  public struct Problem: Hashable, Sendable {
    /// The place, such as `stages[0].decide[2].by`; empty for the document as a whole.
    public let path: String
    /// What is wrong, in one sentence.
    public let reason: String

    /// Creates a problem.
    public init(_ path: String, _ reason: String) {
      self.path = path
      self.reason = reason
    }

    /// The place, and what is wrong there.
    public var text: String { path.isEmpty ? reason : "\(path): \(reason)" }
  }

  /// Everything that is wrong with a document; empty if it can be adopted.
  public static func problems(in document: JSONObject) -> [Problem] {
    do throws(Refusal) {
      try TextRules.check(.object(document))
    } catch {
      return [Problem("", error.reason)]
    }
    let defined = RegulationShape.defined
    let wrong = RegulationShape.document.problems(in: .object(document), at: "", defined)
    guard wrong.isEmpty else { return wrong }
    do throws(JSONMismatch) {
      let regulation = try JSONValueDecoder().decode(Regulation.self, from: .object(document))
      return regulation.contradictions
    } catch {
      return [Problem("", "\(error).")]
    }
  }

  /// The JSON Schema of the format.
  public static var schema: JSONObject {
    var schema = RegulationShape.document.schema
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["$id"] = "urn:match-journal:regulation:1"
    schema["title"] = "A regulation, format 1"
    var defined = JSONObject()
    for (name, shape) in RegulationShape.defined { defined[name] = .object(shape.schema) }
    schema["$defs"] = .object(defined)
    return schema
  }
}
