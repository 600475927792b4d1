extension OffsetInstant {
  /// The instant and its offset in one number: milliseconds, shifted left by 12 bits that hold the
  /// offset in minutes.
  var packed: Int { Int(instant.milliseconds) << 12 | (offsetMinutes + 2048) & 0xFFF }

  /// Unpacks what `packed` holds.
  init(packed value: Int) {
    self.init(
      instant: Instant(milliseconds: Int64(value >> 12)), offsetMinutes: (value & 0xFFF) - 2048)
  }
}
