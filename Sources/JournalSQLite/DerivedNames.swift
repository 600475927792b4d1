import JournalCore

/// The names and streams that have numbers, derived from the events in order of appending.
struct DerivedNames {
  private var names: Set<Spelling> = []
  private var streams: [StreamName: Int] = [:]

  /// Adds the next event.
  mutating func take(_ record: Record) {
    if streams[record.stream] == nil { streams[record.stream] = streams.count + 1 }
    names.formUnion(record.draft.slugs.map { Spelling($0) })
  }

  /// How the stored names and numbers differ from the derived ones; nil if they do not.
  ///
  /// A name may have any number, as long as the facts use the same one: a migrated file met some
  /// names later than others.
  /// - Parameter isWhole: whether the facts are those of this program, so that no name may be
  ///   missing.
  func difference(from table: NameTable, _ numbers: [Int: StreamName], isWhole: Bool) -> String? {
    let known = names.count { table.id(of: $0.text) != nil }
    guard table.count == known, !isWhole || known == names.count else {
      return "the stored names are not those of the events"
    }
    let isSame =
      numbers.count == streams.count && streams.allSatisfy { numbers[$0.value] == $0.key }
    return isSame ? nil : "the numbers of the streams are not those that follow from the events"
  }
}
