import ArgumentParser

/// `journal man`: the manual page.
struct ManCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: "Show the manual page.",
    discussion: """
      All commands with their options: on a terminal as man(1) shows them, else as it reads them.

      Examples:
        journal man
        journal man > ~/.local/share/man/man1/journal.1
      """)

  @OptionGroup var global: GlobalOptions

  mutating func run() {
    if !global.noPager { Pager.show(in: "man -l -") }
    for line in ManPage.lines { Output.line(line) }
  }
}
