import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One byte of a file, changed by exclusive or: the same again restores it.
struct Flip {
  /// Where in the file.
  let offset: Int

  /// The bits that change.
  let mask: UInt8

  /// Reads `OFFSET:XOR`.
  init?(_ text: Substring) {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let offset = Int(parts[0]), let mask = UInt8(parts[1]), mask != 0 else {
      return nil
    }
    self.offset = offset
    self.mask = mask
  }

  /// Changes all the bytes; false where the file cannot be written to.
  static func apply(_ flips: [Flip], to path: String) -> Bool {
    let descriptor = open(path, O_RDWR)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    for flip in flips {
      var byte: UInt8 = 0
      guard pread(descriptor, &byte, 1, flip.offset) == 1 else { return false }
      byte ^= flip.mask
      guard pwrite(descriptor, &byte, 1, flip.offset) == 1 else { return false }
    }
    return true
  }
}
