import JournalCore
import JournalTesting
import Testing

struct `A calendar date` {
  @Test(arguments: [
    ("1970-01-01", 0, "Thursday"), ("2018-01-24", 17_555, "Wednesday"),
    ("2000-02-29", 11_016, "Tuesday"), ("1930-07-13", -14_417, "Sunday"),
    ("1863-10-26", -38_783, "Monday"), ("2022-12-18", 19_344, "Sunday"),
  ])
  func `counts days and knows its weekday`(text: String, days: Int, weekday: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.daysSince1970 == days)
    #expect(CalendarDate(daysSince1970: days) == date)
    #expect(date.weekday == weekday)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "2018-02-29", "1900-02-29", "2018-13-01", "2018-00-10", "2018-04-31", "2018-01-00",
    "2018-1-24", "24-01-2018", "2018-01-24 ", "0000-01-01", "2018/01/24", "",
  ])
  func `that no calendar has is refused`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `goes forth and back over four centuries`() {
    var last: CalendarDate?
    for days in stride(from: -80_000, through: 80_000, by: 97) {
      let date = CalendarDate(daysSince1970: days)
      #expect(date.daysSince1970 == days)
      #expect(CalendarDate(date.description) == date)
      #expect(last.map { $0 < date } ?? true)
      last = date
    }
  }

  @Test func `is said in words`() {
    #expect(CalendarDate("2018-01-24")?.inWords == "24 January 2018")
  }
}

struct `An instant` {
  @Test func `is read and written to the millisecond`() {
    let instant = Instant("2018-01-24T21:38:04.113Z")
    #expect(instant?.milliseconds == 1_516_829_884_113)
    #expect(instant?.description == "2018-01-24T21:38:04.113Z")
    #expect(Instant(milliseconds: -1).description == "1969-12-31T23:59:59.999Z")
    #expect(Instant("1969-12-31T23:59:59.999Z")?.milliseconds == -1)
    #expect(Instant(milliseconds: -1).utcDate.description == "1969-12-31")
  }

  @Test(arguments: [
    "2018-01-24T21:38:04Z", "2018-01-24T21:38:04.11Z", "2018-01-24T21:38:04.1134Z",
    "2018-01-24T21:38:04.113+00:00", "2018-01-24 21:38:04.113Z", "2018-01-24T24:00:00.000Z",
    "2018-01-24T21:60:00.000Z", "2018-01-24T21:38:60.000Z", "2018-02-30T00:00:00.000Z", "",
    "2018-01-24T21:38:04.113", "2018-01-24T21:38:04.113z",
  ])
  func `has one form in a record`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func `of a place keeps its offset`() {
    let kickOff = OffsetInstant("2018-01-24T21:30:00+01:00")
    #expect(kickOff?.instant.milliseconds == 1_516_825_800_000)
    #expect(kickOff?.offsetMinutes == 60)
    #expect(kickOff?.description == "2018-01-24T21:30:00+01:00")
    #expect(OffsetInstant("2018-01-24T20:30:00Z")?.description == "2018-01-24T20:30:00Z")
    let late = OffsetInstant("2019-04-17T23:30:00.250-03:30")
    #expect(late?.description == "2019-04-17T23:30:00.250-03:30")
    #expect(late?.localDate.description == "2019-04-17")
    #expect(late?.instant.utcDate.description == "2019-04-18")
  }

  @Test(arguments: ["2018-01-24T21:30:00", "2018-01-24T21:30:00+1:00", "2018-01-24T21:30:00+15:00"])
  func `of a place needs its offset`(text: String) {
    #expect(OffsetInstant(text) == nil)
  }
}

struct `An event's id` {
  @Test func `is a lower-case UUID`() {
    let text = "019c11f4-8f5a-7c3e-9e5a-0d5b1c2a9f10"
    let id = EventID(text)
    #expect(id?.description == text)
    #expect(id == EventID(high: 0x019c_11f4_8f5a_7c3e, low: 0x9e5a_0d5b_1c2a_9f10))
    #expect(id?.bytes.prefix(3) == [0x01, 0x9C, 0x11])
  }

  @Test(arguments: [
    "", "019C11F4-8F5A-7C3E-9E5A-0D5B1C2A9F10", "019c11f48f5a7c3e9e5a0d5b1c2a9f10",
    "019c11f4-8f5a-7c3e-9e5a-0d5b1c2a9f1", "019c11f4-8f5a-7c3e-9e5a-0d5b1c2a9f100",
    "{019c11f4-8f5a-7c3e-9e5a-0d5b1c2a9f10}", "019c11f4-8f5a-7c3e-9e5a_0d5b1c2a9f10",
    "019c11f4-8f5a-7c3e-9e5a-0d5b1c2a9fg0", "019c11f-48f5a-7c3e-9e5a-0d5b1c2a9f10",
  ])
  func `is nothing else`(text: String) {
    #expect(EventID(text) == nil)
  }

  @Test func `holds its time, version and variant where RFC 9562 has them`() {
    // The example of RFC 9562, appendix A.6: 2022-02-22 14:22:22 in New York.
    let id = EventID(milliseconds: 0x017F_22E2_79B0, random: (0xCC3, 0x18C4_DC0C_0C07_398F))
    #expect(id.description == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
    let full = EventID(milliseconds: .max, random: (.max, .max))
    #expect(full.description == "ffffffff-ffff-7fff-bfff-ffffffffffff")
    let named = EventID(digest: [UInt8](repeating: 0xFF, count: 32))
    #expect(named.description == "ffffffff-ffff-8fff-bfff-ffffffffffff")
  }

  @Test func `goes up with its time`() {
    let ids = (0..<100).map { EventID(milliseconds: $0 * 7, random: (.max - UInt64($0), 0)) }
    #expect(ids.sorted() == ids)
    #expect(ids.map(\.description).sorted() == ids.map(\.description))
  }
}
