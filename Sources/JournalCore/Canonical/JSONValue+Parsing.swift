extension JSONValue {
  /// Reads one JSON text, strictly: RFC 8259 as narrowed by I-JSON (RFC 7493).
  ///
  /// The bytes must stay valid during the call only. Throws at the first byte that is wrong, and
  /// for whatever could be read in two ways: a duplicate key, or a whole number that would change.
  /// One rule of I-JSON is left out: noncharacters such as U+FFFF are text like any other.
  public init(
    parsing bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits = .record
  ) throws(JSONError) {
    var reader = JSONReader(bytes, limits)
    self = try reader.document()
  }

  /// Reads one JSON text from an array of bytes.
  public init(parsing bytes: [UInt8], limits: JSONLimits = .record) throws(JSONError) {
    self = try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      try JSONValue(parsing: buffer, limits: limits)
    }
  }

  /// Reads one JSON text from a part of an array, such as a line; offsets count from its start.
  public init(parsing bytes: ArraySlice<UInt8>, limits: JSONLimits = .record) throws(JSONError) {
    self = try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      try JSONValue(parsing: buffer, limits: limits)
    }
  }

  /// Reads one JSON text from a string; offsets count its UTF-8 bytes.
  public init(parsing text: String, limits: JSONLimits = .record) throws(JSONError) {
    self = try text.utf8.span.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      try JSONValue(parsing: buffer, limits: limits)
    }
  }
}
