import Dispatch
import JournalCore
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Signals that somebody, in this process or another, may have appended to a journal.
///
/// Every append closes the lock beside the journal when it is done (`SidecarLock`), and inotify(7)
/// reports that close, even for a writer that was killed. The folder is watched rather than the
/// lock, which may be removed and created again.
///
/// A poll runs as well: once a second, for writers that take no lock and for events that the kernel
/// dropped; ten times a second if the folder cannot be watched, or is on a network file system and
/// changes elsewhere.
final class ChangeWatch: Sendable {
  /// Changes whenever the journal may be worth another look.
  let signal = ChangeSignal()

  private let timer: Mutex<any DispatchSourceTimer>
  private let source: Mutex<(any DispatchSourceRead)?>

  /// Begins to watch.
  ///
  /// - Parameters:
  ///   - path: the real path of the journal.
  ///   - isLocal: whether the file system reports all changes.
  init(path: String, isLocal: Bool) {
    let queue = DispatchQueue(label: "match-journal.changes")
    let watch = isLocal ? Self.watch(FilePath.folder(of: path)) : nil
    let timer = DispatchSource.makeTimerSource(queue: queue)
    let pause = DispatchTimeInterval.milliseconds(watch == nil ? 100 : 1000)
    timer.schedule(deadline: .now() + pause, repeating: pause, leeway: .milliseconds(20))
    timer.setEventHandler { [signal] in
      // Without followers there is nobody to wake.
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

  /// A descriptor that reports what happens in a folder; nil if the kernel gives none.
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

  /// Reads the reported events; returns whether one concerned the name, or may have.
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
          // An event without a name concerns the folder as a whole, or an overflow of the queue.
          if text.isEmpty || text.elementsEqual(wanted) { isOurs = true }
          offset = start + Int(event.len)
        }
      }
    }
    return isOurs
  }
}
