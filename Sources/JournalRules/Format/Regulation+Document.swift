public import JournalCore

extension Regulation {
  /// Reads the JSON object of a regulation, whether or not it is one.
  ///
  /// - Parameter name: what the bytes are called in a refusal, such as the name of a file.
  /// - Throws: `Refusal` if the bytes are no JSON object.
  public static func document(_ bytes: [UInt8], named name: String) throws(Refusal) -> JSONObject {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: bytes, limits: .document)
    } catch {
      throw Refusal("malformed-json", "\(TextRules.harmless(name)): \(error).")
    }
    guard let document = value.object else {
      throw Refusal("bad-regulation", "\(TextRules.harmless(name)) is not a JSON object.")
    }
    return document
  }
}
