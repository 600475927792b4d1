import Foundation

/// A command of the shell that this program starts.
///
/// It gets the signals as the system sets them, since this program ignores some, and none of this
/// program's open files but the streams that it is given.
struct ChildProcess {
  /// A stream of a process.
  enum Stream {
    /// The same as this program's.
    case inherited
    /// Nothing to read, and whatever is written is dropped.
    case nothing
    /// An open file of this program.
    case descriptor(Int32)
  }

  /// The number of the process.
  let number: pid_t

  /// Starts a command line with `/bin/sh -c`; nil if the system does not start it.
  ///
  /// - Parameters:
  ///   - isApart: whether it is in a session of its own, so that no terminal interrupts it.
  ///   - words: the arguments `$0`, `$1` and so on of the command line.
  static func start(
    _ line: String, words: [String] = [], environment: [String: String],
    input: Stream = .inherited, output: Stream = .inherited, error: Stream = .inherited,
    isApart: Bool = false
  ) -> ChildProcess? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in [
      (STDIN_FILENO, input), (STDOUT_FILENO, output), (STDERR_FILENO, error),
    ] {
      switch stream {
      case .inherited: break
      case .nothing:
        let flags = number == STDIN_FILENO ? O_RDONLY : O_WRONLY
        posix_spawn_file_actions_addopen(&actions, number, "/dev/null", flags, 0)
      case .descriptor(let descriptor):
        posix_spawn_file_actions_adddup2(&actions, descriptor, number)
      }
    }
    for descriptor in openDescriptors where descriptor > STDERR_FILENO {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let session = isApart ? 0x80 : 0
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | Int32(session)))
    var process: pid_t = 0
    let arguments = copies(["/bin/sh", "-c", line] + words)
    let values = copies(environment.map { "\($0.key)=\($0.value)" })
    defer { for text in arguments + values { free(text) } }
    guard posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, values) == 0 else {
      return nil
    }
    return ChildProcess(number: process)
  }

  /// The descriptors that are open in this program; a closed one among them does no harm.
  private static var openDescriptors: [Int32] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
    return names.compactMap { Int32($0) }
  }

  /// Returns strings of C, to be freed, and the null pointer that ends them.
  private static func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { (text: String) -> UnsafeMutablePointer<CChar>? in strdup(text) } + [nil]
  }

  /// How a process ended.
  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  /// Waits until it has ended.
  func wait() -> End {
    var status: Int32 = 0
    while waitpid(number, &status, 0) < 0, errno == EINTR {}
    return Self.end(status)
  }

  /// Returns how it ended; nil if it runs on.
  func ended() -> End? {
    var status: Int32 = 0
    return waitpid(number, &status, WNOHANG) == number ? Self.end(status) : nil
  }

  /// Ends it, and what it started in its session.
  func kill() {
    _ = Foundation.kill(-number, SIGKILL)
    _ = Foundation.kill(number, SIGKILL)
  }

  private static func end(_ status: Int32) -> End {
    status & 0x7f == 0 ? .exit((status >> 8) & 0xff) : .signal(status & 0x7f)
  }
}
