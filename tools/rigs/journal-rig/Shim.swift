#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The shim that `tools/rigs/errors` preloads: lets one call of the log's to the disk fail.
struct Shim {
  /// What kind of call failed.
  enum Fired: Int32 {
    case nothing, write, sync, folderSync, truncation, creation, memoryWrite
  }

  private let armCall: @convention(c) (Int, Int32, Int32) -> Void
  private let countCall: @convention(c) () -> Int
  private let firedCall: @convention(c) () -> Int32

  /// Finds the shim; nil where it is not preloaded.
  init?() {
    guard let arm = dlsym(nil, "rig_arm"), let count = dlsym(nil, "rig_count"),
      let fired = dlsym(nil, "rig_fired")
    else { return nil }
    armCall = unsafeBitCast(arm, to: (@convention(c) (Int, Int32, Int32) -> Void).self)
    countCall = unsafeBitCast(count, to: (@convention(c) () -> Int).self)
    firedCall = unsafeBitCast(fired, to: (@convention(c) () -> Int32).self)
  }

  /// Counts from here, and lets the call with this number fail; 0 for none.
  ///
  /// - Parameter stays: whether all later writes fail too, as on a disk that stays full.
  func arm(_ call: Int, error: Int32, stays: Bool) { armCall(call, error, stays ? 1 : 0) }

  /// Calls since it was armed.
  var count: Int { countCall() }

  /// What failed since it was armed.
  var fired: Fired { Fired(rawValue: firedCall()) ?? .nothing }
}
