import Foundation
import Testing

/// What people see, line by line. `JOURNAL_RECORD=1` rewrites the files; read every line
/// afterwards.
struct `Sessions at the terminal` {
  private static let isRecording =
    ProcessInfo.processInfo.environment["JOURNAL_RECORD"]?.isEmpty == false

  @Test(arguments: Transcript.names)
  func `go as written`(name: String) throws {
    let expected = try Transcript(named: name)
    let actual = try expected.replayed()
    if Self.isRecording { return try actual.record(as: name) }
    let (before, after) = (expected.maskedLines, actual.maskedLines)
    guard before != after else { return }
    Issue.record("\(name) differs:\n\(Transcript.difference(from: before, to: after))")
  }

  @Test(arguments: Transcript.names)
  func `fit in 80 columns`(name: String) throws {
    for (index, line) in try Transcript(named: name).lines.enumerated() {
      #expect(line.columns <= 80, "\(name):\(index + 1) has \(line.columns) columns: \(line)")
    }
  }

  @Test func `are all there`() {
    let numbers = Transcript.names.map { $0.prefix(2) }
    for number in ["01", "03", "04", "05", "06", "08", "10", "12"] {
      #expect(numbers.contains { $0 == number }, "session \(number) is missing")
    }
    for (number, names) in Dictionary(grouping: Transcript.names, by: { $0.prefix(2) }) {
      #expect(names.count == 1, "\(number) is the number of \(names)")
    }
  }
}
