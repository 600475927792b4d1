import JournalCore
import JournalReading
import JournalRules
import Testing

/// The regulations that come with the library, in a form convenient for tests.
enum Shipped {
  static let regulations: [Regulation] = RegulationLibrary.ids.compactMap { id in
    RegulationLibrary.document(id).flatMap { try? Regulation($0) }
  }

  /// Returns a regulation by its id; stops the test if there is none.
  static func regulation(_ id: String) throws -> Regulation {
    try #require(regulations.first { $0.id == id }, "no regulation \(id)")
  }

  /// Returns the stages of one kind, with their regulations; of those that say the same, the first.
  ///
  /// Eras share most of what decides: only names, sources and remarks tell such stages apart, and nothing
  /// that is asked of them here depends on those.
  static func stages(_ kind: Stage.Kind) -> [(Regulation, Stage)] {
    var seen: Set<String> = []
    return regulations.flatMap { regulation in
      regulation.stages.filter { $0.kind == kind && seen.insert(meaning($0, regulation)).inserted }
        .map { (regulation, $0) }
    }
  }

  /// What a stage says, without names, sources and remarks.
  private static func meaning(_ stage: Stage, _ regulation: Regulation) -> String {
    let document = RegulationLibrary.document(regulation.id)
    let own = document?["stages"]?.array?.first { $0.object?["id"]?.string == stage.id }
    let parts = [own, document?["match"], document?["points"], document?["discipline"]]
    return parts.map { plain($0 ?? .null, ["id", "title", "rounds"]).canonicalText }
      .joined(separator: " ")
  }

  private static func plain(_ value: JSONValue, _ names: Set<String> = []) -> JSONValue {
    if let list = value.array { return .array(list.map { plain($0) }) }
    guard var object = value.object else { return value }
    for key in object.keys {
      let isAside = names.contains(key) || ["source", "note", "substitutions"].contains(key)
      object[key] = isAside ? nil : object[key].map { plain($0) }
    }
    return .object(object)
  }
}
