import JournalCore

extension DemoTie {
  /// Logs what was said after the match, and the background, all from the agency's report.
  mutating func recordWords() throws(Refusal) {
    try say(
      "I am responsible for all of this. It's a failure for me.", stance: "accepts-blame")
    try say("It was his worst night as a coach.", form: .reported)
    try say("It's a logical result, our opponents played their match and we did not.")
    try say(
      "It is a big blow. We did what we had to do in the first leg. Nobody expected this, "
        + "especially me but this is football.")
    try say(
      "I am the manager. I picked the team and I was wrong in many regards. It's up to me to find "
        + "the solutions. I will continue to fight, to work, to battle and to find the things the "
        + "team needs.")
    try fact("zinedine-zidane", "contract-until", 2020, asOf: "2018-01-25")
    try fact("real-madrid", "holders-of", "Champions League", asOf: "2018-01-25")
    try fact("leganes", "budget", 45_000_000, unit: "EUR", asOf: "2017-18")
    try fact("real-madrid", "budget", 675_000_000, unit: "EUR", asOf: "2017-18")
    try fact(
      "leganes", "league-position", ["position": 13, "competition": "La Liga"], asOf: "2018-01-25")
    try fact(
      "real-madrid", "points-behind",
      ["team": "Barcelona", "points": 19, "competition": "La Liga"], asOf: "2018-01-25")
    try fact(
      "real-madrid", "next-fixture",
      [
        "opponent": "Paris Saint-Germain", "competition": "Champions League", "round": "Last 16",
        "date": "2018-02-14",
      ], asOf: "2018-01-25")
    try fact(
      "real-madrid", "last-result",
      [
        "opponent": "Deportivo La Coruña", "score": [7, 1], "date": "2018-01-21",
        "scorers": ["cristiano-ronaldo": 2, "gareth-bale": 2],
      ], asOf: "2018-01-25")
    try fact(
      "leganes", "semi-finals-before", ["count": 0, "coverage": "complete"], asOf: "2018-01-25")
  }

  private mutating func say(
    _ words: String, form: Statement.Form = .direct, stance: String? = nil
  ) throws(Refusal) {
    let statement = Statement(
      speaker: PersonSlug(known: "zinedine-zidane"), text: ["en": words], form: form,
      stance: stance)
    try add(
      .statement(statement), to: Self.secondLeg, at: MatchTime(.post), from: [.agency])
  }

  private mutating func fact(
    _ subject: String, _ predicate: String, _ value: JSONValue, unit: String? = nil, asOf: String
  ) throws(Refusal) {
    let fact = ContextFact(
      subject: subject, predicate: predicate, value: value, unit: unit, asOf: asOf)
    try add(.contextFact(fact), to: Self.secondLeg, from: [.agency])
  }
}
