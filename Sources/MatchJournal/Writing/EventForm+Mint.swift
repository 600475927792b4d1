public import JournalCore

extension EventForm {
  /// Mints the slug of a team or person registered by name only.
  public mutating func mint(in directory: Directory) {
    guard let name = values["name"] else { return }
    switch type.name {
    case "person-registered" where values["person"] == nil:
      values["person"] = directory.mintPerson(name).text
    case "team-registered" where values["team"] == nil:
      let slug: TeamSlug = SlugMint.mint(name, fallback: "t") { directory.teams[$0] != nil }
      values["team"] = slug.text
    default: break
    }
  }
}
