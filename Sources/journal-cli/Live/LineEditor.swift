import Foundation
import JournalCore
import Synchronization

/// Reads lines from the terminal on a thread of its own, so that lines of others can appear above the
/// one that is being typed.
///
/// The system's line editor does the editing. Where there is none the terminal's own does, which knows
/// the backspace only.
final class LineEditor: Sendable {
  /// What comes from the terminal.
  enum Input: Sendable {
    /// A line, and when its first key was pressed.
    case line(String, begun: Instant?)
    /// A `^C` while nothing is typed.
    case interruption
    /// The end: `^D`, or a terminal that is gone.
    case end
  }

  private enum Order {
    case ask(String, [String])
    case tell([String], String)
    case resize(String)
    case stop
  }

  private let orders = Mutex<[Order]>([])
  private let isDone = DispatchSemaphore(value: 0)
  private let clock: @Sendable () -> Instant
  private let deliver: @Sendable (Input) -> Void
  private let dropped: @Sendable (_ isKept: Bool) -> String
  private let waker: Int32
  private let sleeper: Int32

  /// Starts to wait for orders.
  ///
  /// - Parameter dropped: what is said of a half-typed line that `^C` takes away; it can be brought back
  ///   if the editor has kept it.
  init(
    clock: @escaping @Sendable () -> Instant,
    dropped: @escaping @Sendable (_ isKept: Bool) -> String,
    deliver: @escaping @Sendable (Input) -> Void
  ) {
    self.clock = clock
    self.dropped = dropped
    self.deliver = deliver
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (sleeper, waker) = (ends[0], ends[1])
    Self.interrupted.store(waker, ordering: .relaxed)
    signal(SIGINT) { _ in LineEditor.mark(LineEditor.interruption) }
    // Whoever had the terminal while this was stopped has left it as they like it.
    signal(SIGCONT) { _ in LineEditor.mark(LineEditor.continuation) }
    for number in [SIGTERM, SIGHUP] { signal(number) { _ in LineEditor.mark(LineEditor.ending) } }
    Thread.detachNewThread { self.work() }
  }

  /// The descriptor that a signal writes to.
  private static let interrupted = Atomic<Int32>(-1)
  private static let continuation: UInt8 = 1
  private static let interruption: UInt8 = 2
  private static let ending: UInt8 = 3

  private static func mark(_ mark: UInt8) {
    var mark = mark
    _ = write(interrupted.load(ordering: .relaxed), &mark, 1)
  }

  /// Asks for a line.
  func ask(_ prompt: String, completing words: [String]) { order(.ask(prompt, words)) }

  /// Prints lines above the prompt, and the prompt again.
  func tell(_ lines: [String], prompt: String) { order(.tell(lines, prompt)) }

  /// Shows the prompt again on a terminal that has another size now.
  func resize(prompt: String) { order(.resize(prompt)) }

  /// Gives the terminal back as it was.
  func stop() {
    order(.stop)
    isDone.wait()
  }

  private func order(_ order: Order) {
    orders.withLock { $0.append(order) }
    var mark: UInt8 = 0
    _ = write(waker, &mark, 1)
  }

  // MARK: - The thread

  private func work() {
    let system = SystemEditor()
    var plain = PlainEditor()
    var begun: Instant?
    var isAsking = false
    var asked: (prompt: String, words: [String]) = ("", [])
    var signalled: UInt8 = 0
    var wasDropped = false
    while true {
      var waits = [
        pollfd(fd: sleeper, events: Int16(POLLIN), revents: 0),
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&waits, isAsking ? 2 : 1, -1) > 0 else { continue }
      if waits[0].revents != 0 {
        signalled = max(signalled, drain())
        for order in orders.withLock({ orders in
          defer { orders = [] }; return orders
        }) {
          switch order {
          case .ask(let prompt, let words):
            (isAsking, begun, wasDropped) = (true, nil, false)
            asked = (prompt, words)
            if let system { system.begin(prompt, words) } else { show(prompt) }
          case .tell(let lines, let prompt):
            asked.prompt = prompt
            if isAsking { show("\r\u{1b}[K") }
            for line in lines { show(line + "\n") }
            if isAsking, let system { system.redraw(prompt) } else if isAsking { show(prompt) }
          case .resize(let prompt):
            asked.prompt = prompt
            guard let system else { continue }
            if isAsking { show("\r\u{1b}[J") }
            system.resize()
            if isAsking { system.redraw(prompt) }
          case .stop:
            system?.end()
            isDone.signal()
            return
          }
        }
        if signalled == Self.continuation {
          if isAsking, let system {
            system.prepare()
            system.redraw(asked.prompt)
          } else if isAsking {
            show(asked.prompt)
          } else {
            system?.rest()
          }
          signalled = 0
        }
        // A signal while a line is logged is answered with the next question.
        if signalled > 0, isAsking {
          let isTyped = system?.isTyping ?? !wasDropped
          if signalled == Self.interruption, isTyped {
            let isKept = system?.keep() ?? false
            system?.rest()
            show("^C\n" + dropped(isKept) + "\n")
            (begun, wasDropped) = (nil, true)
            if let system { system.begin(asked.prompt, asked.words) } else { show(asked.prompt) }
          } else {
            system?.rest()
            isAsking = false
            deliver(signalled == Self.interruption ? .interruption : .end)
          }
          signalled = 0
        }
        continue
      }
      guard waits[1].revents != 0 else { continue }
      begun = begun ?? clock()
      let read: String??
      if let system {
        // The editor takes the end of a terminal that is gone for no key, again and again.
        read = Self.hasKey ? system.readKey() : .some(nil)
      } else {
        read = plain.read()
      }
      guard let taken = read else { continue }
      system?.rest()
      isAsking = false
      deliver(taken.map { Input.line($0, begun: begun) } ?? .end)
    }
  }

  /// Whether the terminal, which is ready, holds a key; false if it is gone.
  private static var hasKey: Bool {
    var count: Int32 = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &count) == 0 && count > 0
  }

  /// Empties the pipe; returns the mark of the strongest signal that has come, or 0.
  private func drain() -> UInt8 {
    var (strongest, mark) = (UInt8(0), UInt8(0))
    while Foundation.read(sleeper, &mark, 1) == 1 { strongest = max(strongest, mark) }
    return strongest
  }

  private func show(_ text: String) { Output.bytes(Array(text.utf8)) }
}

/// Lines as the terminal itself edits them.
private struct PlainEditor {
  private var bytes: [UInt8] = []

  /// Reads what is there.
  ///
  /// - Returns: a line, or nil inside for the end; nil if no line is complete.
  mutating func read() -> String?? {
    var byte: UInt8 = 0
    let count = Foundation.read(STDIN_FILENO, &byte, 1)
    if count < 0, errno == EINTR || errno == EAGAIN { return nil }
    guard count == 1 else { return .some(nil) }
    guard byte == 10 else {
      bytes.append(byte)
      return nil
    }
    defer { bytes = [] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
