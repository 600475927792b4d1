import Testing

/// What a comment or a message refers to is in the repository.
struct `A citation` {
  /// Names of design notes that no reader of the repository has.
  private static let absent = [
    "RULES", "EVENTS", "LOG", "NARRATIVE", "SESSIONS", "CONFORMANCE", "STORES", "PAGES",
    "ARCHITECTURE", "CONVENTIONS", "CLI",
  ]

  @Test func `names no page that a reader lacks`() throws {
    let names = Self.absent.joined(separator: "|")
    let ways = ["[Ss]ee ", "in ", "of ", "by ", "from ", "\\(", "\\["].joined(separator: "|")
    let sections = [", [A-Z0-9]", " [A-Z]\\.?[0-9]", ":? §"].joined(separator: "|")
    let cited = try Regex("(?:\(ways))(?:\(names))[^A-Za-z_0-9=]|(?:\(names))(?:\(sections))")
      .matchingSemantics(.unicodeScalar)
    for file in Repository.files {
      for found in file.text.matches(of: cited) {
        Issue.record("\(file): \(file.text[found.range])")
      }
    }
  }

  @Test func `leads into no folder beside the checkout`() {
    let folder = ["shared", "design"].joined(separator: "/")
    for file in Repository.files where file.text.contains(folder) {
      Issue.record("\(file) names \(folder)")
    }
  }
}
