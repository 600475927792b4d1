/// The place into which a value is being encoded.
///
/// A class, because `Codable` hands out containers that outlive the call and write to one place.
final class EncodingSlot {
  /// A finished value, if that is what is encoded.
  var value: JSONValue?

  /// The members so far, if an object is encoded.
  var object: JSONObject?

  /// The elements so far, if a list is encoded; null where a nested slot is still open.
  var array: [JSONValue]?

  private var nested: [(key: any CodingKey, slot: EncodingSlot)] = []

  /// Opens a slot for the member with this key.
  func open(_ key: some CodingKey) -> EncodingSlot {
    let slot = EncodingSlot()
    nested.append((key, slot))
    return slot
  }

  /// Opens a slot for the next element.
  func openElement() -> EncodingSlot {
    let slot = open(JSONStep(array?.count ?? 0))
    array?.append(.null)
    return slot
  }

  /// The value, when everything has been encoded.
  func finish() throws(JSONMismatch) -> JSONValue {
    for (key, slot) in nested {
      do { fill(key, with: try slot.finish()) } catch { throw error.under(key) }
    }
    switch (value, object, array) {
    case (let value?, nil, nil): return value
    case (nil, let object?, nil): return .object(object)
    case (nil, nil, let array?): return .array(array)
    case (nil, nil, nil): throw JSONMismatch("encodes nothing, not even null")
    default: throw JSONMismatch("encodes two kinds of value in one place")
    }
  }

  private func fill(_ key: any CodingKey, with value: JSONValue) {
    object?[key.stringValue] = value
    if let index = key.intValue { array?[index] = value }
  }
}
