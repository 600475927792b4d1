/// The fields of a value: the single description by which it is read and written, and from which
/// flags, help and schemas are made.
///
/// Reading starts from the type's sample with all optional fields cleared, and sets what the JSON
/// holds. A property without a field would therefore keep the sample's value. A test checks every
/// type of event.
///
/// The owner is held to `FieldRecord` where that is needed, and not here: making a type of a
/// constrained one searches all conformances of the program, once for each owner.
public struct Fields<Owner: Sendable>: Sendable {
  /// The descriptions, in order.
  public let list: [Field]

  private let entries: [Entry]
  /// The entries, in the order in which RFC 8785 writes the keys.
  private let sorted: [Entry]
  private let blank: Owner
  private let required: Int
}

extension Fields: ExpressibleByArrayLiteral where Owner: FieldRecord {
  /// Lists the fields in the order of help and schema.
  public init(arrayLiteral entries: Entry...) {
    self.entries = entries
    list = entries.map(\.field)
    sorted = entries.sorted { $0.key.utf16Order(to: $1.key) == .before }
    required = entries.count { $0.field.isRequired }
    var blank = Owner.sample
    for entry in entries { entry.clear(&blank) }
    self.blank = blank
  }
}

extension Fields {
  /// Reads a value from the members of an object, and ignores members that are not fields.
  ///
  /// - Throws: `JSONMismatch` for the first field, in their order, that is missing or does not fit.
  public func read(_ object: JSONObject) throws(JSONMismatch) -> Owner {
    if let owner = readInOneGo(object) { return owner }
    var owner = blank
    for entry in entries {
      if let value = object[entry.key] {
        do { try entry.read(value, &owner) } catch { throw error.under(entry.key) }
      } else if entry.field.isRequired {
        throw JSONMismatch("missing \(entry.key.quoted)")
      }
    }
    return owner
  }

  /// Walks through members and fields side by side, as both are sorted; nil if anything is wrong.
  private func readInOneGo(_ object: JSONObject) -> Owner? {
    var owner = blank
    var (next, missing) = (0, required)
    for member in object.members {
      var index = next
      while index < sorted.count, !sorted[index].key.hasSameBytes(as: member.key) { index += 1 }
      guard index < sorted.count else { continue }
      do { try sorted[index].read(member.value, &owner) } catch { return nil }
      if sorted[index].field.isRequired { missing -= 1 }
      next = index + 1
    }
    return missing == 0 ? owner : nil
  }

  /// Writes the members of a value, without those that are nil.
  ///
  /// - Throws: `JSONMismatch` for a number that JSON cannot hold exactly.
  public func write(_ owner: Owner) throws(JSONMismatch) -> JSONObject {
    var owner = owner
    var members: [JSONObject.Member] = []
    members.reserveCapacity(sorted.count)
    for entry in sorted {
      do {
        guard let value = try entry.write(&owner) else { continue }
        members.append(JSONObject.Member(entry.key, value))
      } catch {
        throw error.under(entry.key)
      }
    }
    return JSONObject(sortedMembers: members)
  }
}
