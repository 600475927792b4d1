import Foundation

/// A program on a pseudo-terminal, with what its screen shows.
final class Pseudoterminal {
  /// The program did not do what was waited for.
  struct Silent: Error, CustomStringConvertible {
    let description: String
  }

  /// The lines of the screen.
  var screen: [String] { grid.lines }

  private var main: Int32
  private let process = Process()
  private var grid: Grid
  private var sent: [UInt8] = []

  /// Starts a command in the folder of a shell.
  init(_ shell: Shell, _ command: String, columns: Int = 80) throws {
    grid = Grid(columns: columns)
    // What posix_openpt(3) and its relatives do: the Swift overlay has none of them.
    main = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (locked, number) = (Int32(0), UInt32(0))
    guard main >= 0, ioctl(main, 0x4004_5431, &locked) == 0,
      ioctl(main, 0x8004_5430, &number) == 0
    else { throw Silent(description: "there is no pseudo-terminal") }
    let side = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    var size = winsize(
      ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(side, UInt(TIOCSWINSZ), &size)
    let handle = FileHandle(fileDescriptor: side, closeOnDealloc: true)
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec \(command)"]
    process.currentDirectoryURL = URL(fileURLWithPath: shell.folder)
    process.environment = shell.environment
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    try handle.close()
  }

  deinit {
    if process.isRunning { process.terminate() }
    if main >= 0 { close(main) }
  }

  /// Everything that was printed, line by line, as it was sent.
  var printed: [String] {
    String(decoding: sent, as: UTF8.self).replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Interrupts the program, as `^C` does on the terminal that controls it.
  func interrupt() { Foundation.kill(process.processIdentifier, SIGINT) }

  /// Stops the program, leaves the terminal as a shell does, which edits lines and shows keys, and lets
  /// the program go on.
  func suspend() {
    Foundation.kill(process.processIdentifier, SIGSTOP)
    usleep(100_000)
    var modes = termios()
    tcgetattr(main, &modes)
    modes.c_lflag |= tcflag_t(ICANON | ECHO)
    tcsetattr(main, TCSANOW, &modes)
    Foundation.kill(process.processIdentifier, SIGCONT)
  }

  /// Gives the terminal another size, and tells the program.
  func resize(columns: Int, rows: Int = 24) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)
    grid.columns = columns
    Foundation.kill(process.processIdentifier, SIGWINCH)
  }

  /// Types a text.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(main, bytes, bytes.count)
  }

  /// Ends the program as a power failure does.
  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Takes the terminal away, as a connection that drops does, and waits until the program has ended.
  func hangUp() {
    close(main)
    main = -1
    process.waitUntilExit()
  }

  /// Reads until the screen is as wanted.
  ///
  /// - Throws: `Silent` if the program ends before, or prints nothing for two minutes.
  func wait(_ what: String, until isAsWanted: (Pseudoterminal) -> Bool) throws {
    while !isAsWanted(self) {
      guard try read() else {
        throw Silent(description: "ended before \(what):\n\(screen.joined(separator: "\n"))")
      }
    }
  }

  /// Reads until the program has ended.
  ///
  /// - Returns: its exit status.
  func finish() throws -> Int32 {
    while try read() {}
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// The line at the cursor.
  var line: String { grid.lines[grid.row] }

  /// The number of the line at the cursor.
  var row: Int { grid.row }

  private func read() throws -> Bool {
    var ready = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, 120_000) > 0 else {
      throw Silent(description: "nothing comes:\n\(screen.joined(separator: "\n"))")
    }
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = Foundation.read(main, &chunk, chunk.count)
    guard count > 0 else { return false }
    sent += chunk[..<count]
    grid.take(chunk[..<count])
    return true
  }
}

/// The screen of a terminal, with as many lines as were printed.
private struct Grid {
  private(set) var row = 0
  private var column = 0
  private var cells: [[Character]] = [[]]
  var columns: Int
  private var pending: [UInt8] = []

  init(columns: Int) { self.columns = columns }

  var lines: [String] {
    cells.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
  }

  /// Takes bytes; an incomplete character or sequence waits for the rest.
  mutating func take(_ bytes: ArraySlice<UInt8>) {
    pending += bytes
    guard let text = String(validating: pending, as: UTF8.self) else { return }
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.first {
      if scalar == "\u{1b}" {
        guard let sequence = Self.sequence(scalars) else { break }
        run(sequence)
        scalars = scalars.dropFirst(sequence.count)
      } else {
        put(scalar)
        scalars = scalars.dropFirst()
      }
    }
    pending = Array(String(String.UnicodeScalarView(scalars)).utf8)
  }

  /// The escape sequence at the start; nil if it is incomplete.
  private static func sequence(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>?
  {
    let rest = scalars.dropFirst()
    guard let kind = rest.first else { return nil }
    guard kind == "[" else { return scalars.prefix(2) }
    guard let end = rest.dropFirst().firstIndex(where: { ("@"..."~").contains($0) }) else {
      return nil
    }
    return scalars[...end]
  }

  private mutating func run(_ sequence: ArraySlice<Unicode.Scalar>) {
    let digits = sequence.filter { ("0"..."9").contains($0) }
    let count = Int(String(String.UnicodeScalarView(digits))) ?? 0
    switch sequence.last {
    case "K": cells[row] = Array(cells[row].prefix(column))
    case "G": column = max(0, count - 1)
    case "C": column += max(1, count)
    case "D": column = max(0, column - max(1, count))
    case "A": row = max(0, row - max(1, count))
    case "B": move(to: row + max(1, count))
    case "J":
      cells[row] = Array(cells[row].prefix(column))
      cells.removeLast(cells.count - row - 1)
    case "H": (row, column) = (0, 0)
    case "P":
      let end = min(cells[row].count, column + max(1, count))
      if column < end { cells[row].removeSubrange(column..<end) }
    default: break
    }
  }

  private mutating func move(to wanted: Int) {
    while cells.count <= wanted { cells.append([]) }
    row = wanted
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": column = 0
    case "\n": move(to: row + 1)
    case "\u{8}": column = max(0, column - 1)
    case "\u{7}": break
    default:
      if column >= columns {
        move(to: row + 1)
        column = 0
      }
      while cells[row].count <= column { cells[row].append(" ") }
      cells[row][column] = Character(scalar)
      column += 1
    }
  }
}
