import Dispatch
import JournalCore
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Tells when somebody, in this process or another, may have appended to a journal.
///
/// Every append closes the lock beside the journal when it is done (`SidecarLock`), and inotify(7) tells
/// of that closing; so it does of a writer that was killed. The folder is watched and not the lock
/// itself, which may be removed and made again. Beside it somebody looks once a second, for writers that
/// take no lock and for events that the kernel dropped; where a folder cannot be watched, or lies on a
/// network's file system and changes elsewhere, ten times a second.
final class ChangeWatch: Sendable {
  /// Goes off whenever it may be worth looking.
  let signal = ChangeSignal()

  private let timer: Mutex<any DispatchSourceTimer>
  private let source: Mutex<(any DispatchSourceRead)?>

  /// Begins to watch.
  ///
  /// - Parameters:
  ///   - path: the journal, by its real path.
  ///   - isLocal: whether the file system tells of all changes.
  init(path: String, isLocal: Bool) {
    let queue = DispatchQueue(label: "match-journal.changes")
    let watch = isLocal ? Self.watch(FilePath.folder(of: path)) : nil
    let timer = DispatchSource.makeTimerSource(queue: queue)
    let pause = DispatchTimeInterval.milliseconds(watch == nil ? 100 : 1000)
    timer.schedule(deadline: .now() + pause, repeating: pause, leeway: .milliseconds(20))
    timer.setEventHandler { [signal] in
      // Without followers nobody has to be woken.
      if signal.waiters > 0 { signal.change() }
    }
    timer.activate()
    guard let watch else {
      self.timer = Mutex(timer)
      source = Mutex(nil)
      return
    }
    let name = FilePath.name(of: path) + SidecarLock.suffix
    let source = DispatchSource.makeReadSource(fileDescriptor: watch, queue: queue)
    source.setEventHandler { [signal] in
      if Self.drain(watch, for: name) { signal.change() }
    }
    source.setCancelHandler { close(watch) }
    source.activate()
    self.timer = Mutex(timer)
    self.source = Mutex(source)
  }

  deinit {
    timer.withLock { $0.cancel() }
    source.withLock { $0?.cancel() }
  }

  /// A descriptor that tells what happens in a folder; nil if it cannot be had.
  private static func watch(_ folder: String) -> Int32? {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    let mask = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF)
    guard inotify_add_watch(descriptor, folder, mask) >= 0 else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  /// Reads what happened; whether any of it was about the name, or about more than can be told.
  private static func drain(_ descriptor: Int32, for name: String) -> Bool {
    var isOurs = false
    let wanted = Array(name.utf8)
    withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 8) { buffer in
      while case let count = read(descriptor, buffer.baseAddress, buffer.count), count > 0 {
        var offset = 0
        while offset + MemoryLayout<inotify_event>.size <= count {
          let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          let start = offset + MemoryLayout<inotify_event>.size
          let text = buffer[start..<min(count, start + Int(event.len))].prefix { $0 != 0 }
          // An event without a name is about the folder as a whole, or an overflow of the queue.
          if text.isEmpty || text.elementsEqual(wanted) { isOurs = true }
          offset = start + Int(event.len)
        }
      }
    }
    return isOurs
  }
}
