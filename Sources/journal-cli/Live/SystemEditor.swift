import Foundation
import Synchronization

/// The system's line editor (libedit, by its readline(3) interface), loaded where it is needed and
/// nowhere else.
///
/// It belongs to one thread. Its callbacks carry no context, so what they deliver is kept here.
struct SystemEditor {
  private typealias Handler = @convention(c) (UnsafeMutablePointer<CChar>?) -> Void
  private typealias Install = @convention(c) (UnsafePointer<CChar>, Handler) -> Void
  private typealias Plain = @convention(c) () -> Void
  private typealias Count = @convention(c) () -> Int32
  private typealias Text = @convention(c) (UnsafePointer<CChar>) -> Int32
  private typealias Generator =
    @convention(c) (UnsafePointer<CChar>?, Int32)
    -> UnsafeMutablePointer<CChar>?
  private typealias Words = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private typealias Matches = @convention(c) (UnsafePointer<CChar>?, Generator) -> Words?
  private typealias Complete = @convention(c) (UnsafePointer<CChar>?, Int32, Int32) -> Words?

  private let install: Install
  private let read: Plain
  private let remove: Plain
  private let refresh: Count
  private let setPrompt: Text
  private let remember: Text
  private let measure: Plain?
  private let claim: (@convention(c) (Int32) -> Void)?
  private let room: LineRoom
  /// The terminal as it was found.
  private let found: termios

  /// Loads it; nil if the system has none, or not all of it.
  init?() {
    setlocale(LC_CTYPE, "")
    let names = ["libedit.so.2", "libedit.so.0", "libedit.so", "libedit.3.dylib"]
    guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW) }).first,
      let install = dlsym(library, "rl_callback_handler_install"),
      let read = dlsym(library, "rl_callback_read_char"),
      let remove = dlsym(library, "rl_callback_handler_remove"),
      let refresh = dlsym(library, "rl_forced_update_display"),
      let setPrompt = dlsym(library, "rl_set_prompt"), let remember = dlsym(library, "add_history")
    else { return nil }
    guard let initialize = dlsym(library, "rl_initialize") else { return nil }
    var found = termios()
    guard tcgetattr(STDIN_FILENO, &found) == 0 else { return nil }
    self.found = found
    self.install = unsafeBitCast(install, to: Install.self)
    self.read = unsafeBitCast(read, to: Plain.self)
    self.remove = unsafeBitCast(remove, to: Plain.self)
    self.refresh = unsafeBitCast(refresh, to: Count.self)
    self.setPrompt = unsafeBitCast(setPrompt, to: Text.self)
    self.remember = unsafeBitCast(remember, to: Text.self)
    measure = dlsym(library, "rl_resize_terminal").map { unsafeBitCast($0, to: Plain.self) }
    claim = dlsym(library, "rl_prep_terminal").map {
      unsafeBitCast($0, to: (@convention(c) (Int32) -> Void).self)
    }
    dlsym(library, "rl_catch_signals")?.assumingMemoryBound(to: Int32.self).pointee = 0
    if let matches = dlsym(library, "rl_completion_matches"),
      let hook = dlsym(library, "rl_attempted_completion_function")
    {
      Self.matches.withLock { $0 = UInt(bitPattern: matches) }
      hook.assumingMemoryBound(to: Complete?.self).pointee = { text, _, _ in
        let address = SystemEditor.matches.withLock { $0 }
        guard let pointer = UnsafeRawPointer(bitPattern: address) else { return nil }
        return unsafeBitCast(pointer, to: Matches.self)(text) { text, state in
          SystemEditor.completion(text, isFirst: state == 0)
        }
      }
    }
    // It edits nothing on a terminal that it finds without an echo, and learns the keys of one that it
    // finds editing lines, such as that which ends them all.
    guard unsafeBitCast(initialize, to: Count.self)() == 0, let room = LineRoom(library) else {
      return nil
    }
    self.room = room
    self.install("") { _ in }
    rest()
  }

  // MARK: - What the callbacks keep

  private enum Taken { case nothing, line(String), end }

  private static let taken = Mutex<Taken>(.nothing)
  private static let matches = Mutex<UInt>(0)
  private static let completions = Mutex<(words: [String], left: [String])>(([], []))

  private static func completion(_ text: UnsafePointer<CChar>?, isFirst: Bool)
    -> UnsafeMutablePointer<CChar>?
  {
    let start = text.map { String(cString: $0) } ?? ""
    let next = completions.withLock { completions -> String? in
      if isFirst { completions.left = completions.words.filter { $0.hasPrefix(start) } }
      return completions.left.isEmpty ? nil : completions.left.removeFirst()
    }
    return next.flatMap { strdup($0) }
  }

  // MARK: - A line

  /// Shows a prompt and begins a line.
  func begin(_ prompt: String, _ words: [String]) {
    Self.completions.withLock { $0 = (words, []) }
    Self.taken.withLock { $0 = .nothing }
    room.clear()
    install(prompt) { pointer in
      SystemEditor.taken.withLock { taken in
        taken = pointer.map { .line(String(cString: $0)) } ?? .end
      }
      free(pointer)
    }
  }

  /// Reads a key.
  ///
  /// - Returns: a line, or nil inside for the end; nil if the line goes on.
  func readKey() -> String?? {
    room.make()
    read()
    switch Self.taken.withLock({ $0 }) {
    case .nothing: return nil
    case .line(let line):
      if !line.isEmpty { _ = remember(line) }
      return line
    case .end: return .some(nil)
    }
  }

  /// Whether the line holds something.
  var isTyping: Bool { room.length > 0 }

  /// Keeps the line that is being typed among those that the arrow keys bring back.
  ///
  /// - Returns: false if the library does not tell what it holds.
  func keep() -> Bool {
    guard let text = room.text, !text.trimmingCharacters(in: .whitespaces).isEmpty else {
      return false
    }
    _ = remember(text)
    return true
  }

  /// Takes the terminal again, as it is left by somebody else who had it meanwhile.
  func prepare() { claim?(1) }

  /// Takes the size that the terminal has by now.
  func resize() { measure?() }

  /// Shows the line that is being typed again, below what was printed meanwhile.
  func redraw(_ prompt: String) {
    _ = setPrompt(prompt)
    _ = refresh()
  }

  /// Lets the keys wait that are pressed while there is no prompt. A terminal that edits lines itself
  /// would show them among what is printed, and swallow `^D`.
  func rest() {
    remove()
    quieten()
  }

  private func quieten() {
    var quiet = found
    quiet.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSANOW, &quiet)
  }

  /// Gives the terminal back as it was.
  func end() {
    remove()
    var found = found
    tcsetattr(STDIN_FILENO, TCSANOW, &found)
  }
}

/// Where the editor marks the end of the line with each key, for those who read its line there.
///
/// It marks it in a place that it frees itself as soon as a line has more than 1,024 bytes. So it gets
/// one that stays, and is always longer than the line can be after the next key.
private final class LineRoom {
  private typealias Line = UnsafeMutablePointer<CChar>

  private let place: UnsafeMutablePointer<Line?>
  private let end: UnsafeMutablePointer<Int32>
  private var room: Line?
  private var size = 0
  private var longest = 0
  /// The editor's own place, which it keeps while no line has been longer than it.
  private let own: Line?

  /// The bytes of the line.
  var length: Int { Int(end.pointee) }

  /// Begins an empty line: the editor leaves the mark of the last one until the next key.
  func clear() { end.pointee = 0 }

  /// The line as the editor holds it; nil if it is not known any more, after a very long one.
  var text: String? {
    guard let own, max(longest, length) < Self.room else { return nil }
    let bytes = UnsafeBufferPointer(start: own, count: length).map { UInt8(bitPattern: $0) }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Nil if the library does not tell where it marks the end.
  init?(_ library: UnsafeMutableRawPointer) {
    guard let place = dlsym(library, "rl_line_buffer"), let end = dlsym(library, "rl_end") else {
      return nil
    }
    self.place = place.assumingMemoryBound(to: Line?.self)
    self.end = end.assumingMemoryBound(to: Int32.self)
    own = self.place.pointee
    make()
  }

  /// Makes room for one more key, which can bring back a whole line, or what was cut out of one. The
  /// editor may have gone back to its own place meanwhile.
  func make() {
    longest = max(longest, Int(end.pointee))
    let wanted = 2 * longest + Self.key
    if wanted > size {
      room?.deallocate()
      size = 2 * wanted
      let room = Line.allocate(capacity: size)
      room.initialize(repeating: 0, count: size)
      self.room = room
    }
    place.pointee = room
  }

  /// Fewer bytes than the editor's own place has.
  private static let room = 900

  /// More bytes than a key adds by itself.
  private static let key = 4096
}
