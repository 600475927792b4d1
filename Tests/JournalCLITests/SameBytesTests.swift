import Testing

/// A report is the same wherever it is made: in another process, locale, time zone or terminal
/// width.
struct `A report of the same log` {
  private static let surroundings = [
    "LC_ALL=C TZ=UTC", "LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 TZ=Asia/Tokyo",
    "LANG=ar_EG.UTF-8 LC_ALL=ar_EG.UTF-8 TZ=America/Los_Angeles",
    "LC_ALL=de_DE.UTF-8 TZ=Pacific/Kiritimati COLUMNS=40",
  ]

  @Test(arguments: [
    "--length full --cite", "--lang es --length full", "--lang fr", "--length full --json",
    "--live", "--length full --format html", "--length full --explain 3", "--check",
  ])
  func `has the same bytes in any surroundings`(options: String) throws {
    let shell = try Shell()
    #expect(try shell.run("journal demo here --quiet").status == 0)
    let results = try Self.surroundings.map { surroundings in
      try shell.run("\(surroundings) journal narrate \(options) -J here/journal.db")
    }
    #expect(results.allSatisfy { $0.status == 0 && !$0.bytes.isEmpty }, "\(results[0].error)")
    #expect(Set(results.map(\.bytes)).count == 1)
  }
}
