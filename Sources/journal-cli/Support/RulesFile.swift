import Foundation
import JournalCore
import JournalFiles
import JournalReading
import JournalRules
import MatchJournal

/// Regulations by name or from a file.
enum RulesFile {
  /// Returns the document that a name means.
  ///
  /// - Throws: `Refusal` if there is none, or the file is no regulation.
  static func document(_ name: String) throws -> JSONObject {
    if let document = RegulationLibrary.document(named: name) { return document }
    guard try FileKind.typed(name) != nil else {
      throw RegulationLibrary.refusal(of: name)
    }
    return try read(name)
  }

  /// Returns the regulation's document in a file.
  ///
  /// - Throws: `Refusal` if there is no file, or it is no regulation.
  static func read(_ path: String) throws -> JSONObject {
    let document = try json(path)
    _ = try Regulation(document)
    return document
  }

  /// Returns the JSON object in a file, whether or not it is a regulation.
  static func json(_ path: String) throws -> JSONObject {
    let bytes = try InputFile.bytes(
      of: path, limit: JSONLimits.document.maxBytes, code: "no-rules")
    return try Regulation.document(bytes, named: path)
  }
}
