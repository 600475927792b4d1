extension Directory {
  /// Mints a slug for a person: from the name, or opaque if slugs must not reveal names.
  ///
  /// - Parameter taken: returns whether a slug is about to be registered together with this one.
  public func mintPerson(
    _ name: String, taken: (PersonSlug) -> Bool = { _ in false }
  ) -> PersonSlug {
    let isTaken: (PersonSlug) -> Bool = { persons[$0] != nil || taken($0) }
    guard let opaqueNumbers else { return SlugMint.mint(name, taken: isTaken) }
    return SlugMint.mint("p-\(String(opaqueNumbers(), radix: 36))", taken: isTaken)
  }
}
