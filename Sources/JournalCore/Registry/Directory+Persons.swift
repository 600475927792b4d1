extension Directory {
  /// Whether the name of a person was erased: nobody can say any more who it was.
  public func isErased(_ person: PersonSlug) -> Bool {
    persons[canonical(person)]?.name == Erasable.erased
  }

  /// The person that a text names: by the slug, else by the full or the short name.
  ///
  /// - Returns: nil where nobody or more than one is called so.
  public func person(called text: String) -> PersonSlug? {
    if let slug = PersonSlug(text).map({ canonical($0) }), persons[slug] != nil { return slug }
    let fits = persons.filter { $0.value.name == text || $0.value.short == text }
    let slugs = Set(fits.keys.map { canonical($0) })
    return slugs.count == 1 ? slugs.first : nil
  }
}
