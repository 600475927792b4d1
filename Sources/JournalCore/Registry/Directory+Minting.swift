extension Directory {
  /// A new slug for a person of this name: made of the name, or opaque where names must not be kept.
  ///
  /// - Parameter taken: slugs that are to be registered together with this one.
  public func mintPerson(
    _ name: String, taken: (PersonSlug) -> Bool = { _ in false }
  ) -> PersonSlug {
    let isTaken: (PersonSlug) -> Bool = { persons[$0] != nil || taken($0) }
    guard let opaqueNumbers else { return SlugMint.mint(name, taken: isTaken) }
    return SlugMint.mint("p-\(String(opaqueNumbers(), radix: 36))", taken: isTaken)
  }
}
