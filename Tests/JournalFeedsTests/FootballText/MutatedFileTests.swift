import Foundation
import JournalCore
import JournalFeeds
import Testing

/// Real files with one line dropped, doubled, moved or garbled: what that line does not say stays.
struct `A file with one line changed` {
  /// JOURNAL_MUTATIONS sets the number of mutations.
  private static let count =
    ProcessInfo.processInfo.environment["JOURNAL_MUTATIONS"].flatMap { Int($0) } ?? 400

  @Test(.enabled(if: FootballFiles.isPresent, FootballFiles.absence))
  func `changes only what that line says, or is reported`() throws {
    var random = Dice(seed: 17)
    let names = FootballFiles.names.filter { $0.hasSuffix(".txt") }
    var wholes: [String: [String]] = [:]
    for _ in 0..<Self.count {
      let name = names[Int.random(in: 0..<names.count, using: &random)]
      let all = try wholes[name] ?? lines(of: name)
      wholes[name] = all
      let start = Int.random(in: 0...max(0, all.count - 80), using: &random)
      // The heading stays, so that the years are known.
      let lines = Array(all.prefix(1)) + all[start...].prefix(80)
      let mutation = Mutation(of: lines, &random)
      let faults = try mutation.faults()
      #expect(faults.isEmpty, "\(name) from \(start): \(mutation): \(faults.prefix(3))")
    }
  }

  private func lines(of name: String) throws -> [String] {
    String(decoding: try FootballFiles.bytes(name), as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }
}

/// A change of one line.
private struct Mutation: CustomStringConvertible {
  private enum Kind: CaseIterable { case dropped, doubled, moved, garbled, digit }

  private let kind: Kind
  private let before, after: [String]
  /// The changed line in the file before, from 1.
  private let line: Int
  /// Where the line stands now, from 1; nil if it is gone.
  private let place: Int?

  init(of lines: [String], _ random: inout Dice) {
    kind = Kind.allCases[Int.random(in: 0..<5, using: &random)]
    before = lines
    // The end of a comment concerns every line up to the end of the next.
    let filled = lines.indices.filter {
      !lines[$0].allSatisfy(\.isWhitespace) && !lines[$0].contains("--")
    }
    let index = filled[Int.random(in: 0..<filled.count, using: &random)]
    var changed = lines
    line = index + 1
    switch kind {
    case .dropped:
      changed.remove(at: index)
      place = nil
    case .doubled:
      changed.insert(lines[index], at: index + 1)
      place = index + 1
    case .moved:
      let text = changed.remove(at: index)
      let target = Int.random(in: 0...changed.count, using: &random)
      changed.insert(text, at: target)
      place = target + 1
    case .garbled:
      var words = lines[index].split(separator: " ", omittingEmptySubsequences: false).map(
        String.init)
      let full = words.indices.filter { !words[$0].isEmpty }
      words[full[Int.random(in: 0..<full.count, using: &random)]] =
        ["q#z", "?!", "§x§"].randomElement(
          using: &random) ?? "q#z"
      changed[index] = words.joined(separator: " ")
      place = index + 1
    case .digit:
      let characters = lines[index].map { character in
        character.isWholeNumber && Int.random(in: 0..<2, using: &random) == 0
          ? Character("\(Int.random(in: 0...9, using: &random))") : character
      }
      changed[index] = String(characters)
      place = index + 1
    }
    after = changed
  }

  var description: String {
    "\(kind) \(line)\(place.map { " now \($0)" } ?? "") \"\(before[line - 1])\""
      + (place.map { " \"\(after[$0 - 1])\"" } ?? "")
  }

  /// Where a line of the file before stands in the file after.
  private func moved(_ number: Int) -> Int {
    switch kind {
    case .dropped: number > line ? number - 1 : number
    case .doubled: number > line ? number + 1 : number
    case .moved:
      { (rest: Int) in rest >= (place ?? 0) ? rest + 1 : rest }(
        number > line ? number - 1 : number)
    case .garbled, .digit: number
    }
  }

  func faults() throws -> [String] {
    let old = try Reading.feed(before.joined(separator: "\n"))
    guard let new = try? Reading.feed(after.joined(separator: "\n")) else {
      // A whole file may be refused, and says so.
      return []
    }
    let found = Dictionary(new.matches.map { ($0.line, $0) }, uniquingKeysWith: { one, _ in one })
    let reported = Set(new.problems.map(\.line) + new.remarks.map(\.line))
    var faults: [String] = []
    for (index, match) in old.matches.enumerated() {
      let following = index + 1 < old.matches.count ? old.matches[index + 1].line : 0
      let end = following > match.line ? following : before.count + 1
      // The line is the match's own, or one of those under it; or it comes to stand under it.
      if (match.line..<end).contains(line) { continue }
      let next = moved(match.line)
      if let place, (next...max(next, moved(end - 1)) + 1).contains(place) { continue }
      guard let now = found[next] else {
        if !reported.contains(next) { faults.append("line \(match.line) vanished") }
        continue
      }
      let names = (match.home.name, match.away.name) == (now.home.name, now.away.name)
      // Goals beyond the score are doubted when the match is taken into a journal.
      if match.addsUp, !now.addsUp { continue }
      if !names || match.score != now.score || match.status != now.status
        || match.goals.count != now.goals.count
      {
        faults.append("line \(match.line): \(Self.brief(match)) is now \(Self.brief(now))")
      }
      if match.date != now.date, let date = now.date, !isContext(old), !reported.contains(line) {
        faults.append("line \(match.line) is now of \(date)")
      }
    }
    // What was a match and is garbled is one, or is named.
    if kind == .garbled, let place, found[place] == nil,
      old.matches.contains(where: { $0.line == line }), !reported.contains(place)
    {
      faults.append("the garbled match vanished")
    }
    return faults + staleDates(old, found, reported)
  }

  private static func brief(_ match: FeedMatch) -> String {
    "\(match.home.name) \(Reading.score(match.score)) \(match.away.name) \(match.goals.count) goals "
      + match.status.rawValue
  }

  /// Whether the changed line may say the day, the round or the competition of others.
  private func isContext(_ old: Feed) -> Bool {
    guard let index = old.matches.firstIndex(where: { $0.line == line }) else { return true }
    return index == 0 || old.matches[index].date != old.matches[index - 1].date
  }

  /// No match keeps the day before if the line with its own day cannot be read.
  private func staleDates(_ old: Feed, _ found: [Int: FeedMatch], _ reported: Set<Int>) -> [String]
  {
    guard kind == .garbled, !reported.contains(line),
      let next = old.matches.firstIndex(where: { $0.line > line }), next > 0,
      !old.matches.contains(where: { $0.line == line })
    else { return [] }
    let (match, earlier) = (old.matches[next], old.matches[next - 1])
    guard earlier.line < line, match.date != earlier.date, let now = found[match.line],
      now.date == earlier.date, now.date != nil
    else { return [] }
    return ["line \(match.line) keeps the day before"]
  }
}
