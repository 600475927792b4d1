import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// Statements and their speakers.
extension Claims {
  func words(_ kind: ClauseKind, _ about: [Int], after told: Telling) throws(NoClaim) -> Claim {
    let position = try only(about)
    guard let statement = statement(position) else {
      throw NoClaim("e\(position) is not something said about the match", isAbout: true)
    }
    let speaker = account.match.directory.canonical(statement.speaker)
    let words = recorded(statement)
    if kind == .blame {
      guard words == nil, statement.stance == "accepts-blame" else {
        throw NoClaim("nobody took the blame in words of another language")
      }
      return Claim(about: about, [.speaker: .person(speaker)], evidence: about)
        .with(.speaker, .coach, coach(speaker))
    }
    guard let words else { throw NoClaim("nothing is recorded in this language") }
    guard (statement.form == .reported) == (kind == .reportedSpeech) else {
      throw NoClaim(
        statement.form == .reported ? "reported speech" : "the speaker's own words")
    }
    let isTranslated = statement.original.map { !isOfLanguage($0) } ?? false
    let translator = isTranslated ? statement.translator?.singleSpaced : nil
    var licences: Set<Licence> = translator == nil ? [] : [.translated]
    if statement.stance == "accepts-blame" { licences.insert(.takesBlame) }
    if told.lastStatement.flatMap({ said($0) }) == speaker { licences.insert(.sameSpeaker) }
    let isKnown = told.statements.contains { said($0) == speaker }
    var claim = Claim(
      about: about,
      [
        .words: .words(words), .speaker: .person(speaker),
        .role: isKnown ? nationality(speaker) : nil, .name: translator.map { .name($0) },
      ], licences: licences, evidence: about
    ).with(.speaker, .coach, coach(speaker))
    claim.spoken[.words] = words
    return claim
  }

  /// A statement made after the match had begun.
  private func statement(_ position: Int) -> Statement? {
    guard let fact = account.fact(position, .words), fact.period != Period.pre.code,
      case .statement(let statement) = account.event(position),
      !account.match.directory.isErased(statement.speaker)
    else { return nil }
    return statement
  }

  private func said(_ position: Int) -> PersonSlug? {
    statement(position).map { account.match.directory.canonical($0.speaker) }
  }

  private func isOfLanguage(_ tag: String) -> Bool {
    tag == account.language.code || tag.hasPrefix("\(account.language.code)-")
  }

  /// The words as recorded in the language of the report.
  private func recorded(_ statement: Statement) -> String? {
    let tags = statement.text.keys.filter { isOfLanguage($0) }.sorted()
    let words = tags.first.flatMap { statement.text[$0] }?.singleSpaced ?? ""
    return words != Erasable.erased && words.contains { $0.isLetter } ? words : nil
  }
}
