import Foundation
import Testing

/// What the Tab key completes.
struct `A completion` {
  private static func candidates(_ line: String, _ shell: Shell) throws -> [String] {
    let result = try shell.run("journal ---complete \(line)")
    #expect(result.status == 0 && result.error.isEmpty, "\(result.error)")
    return result.output.split(separator: "\n").compactMap {
      $0.split(separator: "\t").first.map(String.init)
    }
  }

  private static func copa() throws -> Shell {
    let shell = try Shell()
    let made = try shell.run("sh \"$SESSIONS/live.sh\"")
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  @Test(arguments: [
    ("rep", ["replay"]), ("match l", ["list", "lineup"]), ("help repl", ["replay"]),
    ("append woodw", ["woodwork"]), ("append goal --assi", ["--assist"]),
    ("-q append goal -m 55 --body-part he", ["head"]), ("append yellow --la", ["--late"]),
    ("append goal -p gab", ["gabriel-pires"]),
    ("append --match rma-leg goal -p gab", ["gabriel-pires"]),
    ("correct e9 --player gab", ["gabriel-pires"]), ("correct e9 --strike off", ["offside"]),
    ("status rma", ["rma-leg"]), ("replay -M leg", ["leg-rma"]), ("tie copa", ["copa-qf"]),
    ("append goal --team lega", ["leganes"]), ("status --color ne", ["never"]),
    ("rules use copa-del-rey-2017-18x", []), ("completion z", ["zsh"]), ("import ''", []),
    ("match lineup h", ["home"]),
  ])
  func `knows commands, flags and what the journal holds`(line: String, words: [String]) throws {
    #expect(try Self.candidates(line, Self.copa()) == words)
  }

  @Test func `names the events of the match, the last first`() throws {
    let shell = try Self.copa()
    try shell.run("journal live", input: Array("ko\n32 g era\n".utf8))
    let lines = try shell.run("journal ---complete show e").output.split(separator: "\n")
    let words = lines.map { $0.split(separator: "\t").map(String.init) }
    #expect(words.first?.last == "32' GOAL Leganés, Eraso")
    #expect(words.first?.first == words.compactMap(\.first).max { $0.count < $1.count || $0 < $1 })
  }

  @Test func `is empty without a journal, and in one that is none`() throws {
    let shell = try Shell()
    #expect(try Self.candidates("append goal -p ''", shell).isEmpty)
    #expect(try Self.candidates("st", shell).contains("status"))
    try shell.run("echo no > journal.db")
    #expect(try Self.candidates("replay ''", shell).isEmpty)
  }

  @Test func `works in bash`() throws {
    let shell = try Self.copa()
    let line = """
      bash -c 'eval "$(journal completion bash)"; COMP_WORDS=(journal append goal -p gab)
      COMP_CWORD=4; _journal; echo "${COMPREPLY[*]}"; COMP_WORDS=(journal im) COMP_CWORD=1
      _journal; echo "${COMPREPLY[*]}"'
      """
    #expect(try shell.run(line).output == "gabriel-pires\nimport\n")
  }

  @Test(arguments: [
    ("bash", ".local/share/bash-completion/completions/journal"),
    ("zsh", ".local/share/zsh/site-functions/_journal"),
    ("fish", ".config/fish/completions/journal.fish"),
  ])
  func `is installed by one command, and never over another file`(shell name: String, path: String)
    throws
  {
    let shell = try Shell()
    let environment = "env -u XDG_DATA_HOME -u XDG_CONFIG_HOME HOME=\"$PWD\" SHELL=/bin/\(name)"
    let install = "\(environment) journal completion --install"
    for _ in 1...2 {
      let done = try shell.run(install)
      #expect(done.status == 0, "\(done.error)")
      #expect(done.output.hasPrefix("Wrote "))
    }
    let printed = try shell.run("journal completion \(name)").output
    #expect(try shell.run("cat \(path)").output == printed)
    try shell.run("echo mine > \(path)")
    #expect(try shell.run(install).status == 73)
    #expect(try shell.run("cat \(path)").output == "mine\n")
    #expect(try shell.run("journal completion tcsh").status == 64)
  }
}
