import ArgumentParser
import JournalCore

/// The words of a command line before parsing, reordered and checked for near misses.
struct Arguments {
  /// The name of the command; nil if there is none.
  let command: String?

  /// The words, with the command first.
  let ordered: [String]

  /// The name of the subcommand of a group such as `match`; nil if there is none.
  let subcommand: String?

  /// The words after `help`; nil if help was not asked for that way.
  private let helpWords: [String]?

  init(_ words: [String]) {
    var rest = words[...]
    var leading = Self.takeOptions(from: &rest)
    command = rest.popFirst().map { Self.unaliased($0) }
    guard let command else {
      (ordered, subcommand, helpWords) = (leading, nil, nil)
      return
    }
    let asked = rest.filter { !$0.hasPrefix("-") || $0 == "-" }
    if command == "help" {
      helpWords = asked.first.map { [Self.unaliased($0)] + asked.dropFirst() } ?? []
    } else {
      helpWords =
        Self.isGroup(command) && asked.first == "help"
        ? [command] + asked.dropFirst() : nil
    }
    // The word after a group such as `match` is its subcommand, which must precede all options.
    guard Self.isGroup(command) else {
      subcommand = nil
      ordered = [command] + leading + rest
      return
    }
    leading += Self.takeOptions(from: &rest)
    subcommand = rest.popFirst()
    ordered = [command] + (subcommand.map { [$0] } ?? []) + leading + rest
  }

  /// Checks that every argument is UTF-8. What is not would be replaced in silence.
  static func checkEncoding() throws(Refusal) {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = CommandLine.unsafeArgv[index],
        String(validatingCString: argument) == nil
      else { continue }
      let shown = TextRules.harmless(String(cString: argument))
      throw Refusal(
        "usage", "The argument \(index), \"\(shown)\", is not UTF-8.",
        hint: "Set the terminal to UTF-8 and type it again.")
    }
  }

  /// Takes the leading options with their values.
  private static func takeOptions(from words: inout ArraySlice<String>) -> [String] {
    var options: [String] = []
    while let word = words.first, word.hasPrefix("-"), word != "-" {
      options.append(words.removeFirst())
      if GlobalOptions.valued.contains(word), let value = words.popFirst() { options.append(value) }
    }
    return options
  }

  // Pairs, and no dictionary: the first dictionary of a kind costs a start a third of a millisecond.
  private static let aliases = [("a", "append"), ("st", "status"), ("why", "audit")]

  private static func unaliased(_ word: String) -> String {
    aliases.first { $0.0 == word }?.1 ?? word
  }

  /// Whether a command has subcommands, as `match` has.
  static func isGroup(_ command: String) -> Bool {
    commands.contains { $0._commandName == command && !$0.configuration.subcommands.isEmpty }
  }

  /// All commands.
  static let commands =
    Journal.configuration.subcommands
    + Journal.configuration.groupedSubcommands.flatMap(\.subcommands)

  /// The command that is named, or its subcommand; nil if there is none of that name.
  var type: (any ParsableCommand.Type)? {
    let type = Self.commands.first { $0._commandName == command }
    guard let subcommand, let type else { return type }
    return type.configuration.subcommands.first { $0._commandName == subcommand } ?? type
  }

  /// Whether an error should be a JSON object.
  var isJSON: Bool { ordered.contains("--json") }

  /// Whether the command writes.
  var writes: Bool {
    let writing = [
      "append", "claim", "confirm", "correct", "import", "merge", "redo", "ruling", "undo",
    ]
    let starts =
      command == "match" && ["new", "lineup", "close", "reopen"].contains(subcommand)
      || command == "rules" && subcommand == "use"
    return command.map { writing.contains($0) } ?? false || starts
  }

  /// Returns the help page that was asked for with the word `help`; nil if none was.
  ///
  /// - Throws: `Refusal` if there is no such page.
  func help() throws(Refusal) -> String? {
    guard let helpWords else { return nil }
    return try HelpPage.text(for: helpWords, among: Self.commands)
  }

  /// Finds a mistyped command or option behind an error of the parser.
  ///
  /// - Throws: `Refusal` with the nearest name.
  func check() throws(Refusal) {
    guard let command, command != "help" else { return }
    let names = Self.commands.map { $0._commandName } + ["help"] + Self.aliases.map(\.0)
    guard let type = Self.commands.first(where: { $0._commandName == command }) else {
      throw Refusal(
        "usage", "There is no command \"\(TextRules.harmless(command))\".",
        remedy: Nearest.remedy(for: command, among: names)
          ?? .advice("journal help lists them."))
    }
    // `append` reads its own flags, because they depend on the type of event.
    guard command != "append" else { return }
    try checkOptions(of: Self.isGroup(command) ? subtype(of: type) : type)
  }

  private func subtype(of type: any ParsableCommand.Type) throws(Refusal)
    -> any ParsableCommand.Type
  {
    guard let subcommand, subcommand != "help" else { return type }
    let all = type.configuration.subcommands
    if let found = all.first(where: { $0._commandName == subcommand }) { return found }
    // The word of the default command may be left out: then this is what it is about.
    if let usual = type.configuration.defaultSubcommand { return usual }
    throw Refusal(
      "usage", "There is no command \"\(type._commandName) \(TextRules.harmless(subcommand))\".",
      remedy: Nearest.remedy(for: subcommand, among: all.map { $0._commandName })
        ?? .advice("journal help \(type._commandName) lists them."))
  }

  private func checkOptions(of type: any ParsableCommand.Type) throws(Refusal) {
    let known = Self.options(of: type)
    for word in ordered.prefix(while: { $0 != "--" }) where word.hasPrefix("--") {
      let name = String(word.prefix { $0 != "=" })
      guard !known.contains(name) else { continue }
      // A correction has flags for the most frequent fields alone.
      if type == CorrectCommand.self, let field = Self.field(flag: name) {
        throw Refusal(
          "usage", "There is no option \"\(name)\".", remedy: .setField(field.key))
      }
      throw Self.unknownOption(name, known: known)
    }
  }

  /// Returns a field of any type of event that has a flag.
  private static func field(flag: String) -> Field? {
    EventCatalog.standard.types.lazy.flatMap(\.fields).first { "--\($0.flag)" == flag }
  }

  /// The refusal of an unknown option.
  static func unknownOption(_ name: String, known: [String]) -> Refusal {
    Refusal(
      "usage", "There is no option \"\(TextRules.harmless(name))\".",
      remedy: Nearest.remedy(for: name, among: known.sorted()) ?? .advice("-h lists them."))
  }

  /// Returns the long options listed in the help of a command.
  private static func options(of type: any ParsableCommand.Type) -> [String] {
    let help = type.helpMessage(includeHidden: true, columns: 200)
    let words = help.split(whereSeparator: { " ,/\n[]<>()".contains($0) }).map(String.init)
    return Array(Set(words.filter { $0.hasPrefix("--") } + ["--help", "--version"]))
  }
}
