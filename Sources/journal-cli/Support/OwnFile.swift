import Foundation
import JournalFiles

/// A small file of the user's own, such as settings: nobody else can read it, or look into the folder
/// that is made for it.
enum OwnFile {
  /// Writes a file, which is there as a whole or not at all, and makes its folder if there is none.
  ///
  /// - Parameter placing: what may be in its place already.
  static func write(
    _ bytes: [UInt8], to path: String, _ placing: DurableFile.Placing = .replacing
  ) throws(SystemError) {
    let place = path as NSString
    let folder = place.deletingLastPathComponent
    try Folder.make(folder, mode: 0o700)
    let file = try DurableFile(named: place.lastPathComponent, in: try Folder(folder), .ownerOnly)
    try file.write(bytes)
    try file.finish(placing)
  }
}
