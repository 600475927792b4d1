package import JournalCore

/// A value that fills a slot, before any language has put it into words.
package indirect enum Value: Hashable, Sendable {
  /// A team of the match or any other registered one.
  case team(TeamSlug)
  /// A side of the match, by its part in it.
  case side(Side)
  /// A person.
  case person(PersonSlug)
  /// Persons, each with how often they are counted.
  case people([Counted])
  /// The name of something that is not registered: a ground, an opponent of another match.
  case name(String)
  /// Names of several such things.
  case names([String])
  /// A score as it is said, the first number first.
  case score(Score)
  /// A whole number.
  case number(Int)
  /// A moment of the match.
  case time(PlayTime)
  /// A moment so many minutes after what was told just before.
  case later(Int)
  /// Stretches of the match, in order.
  case spells([Spell])
  /// A day.
  case date(CalendarDate)
  /// A day, told by its name to those who read within the week.
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
  /// Somebody's own words.
  case words(String)
  /// The clock of a match that is not over.
  case clock(Progress.Clock)
  /// Something told in a clause of its own.
  case clause(Clause)

  /// A person with a number.
  package struct Counted: Hashable, Sendable {
    /// The person.
    package let person: PersonSlug
    /// How often.
    package let count: Int

    /// A person with a number.
    package init(_ person: PersonSlug, _ count: Int = 1) {
      self.person = person
      self.count = count
    }
  }
}
