import JournalCore
public import MatchJournal

extension PublishedLog.Difference {
  /// The differences between an event and its published form, value by value.
  public var lines: [String] {
    let head = "e\(position) is not the event that was published."
    guard let now else {
      return [head, AuditLines.row("now", isUnreadable ? "it cannot be read" : "it is not there")]
    }
    let (then, changed) = (Self.values(in: published), Self.values(in: now))
    let paths = Set(then.keys).union(changed.keys).sorted().filter { then[$0] != changed[$0] }
    return [head]
      + paths.map { path in
        let (old, new) = (then[path] ?? "nothing", changed[path] ?? "nothing")
        return AuditLines.row(path, "\(old) was published, \(new) is there now")
      }
  }

  /// Returns the values of a record by their paths, such as `at.minute`.
  private static func values(in record: [UInt8]) -> [String: String] {
    guard let value = try? JSONValue(parsing: record) else {
      return ["text": String(decoding: record.prefix(200), as: UTF8.self)]
    }
    var found: [String: String] = [:]
    collect(value, "", into: &found)
    return found
  }

  private static func collect(
    _ value: JSONValue, _ path: String, into found: inout [String: String]
  ) {
    let lead = path.isEmpty ? "" : "\(path)."
    if let object = value.object {
      for member in object.members { collect(member.value, lead + member.key, into: &found) }
    } else if let array = value.array {
      for (index, element) in array.enumerated() {
        collect(element, lead + "\(index)", into: &found)
      }
    } else {
      found[path] = value.string ?? value.canonicalText
    }
  }
}
