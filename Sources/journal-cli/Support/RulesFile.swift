import Foundation
import JournalCore
import JournalReading
import JournalRules
import MatchJournal

/// Regulations by name or from a file.
enum RulesFile {
  /// The document that a name means.
  ///
  /// - Throws: `Refusal` where there is none, or the file is not one.
  static func document(_ name: String) throws -> JSONObject {
    if let document = RegulationLibrary.document(named: name) { return document }
    guard FileManager.default.fileExists(atPath: name) else { throw unknown(name) }
    return try read(name)
  }

  /// The document in a file.
  ///
  /// - Throws: `Refusal` where there is none, or it is no regulation.
  static func read(_ path: String) throws -> JSONObject {
    let document = try json(path)
    _ = try Regulation(document)
    return document
  }

  /// The JSON object in a file, whether or not it is a regulation.
  static func json(_ path: String) throws -> JSONObject {
    let safe = TextRules.harmless(path)
    let bytes = try InputFile.bytes(
      of: path, limit: JSONLimits.document.maxBytes, code: "no-rules")
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: bytes, limits: .document)
    } catch {
      throw Refusal("malformed-json", "\(safe): \(error).")
    }
    guard let document = value.object else {
      throw Refusal("bad-regulation", "\(safe) is not a JSON object.")
    }
    return document
  }

  /// The refusal of a name that several regulations bear, with what tells them apart.
  private static func ambiguous(_ name: String, _ fits: [String]) -> Refusal {
    let apart = RegulationLibrary.differences(of: fits)
    let isSeason = apart != fits
    return Refusal(
      "ambiguous-rules",
      "\"\(TextRules.harmless(name))\" fits \(fits.count) regulations: "
        + "\(fits.joined(separator: ", ")).",
      hint: isSeason
        ? "Say which season: \(apart.joined(separator: ", "))." : "Write more of the id.")
  }

  /// The refusal of a name that is neither a regulation nor a file.
  private static func unknown(_ name: String) -> Refusal {
    let fits = RegulationLibrary.ids(named: name)
    guard fits.isEmpty else { return ambiguous(name, fits) }
    // People leave out the country and write hyphens: copa-del-rey-2017-18.
    let near = RegulationLibrary.ids.first { id in
      let words = id.split(separator: ".").map(String.init)
      let known = [words.joined(separator: "-"), words.dropFirst().joined(separator: "-")]
      return Nearest.match(name, among: known) != nil
    }
    return Refusal(
      "no-rules", "No regulation \"\(TextRules.harmless(name))\", and no file of that name.",
      hint: near.map { "Did you mean \"\($0)\"?" }
        ?? "journal rules list shows those that come with the program.")
  }
}
