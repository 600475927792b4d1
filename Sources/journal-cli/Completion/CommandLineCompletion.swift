import ArgumentParser
import JournalCore
import JournalRules
import JournalText
import MatchJournal

/// What can be typed next on a command line: commands, options, and what the journal holds.
///
/// It never fails: where nothing is known, the shell completes the names of files.
struct CommandLineCompletion {
  /// A word that can be typed, and what it is.
  struct Candidate {
    let word: String
    var note = ""
  }

  /// What the shell asks for with `journal ---complete WORD...`, the word that is being typed last;
  /// nil if it asks nothing.
  static func asked(_ arguments: [String]) -> CommandLineCompletion? {
    guard arguments.first == "---complete" else { return nil }
    return CommandLineCompletion(Array(arguments.dropFirst()))
  }

  private let before: [String]
  private let start: String
  private let arguments: Arguments

  private init(_ words: [String]) {
    before = Array(words.dropLast())
    start = words.last ?? ""
    arguments = Arguments(before)
  }

  /// The candidates that begin as typed, a line for each: the word, a tabulator, what it is.
  func lines() async -> [String] {
    await candidates().filter { $0.word.hasPrefix(start) }.map { candidate in
      candidate.note.isEmpty ? candidate.word : "\(candidate.word)\t\(candidate.note)"
    }
  }

  private func candidates() async -> [Candidate] {
    if let option = pending { return await values(of: option) }
    guard let command = arguments.command else {
      return start.hasPrefix("-") ? options : commands(Arguments.commands) + [Self.help]
    }
    if start.hasPrefix("-") { return options }
    if command == "help" || before.contains("help") { return helped }
    if Arguments.isGroup(command), arguments.subcommand == nil {
      let own = Arguments.commands.first { $0._commandName == command }
      return commands(own?.configuration.subcommands ?? []) + (await argument(0))
    }
    return await argument(typed.count)
  }

  private static let help = Candidate(word: "help", note: "How a command is used.")

  private func commands(_ types: [any ParsableCommand.Type]) -> [Candidate] {
    var known: Set<String> = []
    return types.filter { known.insert($0._commandName).inserted }.map {
      Candidate(word: $0._commandName, note: $0.configuration.abstract)
    }
  }

  private var helped: [Candidate] {
    if before.last == "append" { return types }
    return commands(
      Arguments.commands.first { $0._commandName == before.last }?.configuration.subcommands
        ?? (before.last == "help" ? Arguments.commands : []))
  }

  // MARK: - Options

  /// An option of the command as its help lists it.
  private struct Listed {
    let names: [String]
    let isValued: Bool
    let help: String
  }

  /// The type of the event that `append` gets; nil for another command, or none yet.
  private var form: EventForm? {
    guard arguments.command == "append" else { return nil }
    return typed.first.flatMap { try? EventForm($0) }
  }

  private var listed: [Listed] {
    guard arguments.command == "append" else {
      return Self.listed(in: arguments.type ?? Journal.self)
    }
    let common = Self.listed(in: StatusCommand.self).filter { option in
      !GlobalOptions.flags.union(GlobalOptions.valued).isDisjoint(with: option.names)
    }
    guard let form else { return common }
    let shorts = EventHelp.shorts.reduce(into: [String: String]()) { $0[$1.value] = $1.key }
    let own = form.type.fields.map { field in
      Listed(
        names: ["--\(field.flag)"] + (shorts["--\(field.flag)"].map { [$0] } ?? []),
        isValued: field.kind != .flag, help: field.help)
    }
    let beside = CommonFlag.beside(form.type).map { flag in
      Listed(
        names: [flag.name] + (shorts[flag.name].map { [$0] } ?? []), isValued: flag.isValued,
        help: flag.help)
    }
    return own + beside + common
  }

  /// Reads the options from a page of help: `-m, --match <match>  The match`.
  private static func listed(in type: any ParsableCommand.Type) -> [Listed] {
    type.helpMessage(includeHidden: false, columns: 400).split(separator: "\n").compactMap { line in
      let text = line.drop { $0 == " " }
      guard line.hasPrefix("  "), text.hasPrefix("-") else { return nil }
      let names = text.split(separator: " ").prefix { $0.hasPrefix("-") || $0.hasPrefix("<") }
      let words = names.filter { $0.hasPrefix("-") }.map { String($0.prefix { $0 != "," }) }
      let help = text.dropFirst(names.map(\.count).reduce(0, +) + names.count - 1)
      return Listed(
        names: words, isValued: names.contains { $0.hasPrefix("<") },
        help: String(help.drop { $0 == " " }))
    }
  }

  private var options: [Candidate] {
    listed.flatMap { option in
      option.names.filter { $0.hasPrefix("--") }.map { Candidate(word: $0, note: option.help) }
    }
  }

  /// The option whose value is being typed; nil if none is.
  private var pending: String? {
    guard let last = before.last, last.hasPrefix("-"), last != "-" else { return nil }
    return listed.first { $0.names.contains(last) && $0.isValued }.map { option in
      option.names.first { $0.hasPrefix("--") } ?? last
    }
  }

  /// What was typed after the command, without options and their values.
  private var typed: [String] {
    let isGroup = arguments.command.map(Arguments.isGroup) ?? false
    var rest = arguments.ordered.dropFirst(isGroup && arguments.subcommand != nil ? 2 : 1)
    var typed: [String] = []
    // Which options `append` has depends on its type, so that it cannot be asked here.
    let own = Self.listed(in: arguments.type ?? Journal.self)
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word != "-" else {
        typed.append(word)
        continue
      }
      let isValued =
        arguments.command == "append"
        ? AppendFlags.isValued(word)
        : own.contains { $0.names.contains(word) && $0.isValued }
      if isValued { _ = rest.popFirst() }
    }
    return typed
  }

  // MARK: - Values

  private var types: [Candidate] {
    EventCatalog.standard.words.map { word in
      Candidate(word: word, note: EventCatalog.standard.resolve(word)?.type.summary ?? "")
    }
  }

  private static func words(_ words: [String]) -> [Candidate] { words.map { Candidate(word: $0) } }

  /// The values of an option.
  private func values(of option: String) async -> [Candidate] {
    let store = CompletionStore(named: before)
    if let field = form?.type.fields.first(where: { "--\($0.flag)" == option }) {
      return await values(of: field.kind, store)
    }
    switch option {
    case "--match": return await store.matches
    case "--player", "--assist": return await store.players
    case "--team": return await store.teams
    case "--competition": return await store.competitions
    case "--tie": return await store.ties
    case "--at", "--until", "--from", "--to":
      return Self.words(["HT", "FT"]) + (await store.events)
    case "--without", "--since", "--known": return await store.events
    case "--type", "--types": return types
    case "--color": return Self.words(GlobalOptions.Color.allCases.map(\.rawValue))
    case "--strike": return Self.words(GoalDisallowed.Reason.allCases.map(\.rawValue))
    case "--ruled-by": return Self.words(["referee", "assistant", "VAR"])
    case "--period": return Self.words(Period.allCases.map(\.rawValue))
    case "--how":
      return Self.words(
        form?.type.fields.flatMap { field -> [String] in
          guard case .word(let words) = field.kind else { return [] }
          return words
        } ?? [])
    default: return []
    }
  }

  private func values(of kind: FieldKind, _ store: CompletionStore) async -> [Candidate] {
    switch kind {
    case .optional(let kind), .list(let kind): return await values(of: kind, store)
    case .word(let words): return Self.words(words)
    case .person: return await store.players
    case .team: return await store.teams
    case .competition: return await store.competitions
    case .tie: return await store.ties
    case .match: return await store.matches
    case .event: return await store.events
    default: return []
    }
  }

  /// What a command takes at a place after its name.
  private func argument(_ index: Int) async -> [Candidate] {
    let store = CompletionStore(named: before)
    let name = [arguments.command, arguments.subcommand].compactMap(\.self).joined(separator: " ")
    switch (name, index) {
    case ("append", 0), ("schema", 0), ("events", 0): return types
    case ("match lineup", 0): return Self.words(["home", "away"]) + (await store.teams)
    case ("completion", 0): return Self.words(ShellCompletion.allCases.map(\.rawValue))
    case ("rules use", 0), ("rules show", 0), ("rules explain", 0), ("rules diff", 0...1):
      return Self.words(RegulationLibrary.ids)
    case ("status", 0), ("replay", 0), ("log", 0), ("watch", 0), ("live", 0), ("narrate", 0),
      ("match show", 0), ("match use", 0), ("match close", 0), ("match reopen", 0):
      return await store.matches
    case ("tie", 0), ("tie show", 0): return await store.ties
    case ("audit", 0): return await store.ties + store.matches + store.competitions
    case ("table", _), ("scorers", _), ("form", _), ("match list", _), ("tie list", _):
      return await store.competitions
    case ("show", _), ("correct", 0), ("claim", 0), ("ruling", 0), ("undo", 0), ("confirm", _),
      ("erase", _), ("prove", 0):
      return await store.events
    default: return []
    }
  }
}
