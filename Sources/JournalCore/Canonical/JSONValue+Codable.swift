extension JSONValue: Codable {
  /// Takes the value from a `JSONValueDecoder`, untouched; another decoder is refused.
  public init(from decoder: any Decoder) throws {
    guard let decoder = decoder as? ValueDecoder else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath,
          debugDescription: "JSON values are decoded by a JSONValueDecoder only"))
    }
    self = decoder.value
  }

  /// Hands the value to a `JSONValueEncoder`, untouched; another encoder is refused.
  public func encode(to encoder: any Encoder) throws {
    guard let encoder = encoder as? ValueEncoder else {
      throw EncodingError.invalidValue(
        self,
        EncodingError.Context(
          codingPath: encoder.codingPath,
          debugDescription: "JSON values are encoded by a JSONValueEncoder only"))
    }
    encoder.slot.value = self
  }
}

extension JSONObject: Codable {
  /// Takes the object from a `JSONValueDecoder`, untouched; another decoder is refused.
  public init(from decoder: any Decoder) throws {
    self = try JSONValue(from: decoder).members()
  }

  /// Hands the object to a `JSONValueEncoder`, untouched; another encoder is refused.
  public func encode(to encoder: any Encoder) throws {
    try JSONValue.object(self).encode(to: encoder)
  }
}
