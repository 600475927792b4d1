import JournalCore

/// A day as these tests write it: `2018-01-24`; stops the test where it is none.
func day(_ text: String) -> CalendarDate {
  guard let date = CalendarDate(text) else { preconditionFailure("not a day: \(text)") }
  return date
}
