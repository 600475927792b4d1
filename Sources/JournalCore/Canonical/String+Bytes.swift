/// The order of two strings when sorted by their UTF-16 code units.
enum UTF16Order {
  case before
  case same
  case after
}

extension String {
  /// Whether both strings have the same UTF-8 bytes, which is stricter than `==`.
  func hasSameBytes(as other: String) -> Bool {
    let (ours, theirs) = (utf8.span, other.utf8.span)
    guard ours.count == theirs.count else { return false }
    for index in ours.indices where ours[index] != theirs[index] { return false }
    return true
  }

  /// Hashes the UTF-8 bytes.
  func hashBytes(into hasher: inout Hasher) {
    utf8.span.withUnsafeBufferPointer { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(0xFF as UInt8)
  }

  /// Compares by UTF-16 code units, the order that RFC 8785 (3.2.3) requires.
  ///
  /// UTF-8 bytes have the order of code points. That is the order of code units with one exception:
  /// UTF-16 writes scalars beyond U+FFFF (lead bytes F0 to F4) with surrogates, and these come
  /// before U+E000 to U+FFFF (lead bytes EE and EF). The first byte that differs decides.
  func utf16Order(to other: String) -> UTF16Order {
    let (ours, theirs) = (utf8.span, other.utf8.span)
    for index in 0..<min(ours.count, theirs.count) {
      let (left, right) = (ours[index], theirs[index])
      guard left != right else { continue }
      let isException = left >= 0xEE && right >= 0xEE && (left < 0xF0) != (right < 0xF0)
      return (left < right) != isException ? .before : .after
    }
    if ours.count == theirs.count { return .same }
    return ours.count < theirs.count ? .before : .after
  }
}
