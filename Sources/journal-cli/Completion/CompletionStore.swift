import ArgumentParser
import JournalCore
import JournalProjections
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// What the journal at hand holds that can be named on a command line.
///
/// Where there is no journal, or no current match, nothing is.
struct CompletionStore {
  typealias Candidate = CommandLineCompletion.Candidate

  /// The most that a shell is given of one kind, the latest first; more nobody reads.
  private static let limit = 400

  /// Nil if the options name nothing.
  private let session: Session?

  /// - Parameter words: the words of the command line, which may name a journal and a match.
  init(named words: [String]) {
    var options: [String] = []
    for name in ["-J", "--journal", "-M", "--match"] {
      guard let place = words.lastIndex(of: name), place + 1 < words.count else { continue }
      options += [name, words[place + 1]]
    }
    session = (try? GlobalOptions.parse(options)).map { Session($0) }
  }

  private func view() async -> JournalView? {
    guard let journal = try? session?.open(readOnly: true) else { return nil }
    return try? await journal.view()
  }

  private func match() async -> MatchReading? {
    guard let session, let journal = try? session.open(readOnly: true),
      let view = try? await journal.view()
    else { return nil }
    return try? await session.match(journal, view)
  }

  /// The matches, the latest first.
  var matches: [Candidate] {
    get async {
      guard let seen = await view(), let names = try? await seen.matchNames() else {
        return []
      }
      return names.suffix(Self.limit).reversed().map { name in
        Candidate(word: name.shortForm, note: name.slug)
      }
    }
  }

  /// The players of the match in question.
  var players: [Candidate] {
    get async {
      guard let match = await match() else { return [] }
      return NameResolver(match).squads.compactMap { text in
        PersonSlug(text).map { Candidate(word: text, note: match.directory.title($0)) }
      }
    }
  }

  /// The teams of the match in question.
  var teams: [Candidate] {
    get async {
      guard let match = await match() else { return [] }
      return Side.allCases.map { Candidate(word: match.team($0).text, note: match.title($0)) }
    }
  }

  /// The competitions.
  var competitions: [Candidate] {
    get async {
      guard let seen = await view(), let directory = try? await seen.directory() else {
        return []
      }
      return directory.competitions.sorted { $0.key < $1.key }.prefix(Self.limit).map {
        Candidate(word: $0.key.text, note: $0.value.name)
      }
    }
  }

  /// The ties.
  var ties: [Candidate] {
    get async {
      guard let seen = await view(), let directory = try? await seen.directory() else {
        return []
      }
      return directory.ties.keys.sorted().suffix(Self.limit).map { Candidate(word: $0.text) }
    }
  }

  /// The events of the match in question, the last first.
  var events: [Candidate] {
    get async {
      guard let match = await match() else { return [] }
      let words = EventWords(match)
      return match.stream.records.suffix(Self.limit).reversed().map { record in
        let draft = match.stream.effective(record)
        let label = draft.label(in: match.format)
        let text = words.text(of: draft)
        return Candidate(
          word: "e\(record.position)", note: label.isEmpty ? text : "\(label) \(text)")
      }
    }
  }
}
