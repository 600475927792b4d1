import Foundation
import Testing

/// What the doctor reports exists, and what it does not report does not.
struct `The doctor` {
  /// Runs the program as a user without write access, even if the tests run as root.
  ///
  /// That user may not enter the build folder, so the program is copied to a folder that everybody
  /// may enter. Its libraries must be readable by everybody.
  private struct Visitor {
    private let folder: URL
    private let program: String

    /// Nil if no other user can run the program here.
    init?() {
      let name = "journal-doctor-\(UUID().uuidString)"
      folder = URL(fileURLWithPath: "/tmp").appendingPathComponent(name)
      program = folder.appendingPathComponent("journal").path
      do {
        let files = FileManager.default
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        try files.copyItem(
          atPath: URL(fileURLWithPath: try JournalBinary.find()).resolvingSymlinksInPath().path,
          toPath: program)
        let shell = try Shell()
        try shell.run("chmod 755 \(folder.path) \(program)")
        guard try shell.run(line("--version")).status == 0 else {
          remove()
          return nil
        }
      } catch {
        remove()
        return nil
      }
    }

    /// Returns a shell command that runs the program.
    func line(_ arguments: String) -> String {
      getuid() == 0
        ? "su nobody -s /bin/sh -c \"\(program) \(arguments)\"" : "\(program) \(arguments)"
    }

    /// Makes a folder that only its owner can write to, with a journal that nobody can.
    func settle(_ journal: [UInt8]) throws -> String {
      let place = folder.appendingPathComponent("read-only")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      let file = place.appendingPathComponent("journal.db")
      try Data(journal).write(to: file)
      try Shell().run("chmod 444 \(file.path); chmod 555 \(place.path)")
      return file.path
    }

    func remove() {
      _ = try? Shell().run("chmod -R u+w \(folder.path); rm -rf \(folder.path)")
    }
  }

  private static let canVisit: Bool = {
    let visitor = Visitor()
    visitor?.remove()
    return visitor != nil
  }()

  @Test(.enabled(if: canVisit, "nobody else can run the program here: see ldd and /tmp"))
  func `does not take reading for another journal mode`() throws {
    let visitor = try #require(Visitor())
    defer { visitor.remove() }
    let journal = try visitor.settle(try #require(try Shell.demo().contents()))
    let result = try Shell().run("cd / && \(visitor.line("doctor -J \(journal)"))")
    #expect(result.output.contains("cannot be written to"), "\(result.output)\(result.error)")
    #expect(result.output.contains("  Settings    Write-ahead log"))
  }

  @Test func `does not take a folder for a holder of the lock`() throws {
    let shell = try Shell.demo()
    try shell.run("rm -f journal.db-lock; mkdir journal.db-lock")
    let result = try shell.run("journal doctor")
    #expect(result.status == 1)
    #expect(result.output.contains("! Lock"), "\(result.output)")
    #expect(result.output.contains("(is a directory)"))
    try shell.run("rmdir journal.db-lock")
    #expect(try shell.run("journal doctor").status == 0)
  }

  @Test(.enabled(if: Rights.hasSQLite, "sqlite3 is not there"))
  func `finds another journal mode`() throws {
    let shell = try Shell.demo()
    try shell.run("sqlite3 journal.db 'PRAGMA journal_mode=delete'")
    let result = try shell.run("journal doctor")
    #expect(result.status == 1)
    #expect(result.output.contains("! Settings    The journal mode is delete"), "\(result.output)")
  }
}
