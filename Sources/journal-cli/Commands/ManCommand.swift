import ArgumentParser

/// `journal man`: the manual page.
struct ManCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: "Print the manual page.",
    discussion: """
      All commands with their options, for man(1).

      Examples:
        journal man | man -l -
        journal man > ~/.local/share/man/man1/journal.1
      """)

  @OptionGroup var global: GlobalOptions

  mutating func run() {
    for line in ManPage.lines { Output.line(line) }
  }
}
