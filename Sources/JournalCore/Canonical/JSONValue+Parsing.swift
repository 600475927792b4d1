extension JSONValue {
  /// Parses one JSON text strictly: RFC 8259 as narrowed by I-JSON (RFC 7493).
  ///
  /// The bytes need to stay valid during the call only. Throws at the first wrong byte, and for
  /// anything that could be read in two ways: a duplicate key, or a whole number that would change.
  /// One rule of I-JSON is not applied: noncharacters such as U+FFFF are accepted.
  public init(
    parsing bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits = .record
  ) throws(JSONError) {
    var reader = JSONReader(bytes, limits)
    self = try reader.document()
  }

  /// Parses one JSON text from an array of bytes.
  public init(parsing bytes: [UInt8], limits: JSONLimits = .record) throws(JSONError) {
    self = try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      try JSONValue(parsing: buffer, limits: limits)
    }
  }

  /// Parses one JSON text from a slice of an array, such as a line; offsets count from the slice's
  /// start.
  public init(parsing bytes: ArraySlice<UInt8>, limits: JSONLimits = .record) throws(JSONError) {
    self = try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      try JSONValue(parsing: buffer, limits: limits)
    }
  }

  /// Parses one JSON text from a string; offsets count its UTF-8 bytes.
  public init(parsing text: String, limits: JSONLimits = .record) throws(JSONError) {
    self = try text.utf8.span.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      try JSONValue(parsing: buffer, limits: limits)
    }
  }
}
