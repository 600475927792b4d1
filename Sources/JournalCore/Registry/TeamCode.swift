/// Makes the scoreboard code of a team: `RMA` for Real Madrid, `LEG` for Leganés.
package enum TeamCode {
  /// Returns a code that no other team has.
  package static func make(_ name: String, taken: Set<String>) -> String {
    let folded = SlugMint.fold(name).split(separator: "-").map(String.init)
    let words = folded.filter { !forms.contains($0) }
    let said = words.isEmpty ? folded : words
    for code in candidates(said) where !taken.contains(code) { return code }
    var number = 2
    while taken.contains("T\(number)") { number += 1 }
    return "T\(number)"
  }

  private static func candidates(_ words: [String]) -> [String] {
    guard let first = words.first else { return [] }
    var codes: [String] = []
    if words.count > 1 {
      codes.append(String(first.prefix(1)) + String(words[1].prefix(2)))
    }
    codes.append(String(words.joined().prefix(3)))
    let all = Array(words.joined())
    for third in all.dropFirst(2) { codes.append(String(all.prefix(2)) + String(third)) }
    return codes.filter { $0.count == 3 }.map { $0.uppercased() }
  }

  /// Legal forms and similar words, which no scoreboard shows.
  private static let forms: Set<String> = [
    "fc", "cf", "cd", "ud", "sd", "rcd", "rc", "ac", "as", "sc", "afc", "club", "de", "deportivo",
  ]
}
