import JournalCore

/// Values in Italian.
struct ItalianGrammar: Grammar {
  func text(of value: Value, as form: Form, _ names: Names) -> String? {
    switch value {
    case .team(let team): ItalianTeam(team, names).text(form)
    case .person(let person): form == .plain ? names.person(person) : nil
    case .people(let people):
      people.isEmpty ? nil : ItalianNumber.list(counted(people, names))
    case .name(let name): form == .plain ? name.tidied : nil
    case .names(let all): ItalianNumber.list(all.map(\.tidied))
    case .score(let score): self.score(score, form)
    case .number(let number): self.number(number, form)
    case .time(let time): form == .after ? ItalianTime.after(time) : ItalianTime.at(time)
    case .times(let times): ItalianTime.list(times)
    case .later(let minutes): ItalianTime.gap(minutes)
    case .date(let date): self.date(date, form, names)
    case .weekday(let date): ItalianTime.weekday(date)
    case .competition(let competition): ItalianCompetition(competition)?.text(form)
    case .round(let round): ItalianRound.text(round, form)
    case .term(let key): ItalianWords.term(key, form)
    case .words(let words): form == .plain ? "«\(words.tidied)»" : nil
    case .clock(let clock): ItalianTime.clock(clock, names.format)
    case .side, .venue, .money, .spells, .clause: nil
    }
  }

  func junction(_ junction: Junction, before next: String) -> String {
    switch junction {
    case .but: ", ma "
    case .and: " e "
    }
  }

  /// Names keep their case; the article of a team takes a capital.
  func keepsItsCase(_ value: Value, _ form: Form, as text: String) -> Bool {
    switch value {
    case .person, .people, .name, .names, .words: true
    default: false
    }
  }

  /// A score: with its article in the form `attributive`, `lo 0-0`, and after "su" in the form
  /// `place`, `sull'1-1`. The form `single` requires a level score.
  private func score(_ score: Score, _ form: Form) -> String? {
    let text = "\(score)"
    // Numbers are read: "lo zero a zero", "l'uno a uno", "l'otto a due", "l'undici".
    let (isZero, isElided) = (score.home == 0, [1, 8, 11].contains(score.home))
    switch form {
    case .single: return score.isLevel ? text : nil
    case .attributive: return isElided ? "l'\(text)" : isZero ? "lo \(text)" : "il \(text)"
    case .place: return isElided ? "sull'\(text)" : isZero ? "sullo \(text)" : "sul \(text)"
    default: return text
    }
  }

  private func date(_ date: CalendarDate, _ form: Form, _ names: Names) -> String {
    let isNear = form == .bare && date.year == names.scheduled.date.year
    let day = ItalianTime.day(date) + (isNear ? "" : " \(date.year)")
    guard form == .at else { return day }
    // "L'8 e l'11 maggio", but "il 9 maggio".
    return [8, 11].contains(date.day) ? "l'\(day)" : "il \(day)"
  }

  private func number(_ number: Int, _ form: Form) -> String? {
    switch form {
    case .plain: ItalianNumber.cardinal(number)
    case .figure: GroupedNumber.text(number, ".")
    case .times: number == 1 ? "una volta" : "\(ItalianNumber.cardinal(number)) volte"
    case .role: number == 1 ? "un gol" : "\(ItalianNumber.cardinal(number)) gol"
    case .to, .ordinal: number == 1 ? "andata" : number == 2 ? "ritorno" : nil
    default: nil
    }
  }
}

/// Numbers and lists in Italian: words up to ten.
enum ItalianNumber {
  private static let cardinals = [
    "zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci",
  ]

  static func cardinal(_ number: Int) -> String {
    cardinals.indices.contains(number) ? cardinals[number] : "\(number)"
  }

  /// A list: `A`, `A e B`, `A, B e C`.
  static func list(_ items: [String]) -> String { PlainList.text(items, " e ") }
}
