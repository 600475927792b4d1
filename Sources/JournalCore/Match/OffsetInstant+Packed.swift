extension OffsetInstant {
  /// The instant and its offset in one number: milliseconds above 12 bits of minutes.
  var packed: Int { Int(instant.milliseconds) << 12 | (offsetMinutes + 2048) & 0xFFF }

  /// What `packed` holds.
  init(packed value: Int) {
    self.init(
      instant: Instant(milliseconds: Int64(value >> 12)), offsetMinutes: (value & 0xFFF) - 2048)
  }
}
