import JournalCore
import JournalReading

extension LiveReader {
  /// `bench h 19 Smith`: somebody whom the line-up of a side forgot.
  func bench(_ scope: Scope) throws(LiveMisreading) -> LiveIntent {
    let line = scope.line
    guard let side = side(line.word(scope.rest)) else {
      throw LiveMisreading(
        Refusal("which-team", "The side is missing.", hint: "bench h Name, or bench a Name."),
        in: line,
        word: scope.rest)
    }
    var index = scope.rest + 1
    let shirt = line.words.count > index + 1 ? Int(line.word(index)) : nil
    if shirt != nil { index += 1 }
    let name = line.words.dropFirst(index).map(\.text).joined(separator: " ")
    guard !name.isEmpty else {
      throw LiveMisreading(Refusal("missing-field", "Who?"), in: line, word: index)
    }
    return .bench(
      side, name: name.hasPrefix("+") ? String(name.dropFirst()) : name, shirt: shirt)
  }

  /// The offer to put the person of a line on the bench first; nil if it does not say whose.
  func benching(in line: LiveLine) -> (String, LiveMisreading.Offer)? {
    guard let time = try? LiveTime(line) else { return nil }
    var index = time.length + 1
    var side = self.side(line.word(index))
    if side != nil { index += 1 }
    let word = line.word(index)
    let name = word.hasPrefix("+") ? String(word.dropFirst()) : word
    guard !name.isEmpty, NameResolver.shirt(name) == nil else { return nil }
    side = side ?? names.everyone(name).first?.side
    guard let side else { return nil }
    let quoted = name.contains(" ") ? "\"\(name)\"" : name
    let bench = "bench \(side == .home ? "h" : "a") \(name)"
    return (
      "Onto the bench of \(match.title(side))?",
      .lines([bench, line.replacing(index, with: quoted)])
    )
  }
}
