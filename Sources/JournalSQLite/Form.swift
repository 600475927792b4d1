import GRDB
import JournalCore

/// The stored form of a file: its version and, from the third on, how far each derived part has come.
struct Form: Hashable {
  /// The version of what is true: events, identity, erasable texts. SQLite keeps it as `user_version`.
  let version: Int

  /// The step of each part that is derived from the events, by its name; what is not there has none.
  let steps: [String: Int]

  /// What this program writes.
  static let current = Form(
    version: Schema.version,
    steps: Dictionary(uniqueKeysWithValues: Part.allCases.map { ($0.rawValue, $0.step) }))

  /// A form of before there were steps.
  init(version: Int, steps: [String: Int] = [:]) {
    self.version = version
    self.steps = steps
  }

  /// The form that a file says it has.
  init(of db: Database) throws {
    version = try Schema.version(of: db)
    guard version > 2 else {
      steps = [:]
      return
    }
    var steps: [String: Int] = [:]
    // A file that only says it is of the third form has no such table.
    guard let rows = try? RawStatement(db, "SELECT name, step FROM derived") else {
      self.steps = steps
      return
    }
    while try rows.step() { steps[rows.text(0)] = rows.int(1) }
    self.steps = steps
  }

  /// Whether a part is there as this program derives it.
  func has(_ part: Part) -> Bool { steps[part.rawValue] == part.step }

  /// Whether only a later program knows all of it.
  var isNewer: Bool {
    version > Schema.version
      || steps.contains { name, step in step > Part(rawValue: name)?.step ?? 0 }
  }
}
