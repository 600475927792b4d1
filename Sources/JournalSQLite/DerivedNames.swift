import JournalCore
import struct JournalCore.Record

/// The names and streams that get numbers, derived from the events as an append meets them.
struct DerivedNames {
  private var names: Set<Spelling> = []
  private var streams: [StreamName: Int] = [:]

  /// Takes in the next event.
  mutating func take(_ record: Record) {
    if streams[record.stream] == nil { streams[record.stream] = streams.count + 1 }
    names.formUnion(record.draft.slugs.map { Spelling($0) })
  }

  /// How what is stored differs from these; nil if it does not.
  ///
  /// Which number a name has says nothing, as long as it is the one in the facts: a file that was brought
  /// up to date met some names later than others.
  /// - Parameter isWhole: whether the facts are those of today, so that no name is missing.
  func difference(from table: NameTable, _ numbers: [Int: StreamName], isWhole: Bool) -> String? {
    let known = names.count { table.id(of: $0.text) != nil }
    guard table.count == known, !isWhole || known == names.count else {
      return "the names that are stored are not those that the events make"
    }
    let isSame =
      numbers.count == streams.count && streams.allSatisfy { numbers[$0.value] == $0.key }
    return isSame ? nil : "the numbers of the streams differ from those that the events make"
  }
}
