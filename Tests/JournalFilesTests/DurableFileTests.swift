import Foundation
import JournalFiles
import Testing

/// A file that is whole and stays, or is not there. That it stays is shown by `tools/rigs/outputs`.
struct `A file that is made to stay` {
  private let place: String
  private let folder: Folder
  private let text = Array("Leganés 0-1 Real Madrid".utf8)

  init() throws {
    place =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("journal-files-\(UUID().uuidString)").path
    try Folder.make(place)
    folder = try Folder(place)
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: place).sorted() }
  }

  private func contents(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(place)/\(name)").map { [UInt8]($0) }
  }

  private func remove() throws { try FileManager.default.removeItem(atPath: place) }

  @Test func `has its name when it is finished, and leaves nothing if it never is`() throws {
    do {
      let file = try DurableFile(named: "result.txt", in: folder)
      try file.write(text)
      #expect(try names.count == 1 && contents("result.txt") == nil)
    }
    #expect(try names.isEmpty)
    let file = try DurableFile(named: "result.txt", in: folder)
    try file.write(text)
    try file.finish(.new)
    #expect(try names == ["result.txt"] && contents("result.txt") == text)
    try remove()
  }

  @Test func `replaces another one, or takes its place only if it is free`() throws {
    for name in ["first", "second"] {
      let file = try DurableFile(named: "leg", in: folder)
      try file.write(Array(name.utf8))
      try file.finish()
    }
    #expect(contents("leg") == Array("second".utf8))
    #expect(symlink("nowhere", "\(place)/way") == 0)
    for name in ["leg", "way"] {
      #expect(throws: SystemError(EEXIST)) {
        let file = try DurableFile(named: name, in: folder)
        try file.write(text)
        try file.finish(.new)
      }
    }
    #expect(try names == ["leg", "way"] && contents("leg") == Array("second".utf8))
    try remove()
  }

  @Test func `has exactly the permissions that it is given`() throws {
    for bits: mode_t in [0o600, 0o604, 0o777, 0o200] {
      let file = try DurableFile(named: "result.txt", in: folder, .exactly(bits))
      try file.finish()
      var status = stat()
      #expect(stat("\(place)/result.txt", &status) == 0 && status.st_mode & 0o777 == bits)
    }
    try remove()
  }

  @Test func `may lie in folders that are made for it`() throws {
    let inner = "\(place)/2017-18/copa//qf/"
    for _ in 1...2 { try Folder.make(inner) }
    let file = try DurableFile(named: "result.txt", in: try Folder(inner))
    try file.finish(.new)
    #expect(contents("2017-18/copa/qf/result.txt") == [])
    #expect(throws: SystemError.self) { try Folder.make("\(inner)result.txt/more") }
    #expect(throws: SystemError(ENOENT)) { try Folder.make("") }
    try remove()
  }
}
