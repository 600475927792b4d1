/// Finds what a word means, in the same way for persons, teams, matches, competitions, ties and
/// sources.
///
/// A slug beats a full name, and a full name beats the start of one of its words. Case, accents and
/// punctuation do not matter (`NameKey`). If several fit equally well, the one closest to the
/// action is meant; if none is closest, the word is ambiguous.
public struct NameSearch: Sendable {
  /// The noun for what is searched, as refusals use it: `player`.
  public let noun: String

  /// Whether the word must be a whole name, and not just the start of one.
  public let isExact: Bool

  /// Creates a search.
  public init(_ noun: String, exactly isExact: Bool = false) {
    self.noun = noun
    self.isExact = isExact
  }

  /// Returns the candidate that a word means; nil if none fits.
  ///
  /// - Parameter remedy: the advice given if the word is ambiguous.
  /// - Throws: `Refusal` if several candidates fit; it lists them with what tells them apart.
  public func find<Subject>(
    _ word: String, among candidates: [NameCandidate<Subject>],
    remedy: Remedy = .narrowSlug
  ) throws(Refusal) -> NameCandidate<Subject>? {
    let fits = best(word, among: candidates)
    guard fits.count > 1 else { return fits.first }
    let list = listed(Array(fits.prefix(8)), NameKey.exact(word), more: fits.count - 8)
    throw Refusal(
      "ambiguous-\(noun)", "\"\(TextRules.harmless(word))\" fits \(TextRules.harmless(list)).",
      remedy: remedy)
  }

  /// Lists candidates with their marks, grouped by mark: `Bustinza, Beauvue (Leganés)`.
  private func listed<Subject>(
    _ candidates: [NameCandidate<Subject>], _ key: String, more: Int
  ) -> String {
    let names = candidates.map { $0.called(key) }
    let marks = zip(candidates, names).map { candidate, name in
      // Candidates that share both name and mark can only be told apart by their slugs.
      let twins = zip(candidates, names).count { $0.mark == candidate.mark && $1 == name }
      return twins > 1 ? candidate.slugs.first : candidate.mark
    }
    var groups: [(mark: String?, names: [String])] = []
    for (name, mark) in zip(names, marks) {
      if let last = groups.indices.last, groups[last].mark == mark {
        groups[last].names.append(name)
      } else {
        groups.append((mark, [name]))
      }
    }
    var parts = groups.map { group in
      group.names.joined(separator: ", ") + (group.mark.map { " (\($0))" } ?? "")
    }
    if more > 0 { parts.append("\(more) more") }
    let isPlain = groups.allSatisfy { $0.mark == nil }
    let separator = candidates.count == 2 && parts.count == 2 ? " and " : isPlain ? ", " : "; "
    return parts.joined(separator: separator)
  }

  /// Returns the candidates that a word fits best; only the closest if exactly one is closest.
  public func best<Subject>(_ word: String, among candidates: [NameCandidate<Subject>])
    -> [NameCandidate<Subject>]
  {
    let key = NameKey.exact(word)
    guard !key.isEmpty else { return [] }
    for tier in Tier.allCases.prefix(isExact ? 2 : 3) {
      let fits = candidates.filter { tier.holds(key, word, $0) }
      guard let nearest = fits.map(\.rank).min() else { continue }
      return fits.filter { $0.rank == nearest }
    }
    return []
  }

  /// Returns the candidate that was probably meant although the word does not fit; nil if none is
  /// close.
  public func nearest<Subject>(_ word: String, among candidates: [NameCandidate<Subject>])
    -> NameCandidate<Subject>?
  {
    let spellings = candidates.flatMap { $0.slugs + $0.names + $0.names.flatMap(Self.words) }
    guard let best = Nearest.match(word, among: spellings) else { return nil }
    return candidates.first {
      ($0.slugs + $0.names).contains(best) || $0.names.contains { Self.words($0).contains(best) }
    }
  }

  /// Returns the candidate of whose full name a new name is probably a misspelling; nil if none is
  /// that close. A name with the same words, in any order or with some missing, counts too. Names
  /// with different digits are different names, and names of up to three letters, such as team
  /// codes, are too alike to compare.
  public func slip<Subject>(_ word: String, among candidates: [NameCandidate<Subject>])
    -> NameCandidate<Subject>?
  {
    let digits = word.filter(\.isNumber)
    let like = candidates.filter { $0.names.contains { $0.filter(\.isNumber) == digits } }
    let names = like.flatMap(\.names).filter { $0.count > 3 }
    if let best = Nearest.match(word, among: names) {
      return like.first { $0.names.contains(best) }
    }
    let typed = Set(NameKey.exact(word).split(separator: "-"))
    return like.first { $0.names.contains { Self.isPart($0, typed) } }
  }

  /// Whether the words of a name include all those typed, or the other way round, and one that they
  /// share is long enough to be a name on its own.
  private static func isPart(_ name: String, _ typed: Set<Substring>) -> Bool {
    let words = Set(name.split(separator: "-"))
    let shared = words.intersection(typed)
    return (shared == words || shared == typed) && shared.contains { $0.count > 3 }
  }

  /// The words of a key that are long enough to be meant on their own; none for a single word.
  private static func words(_ key: String) -> [String] {
    let words = key.split(separator: "-").map(String.init)
    return words.count > 1 ? words.filter { $0.count > 3 } : []
  }

  /// How well a word fits, best first.
  private enum Tier: CaseIterable {
    case slug, name, start

    func holds<Subject>(_ key: String, _ word: String, _ candidate: NameCandidate<Subject>) -> Bool
    {
      let (slugs, names) = (candidate.slugs, candidate.names)
      return switch self {
      case .slug:
        slugs.contains(key) && (word == key || !candidate.unfaithful.contains(key))
      case .name: names.contains(key)
      case .start: (slugs + names).contains { $0.hasPrefix(key) || $0.contains("-\(key)") }
      }
    }
  }
}
