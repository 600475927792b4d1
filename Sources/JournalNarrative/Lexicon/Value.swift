package import JournalCore

/// A value that fills a slot, not yet put into the words of a language.
package indirect enum Value: Hashable, Sendable {
  /// A team of the match or any other registered one.
  case team(TeamSlug)
  /// A side of the match, by its part in it.
  case side(Side)
  /// A person.
  case person(PersonSlug)
  /// Persons, each with a count.
  case people([Counted])
  /// The name of something that is not registered: a ground, an opponent of another match.
  case name(String)
  /// The names of several such things.
  case names([String])
  /// A score as it is told, the first number first.
  case score(Score)
  /// A whole number.
  case number(Int)
  /// A moment of the match.
  case time(PlayTime)
  /// Several moments of the match, in order.
  case times([PlayTime])
  /// A moment, as the number of minutes since the one told just before.
  case later(Int)
  /// Stretches of the match, in order.
  case spells([Spell])
  /// A day.
  case date(CalendarDate)
  /// A day, told by its weekday to readers within the week.
  case weekday(CalendarDate)
  /// A competition.
  case competition(CompetitionName)
  /// A round of a competition.
  case round(RoundName)
  /// A ground.
  case venue(String)
  /// An amount of money, with its currency in ISO 4217.
  case money(Int, String)
  /// A fixed term, by its key in the lexicon.
  case term(String)
  /// A person's own words.
  case words(String)
  /// The clock of a match that is not over.
  case clock(Progress.Clock)
  /// Something told in a clause of its own.
  case clause(Clause)

  /// A person and a count.
  package struct Counted: Hashable, Sendable {
    /// The person.
    package let person: PersonSlug
    /// The count.
    package let count: Int

    /// Creates a person with a count.
    package init(_ person: PersonSlug, _ count: Int = 1) {
      self.person = person
      self.count = count
    }
  }
}
