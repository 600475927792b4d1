public import JournalCore

/// The regulations that come with the program, compiled in: the index of `Regulations/`.
public enum RegulationLibrary {
  /// The documents by id.
  public static let documents: [String: JSONObject] = {
    let files = [PackageResources.es_copa_del_rey_2017_18_json]
    var documents: [String: JSONObject] = [:]
    for file in files {
      guard let document = try? JSONValue(parsing: file, limits: .document).object,
        let id = document["id"]?.string
      else { preconditionFailure("a shipped regulation is not JSON") }
      documents[id] = document
    }
    return documents
  }()

  /// The ids, sorted.
  public static var ids: [String] { documents.keys.sorted() }

  /// The document that a name means: its id, or a part of it that fits no other.
  public static func document(named name: String) -> JSONObject? {
    if let document = documents[name] { return document }
    let folded = fold(name)
    let fits = ids.filter { fold($0).contains(folded) }
    return fits.count == 1 && !folded.isEmpty ? documents[fits[0]] : nil
  }

  /// Dots in an id divide words, as hyphens do.
  private static func fold(_ name: String) -> String {
    SlugMint.fold(String(name.map { $0 == "." ? "-" : $0 }))
  }
}
