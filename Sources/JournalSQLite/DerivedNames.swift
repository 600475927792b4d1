import JournalCore
import struct JournalCore.Record

/// The numbers that slugs and streams get, derived from the events as an append gives them.
struct DerivedNames {
  private var names: [String: NameID] = [:]
  private var streams: [StreamName: Int] = [:]

  /// Takes in the next event.
  mutating func take(_ record: Record) {
    if streams[record.stream] == nil { streams[record.stream] = streams.count + 1 }
    for slug in record.draft.slugs where names[slug] == nil {
      names[slug] = NameID(Int32(truncatingIfNeeded: names.count + 1))
    }
  }

  /// How the numbers that are stored differ from these; nil where they do not.
  func difference(from table: NameTable, _ numbers: [Int: StreamName]) -> String? {
    guard table.count == names.count, names.allSatisfy({ table.id(of: $0.key) == $0.value }) else {
      return "the numbers of the names differ from those that the events make"
    }
    let isSame =
      numbers.count == streams.count && streams.allSatisfy { numbers[$0.value] == $0.key }
    return isSame ? nil : "the numbers of the streams differ from those that the events make"
  }
}
