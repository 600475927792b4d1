extension Directory {
  /// Whether the name of a person was erased, so that nobody can tell who it was.
  public func isErased(_ person: PersonSlug) -> Bool {
    persons[canonical(person)]?.name == Erasable.erased
  }

  /// Returns the person that a text names: by slug, or else by the full or short name.
  ///
  /// - Returns: nil if nobody, or more than one person, has the name.
  public func person(called text: String) -> PersonSlug? {
    if let slug = PersonSlug(text).map({ canonical($0) }), persons[slug] != nil { return slug }
    let fits = persons.filter { $0.value.name == text || $0.value.short == text }
    let slugs = Set(fits.keys.map { canonical($0) })
    return slugs.count == 1 ? slugs.first : nil
  }
}
