import JournalCore
import JournalTesting
import Testing

/// Real Madrid v Leganés after the final whistle, its record closed: e22.
private let closed = Scenario(
  CopaQuarterFinal.secondLeg + [Happening(.journalClosed(JournalClosed()))])

private let reopening = Happening(.journalReopened(JournalReopened(reason: "a missing card")))

/// The yellow card for Tito.
private let card = EventID.e(5)

private func correction(_ reason: String?) -> Happening {
  Happening(.correction(Correction(target: card, replace: ["minute": 28], reason: reason)))
}

private func retraction(_ reason: String) -> Happening {
  Happening(.retraction(Retraction(target: card, reason: reason)))
}

struct `A record that is closed` {
  @Test(arguments: [
    Happening.goal("leganes", "eraso", "80"), .card(.red, "leganes", "tito", "post"),
    .disallowed(.e(6)), .declared(1, 2), .starts(.extraTimeFirst),
    Happening(.attendance(Attendance(count: 38_492))),
    Happening(.journalClosed(JournalClosed())),
  ])
  func `takes nothing more that happened`(happening: Happening) {
    #expect(closed.when(happening).summary == "refused: match-closed")
  }

  @Test func `takes corrections and retractions that say why`() {
    #expect(closed.when(correction("the referee's report")).summary == "accepted")
    #expect(closed.when(retraction("the referee's report")).summary == "accepted")
  }

  @Test func `takes none that do not`() {
    for reason in [nil, "", " "] {
      #expect(closed.when(correction(reason)).summary == "refused: match-closed")
    }
    for reason in ["undo", "redo", "restore", " "] {
      #expect(closed.when(retraction(reason)).summary == "refused: match-closed")
    }
  }

  @Test func `takes rulings, words and confirmations`() {
    let award = ResultAwarded(score: Score(0, 3), reason: "made up", authority: "RFEF")
    let quote = Statement(speaker: "zinedine-zidane", text: ["en": "It is my failure."])
    for event: MatchEvent in [
      .resultAwarded(award), .statement(quote), .observation(Observation(text: "Rain")),
      .contextFact(.sample), .confirmation(Confirmation(target: card)),
      .claim(Claim(about: card, field: "minute", value: 28)),
      .cardRescinded(CardRescinded(card: card, authority: "RFEF")),
      .goalAttributed(GoalAttributed(goal: .e(6), player: "eraso", authority: "RFEF")),
      .reportPublished(.sample),
    ] {
      #expect(closed.when(event).summary == "accepted", "\(event.name)")
    }
  }

  @Test func `is open again once it is reopened, and may be closed anew`() {
    let open = closed.and(reopening)
    #expect(open.when(correction(nil)).summary == "accepted")
    #expect(open.when(.card(.red, "leganes", "siovas", "post")).summary == "accepted")
    let again = open.and(Happening(.journalClosed(JournalClosed())))
    #expect(again.when(correction(nil)).summary == "refused: match-closed")
  }

  @Test func `is open again where the closing was taken back`() {
    let taken = closed.and(
      Happening(.retraction(Retraction(target: .e(22), reason: "closed by mistake"))))
    #expect(taken.when(correction(nil)).summary == "accepted")
  }

  @Test func `is not reopened where it is open`() {
    let open = Scenario(CopaQuarterFinal.secondLeg)
    #expect(open.when(reopening).summary == "refused: not-closed")
    #expect(closed.and(reopening).when(reopening).summary == "refused: not-closed")
  }

  @Test func `is closed for what is entered late too`() {
    // In match order the goal precedes the closing; what counts is the order of entry.
    let goal = Happening.goal("leganes", "eraso", "12")
    #expect(closed.when(goal, allowsLate: true).summary == "refused: match-closed")
  }
}
