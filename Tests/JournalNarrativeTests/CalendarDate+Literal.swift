public import JournalCore

extension CalendarDate: ExpressibleByStringLiteral {
  /// Creates a day as these tests write it: `"2018-01-24"`; stops the test if it is not valid.
  public init(stringLiteral text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2])
    else { preconditionFailure("not a day: \(text)") }
    self = date
  }
}

extension CalendarDate: ExpressibleByUnicodeScalarLiteral {}
extension CalendarDate: ExpressibleByExtendedGraphemeClusterLiteral {}
