import JournalCore

/// Values in Portuguese.
struct PortugueseGrammar: Grammar {
  func text(of value: Value, as form: Form, _ names: Names) -> String? {
    switch value {
    case .team(let team): PortugueseTeam(team, names).text(form)
    case .person(let person): form == .plain ? names.person(person) : nil
    case .people(let people):
      people.isEmpty ? nil : PortugueseNumber.list(counted(people, names))
    case .name(let name): form == .plain ? name.tidied : nil
    case .names(let all): PortugueseNumber.list(all.map(\.tidied))
    case .score(let score): form == .single && !score.isLevel ? nil : "\(score)"
    case .number(let number): self.number(number, form)
    case .time(let time): form == .after ? PortugueseTime.after(time) : PortugueseTime.at(time)
    case .times(let times): PortugueseTime.list(times)
    case .later(let minutes): PortugueseTime.gap(minutes)
    case .date(let date): self.date(date, form, names)
    case .weekday(let date): PortugueseTime.weekday(date)
    case .competition(let competition): PortugueseCompetition(competition)?.text(form)
    case .round(let round): PortugueseRound.text(round, form)
    case .term(let key): PortugueseWords.term(key, form)
    case .words(let words): form == .plain ? "«\(words.tidied)»" : nil
    case .clock(let clock): PortugueseTime.clock(clock, names.format)
    case .side, .venue, .money, .spells, .clause: nil
    }
  }

  func junction(_ junction: Junction, before next: String) -> String {
    switch junction {
    case .but: ", mas "
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

  private func date(_ date: CalendarDate, _ form: Form, _ names: Names) -> String {
    let isNear = form == .bare && date.year == names.scheduled.date.year
    let day = PortugueseTime.day(date) + (isNear ? "" : " de \(date.year)")
    guard form == .at else { return day }
    return "a \(day)"
  }

  private func number(_ number: Int, _ form: Form) -> String? {
    switch form {
    case .plain: PortugueseNumber.cardinal(number)
    case .figure: GroupedNumber.text(number, ".")
    case .times: number == 1 ? "uma vez" : "\(PortugueseNumber.feminine(number)) vezes"
    case .role: number == 1 ? "um golo" : "\(PortugueseNumber.cardinal(number)) golos"
    case .to, .ordinal: number == 1 ? "primeira mão" : number == 2 ? "segunda mão" : nil
    default: nil
    }
  }
}

/// Numbers and lists in Portuguese: words up to ten.
enum PortugueseNumber {
  private static let cardinals = [
    "zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez",
  ]

  static func cardinal(_ number: Int) -> String {
    cardinals.indices.contains(number) ? cardinals[number] : "\(number)"
  }

  /// A number before a feminine noun: `duas vezes`.
  static func feminine(_ number: Int) -> String { number == 2 ? "duas" : cardinal(number) }

  /// A list: `A`, `A e B`, `A, B e C`.
  static func list(_ items: [String]) -> String { PlainList.text(items, " e ") }
}
