import JournalCore

/// The name of a club as newspapers abroad print it: without the letters of its legal form, and with
/// the name that their language has for its town.
struct ClubName {
  private static let forms: Set<String> = [
    "1.", "AC", "AFC", "AS", "CA", "CD", "CF", "CP", "FC", "FK", "FSV", "NK", "RC", "RCD", "RSC",
    "SC", "SD", "SK", "SL", "SS", "SSC", "SV", "UD", "US",
  ]

  /// The name as it is printed.
  let text: String
  /// Whether the name belongs to the language itself, since a source registered it so.
  let isRegistered: Bool

  /// Creates the name of a team.
  ///
  /// - Parameter exonyms: names in the language, by the name without a legal form or by the whole
  ///   name; only those differ from what is registered.
  init(_ team: TeamSlug, _ names: Names, _ exonyms: [String: String]) {
    let title = names.team(team)
    let entry = names.directory.teams[names.directory.canonical(team)]
    isRegistered = entry?.names?[names.language] != nil
    let others = [names.scheduled.home, names.scheduled.away].filter { $0 != team }
    let short = Self.short(title)
    // Two clubs of a match keep what tells them apart.
    let isShared = others.contains { Self.short(names.team($0)) == short }
    text = isRegistered || isShared ? title : exonyms[title] ?? exonyms[short] ?? short
  }

  /// A name without the letters before and after it: `Burnley` of `Burnley FC`.
  private static func short(_ title: String) -> String {
    var words = title.split(separator: " ")[...]
    while words.count > 1, let first = words.first, forms.contains(String(first)) {
      words.removeFirst()
    }
    while words.count > 1, let last = words.last, forms.contains(String(last)) {
      words.removeLast()
    }
    let short = words.joined(separator: " ")
    return short.first?.isNumber == true ? title : short
  }
}
