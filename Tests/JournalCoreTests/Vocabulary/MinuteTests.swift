import JournalCore
import JournalTesting
import Testing

struct `A minute as people write it` {
  @Test(
    arguments: [
      ("1", 1, nil), ("55", 55, nil), ("55'", 55, nil), ("45+2", 45, 2), ("45'+2", 45, 2),
      ("45+2'", 45, 2), ("90+13'", 90, 13), ("45+0", 45, 0), ("120+30", 120, 30), ("007", 7, nil),
      ("90’+4’", 90, 4),
    ] as [(String, Int, Int?)])
  func `is read`(text: String, regular: Int, added: Int?) {
    #expect(Minute(text)?.regular == regular)
    #expect(Minute(text)?.added == added)
  }

  @Test(arguments: [
    "", "'", "0", "-1", "+2", "45+", "45++2", "45+2+1", "45+31", "45 + 2", "55.0", "5e1", "?",
    "1000", "45''", "HT", "５５", "٤٥", "45+-1", " 55", "0x10",
  ])
  func `is nothing else`(text: String) {
    #expect(Minute(text) == nil)
  }

  @Test func `is written back as it is read`() {
    for regular in [1, 45, 46, 90, 105, 120] {
      for added in [nil, 0, 1, 30] {
        let minute = Minute(regular, added: added)
        #expect(minute.flatMap { Minute($0.description) } == minute)
        #expect(minute != nil)
      }
    }
  }

  @Test func `cannot be one that no clock shows`() {
    #expect(Minute(0) == nil)
    #expect(Minute(-45) == nil)
    #expect(Minute(45, added: -1) == nil)
    #expect(Minute(45, added: 31) == nil)
  }
}

struct `A match time` {
  @Test func `is shown on a line in at most seven characters`() {
    let labels: [(MatchTime, String)] = [
      ("55", "55'"), ("45+2", "45+2'"), ("90+13", "90+13'"), ("HT", "HT"), ("?", "?'"),
      ("?H2", "?'"), ("post", "FT"), ("SO", ""), ("BET", "BET"), ("pre", "pre"),
    ]
    for (time, label) in labels { #expect(time.label == label) }
  }

  @Test func `tells no added time from none`() throws {
    #expect(try ("45" as MatchTime).json().object?["added"] == nil)
    #expect(try ("45+0" as MatchTime).json().object?["added"] == 0)
  }

  @Test(arguments: ["55", "45+2", "HT", "?", "?ET1", "120+1", "SO"] as [MatchTime])
  func `is the same after a round trip`(time: MatchTime) throws {
    #expect(try MatchTime(json: time.json()) == time)
  }

  @Test func `is that of the record's example`() throws {
    let json = try ("55" as MatchTime).json()
    #expect(json.canonicalText == #"{"minute":55,"period":"H2","precision":"minute"}"#)
  }
}

struct `The periods` {
  @Test func `come in the order of the match`() {
    let words = [
      "pre", "H1", "HT", "H2", "BET", "ET1", "ETHT", "ET2", "BET2", "ET3", "ETHT2", "ET4", "BSO",
      "SO",
      "post",
    ]
    #expect(Period.allCases.map(\.rawValue) == words)
    #expect(Period.allCases.sorted() == Period.allCases)
    #expect(Period.allCases.map(\.order) == Array(1...15))
  }

  /// The numbers of form 1; those of a second extra time came later.
  @Test func `keep the numbers that were stored for them`() {
    let stored = [
      "pre", "H1", "HT", "H2", "BET", "ET1", "ETHT", "ET2", "BSO", "SO", "post", "BET2", "ET3",
      "ETHT2", "ET4",
    ]
    #expect((1...15).map { Period(code: $0)?.rawValue } == stored)
    for period in Period.allCases { #expect(Period(code: period.code) == period) }
    #expect(Period(code: 0) == nil)
    #expect(Period(code: 16) == nil)
    #expect(Period.order(ofCode: 16) == 0)
  }

  @Test func `are played, whistled and followed by intervals`() {
    let halves = ["H1", "H2", "ET1", "ET2", "ET3", "ET4"]
    #expect(Period.allCases.filter(\.isPlayed).map(\.rawValue) == halves)
    #expect(Period.allCases.filter(\.isWhistled).map(\.rawValue) == halves + ["SO"])
    let intervals = Period.allCases.compactMap(\.interval).map(\.rawValue)
    #expect(intervals == ["HT", "BET", "ETHT", "BSO", "ETHT2", "BSO", "post"])
  }

  @Test func `have their minutes by the format`() {
    let format = MatchFormat.standard
    #expect(format.minutes(of: .firstHalf) == 1...45)
    #expect(format.minutes(of: .secondHalf) == 46...90)
    #expect(format.minutes(of: .extraTimeFirst) == 91...105)
    #expect(format.minutes(of: .extraTimeSecond) == 106...120)
    #expect(format.minutes(of: .shootOut) == nil)
    let youth = MatchFormat(halves: [40, 40], extraTime: [10, 10])
    #expect(youth.minutes(of: .secondHalf) == 41...80)
    #expect(youth.period(of: 81) == .extraTimeFirst)
    #expect(youth.lastMinute == 100)
    #expect(youth.period(of: 101) == nil)
  }

  @Test func `have their minutes in a second extra time, if the format has one`() {
    #expect(MatchFormat.standard.minutes(of: .secondExtraTimeFirst) == nil)
    let again = MatchFormat(secondExtraTime: MatchFormat.SecondExtraTime())
    #expect(again.minutes(of: .secondExtraTimeFirst) == 121...135)
    #expect(again.minutes(of: .secondExtraTimeSecond) == 136...150)
    #expect(again.period(of: 120) == .extraTimeSecond)
    #expect(again.period(of: 122) == .secondExtraTimeFirst)
    #expect(again.lastMinute == 150)
    #expect(again.period(of: 151) == nil)
  }

  @Test func `have no last minute if only a goal ends the match`() {
    let second = MatchFormat.SecondExtraTime(halves: [10, 10], ending: .toAFinish)
    let format = MatchFormat(extraTime: [10, 10], secondExtraTime: second)
    #expect(format.minutes(of: .secondExtraTimeFirst) == 111...120)
    #expect(format.period(of: 173) == .secondExtraTimeSecond)
    #expect(format.period(of: 203) == .secondExtraTimeSecond)
  }
}
