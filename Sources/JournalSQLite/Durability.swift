/// When SQLite waits for the disk.
///
/// A journal is always `full`. `normal` is for the rigs in `tools/rigs`, which must notice a log
/// that acknowledges what is not yet on the disk.
@_spi(Rigs) public enum Durability: String, Sendable {
  /// Synced before each acknowledgement.
  case full = "FULL"
  /// Synced at checkpoints only: a power cut loses what was acknowledged since the last one.
  case normal = "NORMAL"
}
