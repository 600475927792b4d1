import Foundation
import JournalFeeds
import Testing

/// The word `help` and what follows it.
struct `The help` {
  @Test(arguments: [
    ("help append goal", "append goal --help"), ("help a yellow", "append yellow --help"),
    ("help append final-whistle", "append final-whistle --help"),
    ("help match new", "match new --help"), ("match help new", "match new --help"),
    ("help rules use", "rules use --help"), ("help key show", "key show --help"),
    ("help st", "status --help"), ("help why", "audit --help"), ("help import", "import --help"),
    ("help", "--help"), ("help match", "match --help"), ("match help", "match --help"),
    ("-q help key", "key --help"),
  ])
  func `shows the page that the command shows itself`(words: String, page: String) throws {
    let shell = try Shell()
    let expected = try shell.run("journal \(page)")
    let result = try shell.run("journal \(words)")
    #expect(result.status == 0, "\(result.error)")
    #expect(!expected.output.isEmpty)
    #expect(result.output == expected.output)
  }

  @Test(arguments: [
    ("help nosuch", "no command \"nosuch\""), ("help narate", "Did you mean"),
    ("help match nwe", "no command \"match nwe\""), ("match help nwe", "Did you mean"),
    ("help append gaol", "there is no event type \"gaol\""),
    ("help verify deep", "one word too many"),
    ("help match new again", "one word too many"), ("help append goal twice", "too many"),
  ])
  func `that is not there is an error with a near miss`(words: String, says: String) throws {
    let shell = try Shell()
    let result = try shell.run("journal \(words)")
    #expect(result.status == 64, "\(words): \(result.output)")
    #expect(result.output.isEmpty)
    let said = result.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains(says), "\(words): \(said)")
    let json = try shell.run("journal \(words) --json")
    #expect(json.status == 64)
    #expect(json.error.hasPrefix(#"{"error":{"code":"#), "\(json.error)")
  }

  /// A line that was broken in the source is broken again at the margin, which leaves one word or two.
  @Test func `fills its lines`() throws {
    let shell = try Shell()
    for name in try Commands.all.get() {
      let page = try shell.run("journal \(name) --help").output
      let overview = page.components(separatedBy: "\n").prefix { !$0.hasPrefix("USAGE:") }
      for (line, next) in zip(overview, overview.dropFirst())
      where !line.isEmpty && !line.hasPrefix(" ") && !next.hasPrefix(" ") {
        guard let word = next.split(separator: " ").first,
          line.last.map({ !".:".contains($0) }) == true
        else { continue }
        #expect(line.count + 1 + word.count >= 80, "\(name): \(line)")
      }
    }
  }

  @Test func `is a manual page too, with every command`() throws {
    let page = try Shell().run("journal man").output.split(separator: "\n").map(String.init)
    for name in try Commands.all.get() {
      #expect(page.contains(".SS journal \(name)"), "\(name)")
    }
    let requests = page.filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } }
    #expect(Set(requests) == [".TH", ".SH", ".SS", ".nf", ".fi", ".TP", ".B"])
    #expect(!page.contains { $0.hasPrefix("'") })
  }

  @Test func `of an import names every format, how much of it is read, and its notes`() throws {
    let page = try Shell().run("journal import --help").output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let names = FeedFormat.names
    #expect(page.contains("The format: \(names.dropLast().joined(separator: ", ")) or "))
    for format in FeedFormat.all {
      #expect(page.contains(format.name))
      for text in [format.limits, format.notes].compactMap(\.self) {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(page.contains(words), "\(format.name)")
      }
      if let tables = format.tables { #expect(page.contains(tables.main)) }
    }
  }
}
