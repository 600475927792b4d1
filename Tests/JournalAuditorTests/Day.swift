import JournalCore

/// Returns a day as these tests write it: `2018-01-24`; stops the test if it is not valid.
func day(_ text: String) -> CalendarDate {
  guard let date = CalendarDate(text) else { preconditionFailure("not a day: \(text)") }
  return date
}
