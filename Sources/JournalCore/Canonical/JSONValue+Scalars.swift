extension JSONValue {
  /// The truth value; throws for anything else.
  func truth() throws(JSONMismatch) -> Bool {
    guard case .bool(let bool) = self else { throw expected("true or false") }
    return bool
  }

  /// The text; throws for anything else.
  func text() throws(JSONMismatch) -> String {
    guard case .string(let string) = self else { throw expected("text") }
    return string
  }

  /// The members of an object.
  func members() throws(JSONMismatch) -> JSONObject {
    guard case .object(let object) = self else { throw expected("an object") }
    return object
  }

  /// The elements of a list.
  func elements() throws(JSONMismatch) -> [JSONValue] {
    guard case .array(let array) = self else { throw expected("a list") }
    return array
  }

  /// Any number.
  func real() throws(JSONMismatch) -> Double {
    switch self {
    case .integer(let integer): Double(integer)
    case .number(let number): number
    default: throw expected("a number")
    }
  }

  /// Any number, rounded to a float; throws if it is too large for one.
  func float() throws(JSONMismatch) -> Float {
    let number = try real()
    let float = Float(number)
    guard float.isFinite else { throw JSONMismatch("\(number) is too large for a Float") }
    return float
  }

  /// A number that is written as a whole number and fits the type.
  func whole<T: FixedWidthInteger>() throws(JSONMismatch) -> T {
    guard case .integer(let integer) = self else { throw notWhole() }
    guard let whole = T(exactly: integer) else {
      throw JSONMismatch("\(integer) is not between \(T.min) and \(T.max)")
    }
    return whole
  }

  private func notWhole() -> JSONMismatch {
    guard case .number(let number) = self else { return expected("a whole number") }
    if let whole = number.wholeNumber {
      return JSONMismatch("\(number) is not written as a whole number: write \(whole)")
    }
    guard number.magnitude > 0x1p53 else {
      return JSONMismatch("expected a whole number, found \(number)")
    }
    return JSONMismatch("\(canonicalText) is beyond 2^53: write it as text")
  }

  private func expected(_ wish: String) -> JSONMismatch {
    JSONMismatch("expected \(wish), found \(kind)")
  }

  private var kind: String {
    switch self {
    case .null: "null"
    case .bool(let bool): "\(bool)"
    case .integer, .number: "a number"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension Double {
  /// The whole number within ±2^53 that equals this double; nil if there is none.
  ///
  /// `rounded()` and `Int64(exactly:)` would call libm, which nothing here links.
  var wholeNumber: Int64? {
    guard magnitude <= 0x1p53 else { return nil }
    let whole = Int64(self)
    return Double(whole) == self ? whole : nil
  }
}
