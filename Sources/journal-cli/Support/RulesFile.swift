import Foundation
import JournalCore
import JournalRules
import MatchJournal

/// Regulations by name or from a file.
enum RulesFile {
  /// The document that a name means.
  ///
  /// - Throws: `Refusal` where there is none, or the file is not one.
  static func document(_ name: String) throws -> JSONObject {
    if let document = RegulationLibrary.document(named: name) { return document }
    guard FileManager.default.fileExists(atPath: name),
      let data = FileManager.default.contents(atPath: name)
    else {
      throw Refusal(
        "no-rules", "No regulation \"\(TextRules.harmless(name))\", and no file of that name.",
        hint: Nearest.hint(for: name, among: RegulationLibrary.ids)
          ?? "journal rules list shows those that come with the program.")
    }
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: [UInt8](data), limits: .document)
    } catch {
      throw Refusal("malformed-json", "\(name): \(error).")
    }
    guard let document = value.object else {
      throw Refusal("bad-regulation", "\(name) is not a JSON object.")
    }
    _ = try Regulation(document)
    return document
  }
}
