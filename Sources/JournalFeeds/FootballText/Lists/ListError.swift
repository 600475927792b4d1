/// The reason why a list could not be read, in one sentence.
struct ListError: Error {
  var reason: String

  init(_ reason: String) { self.reason = reason }
}
