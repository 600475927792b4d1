import GRDB
import JournalCore

/// The stored form of a file: its version and, from the third on, the step of each derived part.
struct Form: Hashable {
  /// The version of what is authoritative: events, identity, erasable texts. SQLite keeps it as
  /// `user_version`.
  let version: Int

  /// The step of each part that is derived from the events, by name; a part that is missing has
  /// none.
  let steps: [String: Int]

  /// The form that this program writes.
  static let current = Form(
    version: Schema.version,
    steps: Dictionary(uniqueKeysWithValues: Part.allCases.map { ($0.rawValue, $0.step) }))

  /// Creates a form; one from before version 3 has no steps.
  init(version: Int, steps: [String: Int] = [:]) {
    self.version = version
    self.steps = steps
  }

  /// Reads the form that a file claims to have.
  init(of db: Database) throws {
    version = try Schema.version(of: db)
    guard version > 2 else {
      steps = [:]
      return
    }
    var steps: [String: Int] = [:]
    // A file that falsely claims to be of the third form has no such table.
    guard let rows = try? RawStatement(db, "SELECT name, step FROM derived") else {
      self.steps = steps
      return
    }
    while try rows.step() { steps[rows.text(0)] = rows.int(1) }
    self.steps = steps
  }

  /// Whether a part is there, as this program derives it.
  func has(_ part: Part) -> Bool { steps[part.rawValue] == part.step }

  /// Whether it takes a later program to read all of it.
  var isNewer: Bool {
    version > Schema.version
      || steps.contains { name, step in step > Part(rawValue: name)?.step ?? 0 }
  }
}
