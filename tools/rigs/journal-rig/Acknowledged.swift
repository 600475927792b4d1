import Foundation
import JournalCore

/// What an appender said it had done: lines `ack ID POSITION`,
/// position 0 where it did not say where.
struct Acknowledged {
  /// The notes, in the order in which they were acknowledged, and where they stand.
  private(set) var notes: [(note: Note, position: Int)] = []

  init() {}

  /// Reads the lines of a file; other lines are left out, and so is a line that was cut off.
  init(readingFrom path: String) throws {
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 3, words[0] == "ack", let id = EventID(String(words[1])),
        let position = Int(words[2]), let note = Note(id)
      else { continue }
      add(note, at: position)
    }
  }

  /// Adds an acknowledgement.
  mutating func add(_ note: Note, at position: Int) { notes.append((note, position)) }
}
