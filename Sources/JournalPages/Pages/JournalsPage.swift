/// The list of journals that one server shows.
public struct JournalsPage: Sendable {
  private let names: [String]

  /// Creates the list.
  ///
  /// - Parameter names: the part of the path before the addresses of each.
  public init(_ names: [String]) { self.names = names }

  /// The page.
  public var answer: PageAnswer {
    let items = names.map { name in
      HTML.tag(
        "li", [], .tag("a", [.href(PageAddress([name, "matches"]))], HTML(name)))
    }
    let main = HTML.tag(
      "main", [], .tag("h1", [], "Journals"), .tag("ul", [], of: items))
    return PageAnswer(
      PageForm.html.mediaType, PageLayout.document(titled: "Journals", [main]))
  }
}
