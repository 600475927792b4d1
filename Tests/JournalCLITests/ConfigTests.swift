import Foundation
import Testing

/// `journal config`, and what settings do.
struct `A setting` {
  @Test func `is kept, listed with where it comes from, and taken away`() throws {
    let shell = try Shell()
    #expect(try shell.run("journal config get user.name").output == "desk\n")
    let set = try shell.run("journal config set user.name ana")
    #expect(set.status == 0 && set.output == "user.name = \"ana\"\n", "\(set.error)")
    #expect(try shell.run("journal config get user.name").output == "ana\n")
    #expect(try shell.run("journal config").output.contains("user.name = ana  (set)"))
    let over = try shell.run("JOURNAL_AS=ben journal config")
    #expect(over.output.contains("user.name = ben  ($JOURNAL_AS)"))
    #expect(
      try shell.run("journal config unset user.name").output == "user.name is not set any more.\n")
    #expect(try shell.run("journal config get user.name").output == "desk\n")
    let none = try shell.run("journal config get hooks.after-append")
    #expect(none.status == 1 && none.output.isEmpty && none.error.isEmpty)
  }

  @Test func `comes after an option and the environment`() throws {
    let shell = try Self.copa()
    try shell.run("journal config set user.name ana")
    try shell.run("journal append note --text one")
    try shell.run("JOURNAL_AS=ben journal append note --text two")
    try shell.run("JOURNAL_AS=ben journal append note --text three --as cleo")
    let log = try shell.run("journal log --type note --json").output
    for name in ["ana", "ben", "cleo"] { #expect(log.contains("\"by\":\"\(name)\""), "\(name)") }
  }

  @Test(arguments: [
    ("live.lag 601", "live.lag takes a whole number from 0 to 600"),
    ("live.bell maybe", "live.bell takes true or false"),
    ("output.color red", "output.color takes auto, always, never"),
    ("narrate.lang tlh", "narrate.lang takes en"), ("user.name ''", "user.name takes a text"),
    ("live.leg 3", "Did you mean live.lag?"), ("live.keys.g 'g .h'", "g is a code already"),
    ("live.keys.7 'g 7'", "cannot be a code"), ("live.keys.CODE x", "no setting"),
  ])
  func `that cannot be is refused, and nothing is written`(words: String, reason: String) throws {
    let shell = try Shell()
    let result = try shell.run("journal config set \(words)")
    #expect([64, 65].contains(result.status))
    #expect(Self.flat(result.error).contains(reason), "\(result.error)")
    #expect(try shell.run("test -e \"$(journal config path)\"").status == 1)
  }

  @Test func `stays with its comments when another is set`() throws {
    let shell = try Shell()
    try shell.run("mkdir -p ~/.config/match-journal")
    try shell.run("printf '# mine\\n[live]\\nlag = 2 # s\\n' > \"$(journal config path)\"")
    try shell.run("journal config set live.bell true")
    let file = try shell.run("cat \"$(journal config path)\"").output
    #expect(file == "# mine\n[live]\nlag = 2 # s\nbell = true\n")
  }

  @Test func `in a file that cannot be read stops a command, which says the line`() throws {
    let shell = try Self.copa()
    try shell.run("mkdir -p ~/.config/match-journal")
    try shell.run("printf 'user.name = \"ana\\n' > \"$(journal config path)\"")
    let append = try shell.run("journal append note --text x")
    #expect(append.status == 65)
    let said = Self.flat(append.error)
    #expect(said.contains("config.toml: line 1:"), "\(said)")
    #expect(said.contains("journal config edit"), "\(said)")
    try shell.run("printf 'live.lag = \"x\"\\n' > \"$(journal config path)\"")
    #expect(
      Self.flat(try shell.run("journal status").error).contains("live.lag takes a whole number"))
    // The commands that mend it go on working.
    #expect(try shell.run("journal config path").status == 0)
    #expect(try shell.run("journal config unset live.lag").status == 0)
    #expect(try shell.run("journal status").status == 0)
  }

  @Test func `of a later version is passed over, and told`() throws {
    let shell = try Self.copa()
    try shell.run("mkdir -p ~/.config/match-journal")
    try shell.run("printf 'later.thing = 1\\n' > \"$(journal config path)\"")
    #expect(try shell.run("journal status").status == 0)
    #expect(
      try shell.run("journal config").output.contains("later.thing  (in the file, and no setting)"))
    #expect(try shell.run("journal config unset later.thing").status == 0)
  }

  @Test func `is edited as a whole, and a slip is not kept`() throws {
    let shell = try Shell()
    let bad = try shell.run("EDITOR=\"sed -i '$ a live.lag = x'\" journal config edit")
    #expect(bad.status == 65, "\(bad.output) \(bad.error)")
    #expect(try shell.run("journal config get live.lag").output == "0\n")
    let good = try shell.run(
      "EDITOR=\"sed -i 's/^live.lag = x/live.lag = 7/'\" journal config edit")
    #expect(good.status == 0, "\(good.error)")
    #expect(try shell.run("journal config get live.lag").output == "7\n")
    #expect(try shell.run("EDITOR=false journal config edit").status == 65)
  }

  @Test func `a link to the settings stays a link`() throws {
    let shell = try Shell()
    try shell.run("mkdir -p ~/.config/match-journal && touch ~/dot.toml")
    try shell.run("ln -s ~/dot.toml ~/.config/match-journal/config.toml")
    try shell.run("journal config set live.lag 4")
    #expect(try shell.run("cat ~/dot.toml").output.contains("lag = 4"))
    #expect(try shell.run("test -L ~/.config/match-journal/config.toml").status == 0)
  }

  @Test func `gives the touchline codes of one's own`() throws {
    let shell = try Self.copa()
    try shell.run("journal config set live.keys.hg 'g .h'")
    try shell.run("journal config set live.keys.miss 'g'")
    let live = try shell.run("journal live", input: Array("ko\n12 hg era\n13 hgg era\n".utf8))
    #expect(live.output.contains("12'     GOAL Leganés, Eraso"), "\(live.output)")
    #expect(try shell.run("journal log --type goal --json").output.contains("head"))
    #expect(
      live.error.contains("No code \"hgg\"") || live.error.contains("\"hgg\""), "\(live.error)")
  }

  @Test func `gives no code of the touchline another meaning`() throws {
    let shell = try Self.copa()
    try shell.run("mkdir -p ~/.config/match-journal")
    try shell.run("printf '[live.keys]\ng = \"y\"\n' > ~/.config/match-journal/config.toml")
    let live = try shell.run("journal live", input: Array("ko\n12 g era\n".utf8))
    #expect(live.output.contains("12'     GOAL Leganés, Eraso"), "\(live.output)")
  }

  @Test func `is the language of reports`() throws {
    let shell = try Shell()
    try shell.run("journal demo -J demo.db")
    try shell.run("journal config set narrate.lang es")
    let report = "journal -J demo.db narrate --length headline"
    let spanish = try shell.run(report).output
    #expect(spanish == (try shell.run("\(report) --lang es").output))
    #expect(spanish != (try shell.run("\(report) --lang en").output))
  }

  private static func copa() throws -> Shell {
    let shell = try Shell()
    let made = try shell.run("sh \"$SESSIONS/live.sh\"")
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  /// A text without the breaks of its lines.
  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
