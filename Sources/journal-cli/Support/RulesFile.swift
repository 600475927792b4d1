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

  /// Returns the document that a name means, or else the one that a competition of the journal
  /// adopted last.
  ///
  /// - Throws: `Refusal` if there is neither, or the file is no regulation.
  static func document(_ name: String, _ session: Session) async throws -> JSONObject {
    do {
      return try document(name)
    } catch let refusal as Refusal where ["no-rules", "ambiguous-rules"].contains(refusal.code) {
      guard (try? session.path()) != nil else { throw refusal }
      let view = try await session.view(try session.open(readOnly: true))
      let slug = try await view.competition(meantBy: name)
      guard let slug, let adopted = try await view.directory().regulations[slug]?.last else {
        throw refusal
      }
      return adopted.event.regulation
    }
  }

  /// Returns the regulation's document in a file.
  ///
  /// - Throws: `Refusal` if there is no file, or it is no regulation.
  static func read(_ path: String) throws -> JSONObject {
    let document = try json(path)
    do throws(Refusal) {
      _ = try Regulation(document)
    } catch {
      throw Refusal(
        error.code, "\(TextRules.harmless(path)): \(error.reason)", remedy: error.remedy)
    }
    return document
  }

  /// Returns the JSON object in a file, whether or not it is a regulation.
  static func json(_ path: String) throws -> JSONObject {
    let bytes = try InputFile.bytes(
      of: path, limit: JSONLimits.document.maxBytes, code: "no-rules")
    return try Regulation.document(bytes, named: path)
  }
}
