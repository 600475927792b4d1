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

  /// Returns the stages of one kind, with their regulations.
  static func stages(_ kind: Stage.Kind) -> [(Regulation, Stage)] {
    regulations.flatMap { regulation in
      regulation.stages.filter { $0.kind == kind }.map { (regulation, $0) }
    }
  }
}
