import Foundation
import JournalCore
import JournalDrawing
import JournalText

/// Where a picture goes: a file whose ending names its form, or standard output.
struct PictureFile {
  /// The form of a picture.
  enum Form: String {
    /// A drawing.
    case svg
    /// Pixels, which rsvg-convert makes of the drawing.
    case png
    /// Lines of text.
    case txt
  }

  private let file: OutputFile?
  private let form: Form
  private let text: PictureText?

  /// - Parameters:
  ///   - path: the path of the file; nil or `-` for standard output.
  ///   - text: how to show it in lines; nil to draw it.
  /// - Throws: `Refusal` if the ending names another form, or rsvg-convert is needed and not there;
  ///   `LogError`.
  init(_ path: String?, as text: PictureText?, _ session: Session) throws {
    self.text = text
    file = try OutputFile(path, sparing: FilesInUse(session))
    let ending = path.map { ($0 as NSString).pathExtension.lowercased() } ?? ""
    guard file != nil, text == nil else {
      form = text == nil ? .svg : .txt
      return
    }
    guard let form = Form(rawValue: ending), form != .txt else {
      throw Refusal(
        "usage", "A picture is written as .svg or .png.",
        hint: "Name the file so, or add --text for lines.")
    }
    self.form = form
    if form == .png, Self.converter == nil { throw Self.noConverter }
  }

  /// Writes a picture.
  ///
  /// - Parameter isPrivate: whether only its owner may read a file.
  /// - Throws: `Refusal` if rsvg-convert fails; `LogError`.
  func write(_ picture: Picture, isPrivate: Bool) throws {
    if let text {
      let lines = picture.lines(by: text)
      guard let file else { return lines.forEach { Output.line($0) } }
      let whole = lines.map { TextRules.harmless($0) + "\n" }.joined()
      return try file.write(Array(whole.utf8), isPrivate: isPrivate)
    }
    let drawn = Array(picture.drawing().text.utf8)
    guard let file else { return Output.bytes(drawn) }
    try file.write(form == .png ? try Self.pixels(of: drawn) : drawn, isPrivate: isPrivate)
  }

  // MARK: - Pixels

  private static let noConverter = Refusal(
    "no-converter", "A .png needs rsvg-convert, which is not there.",
    hint: "Install it (Debian: apt install librsvg2-bin), or name an .svg file.")

  /// The path of rsvg-convert; nil if it is not installed.
  private static var converter: String? { Programs.path(of: "rsvg-convert") }

  private static func pixels(of drawing: [UInt8]) throws -> [UInt8] {
    guard let converter else { throw noConverter }
    let made = Programs.run(converter, ["--format=png", "--zoom=2"], input: drawing)
    guard let made, !made.isEmpty else {
      throw Refusal(
        "no-converter", "rsvg-convert made no picture.", hint: "Name an .svg file instead.")
    }
    return made
  }
}

/// Programs of other people that turn what we write into other forms.
enum Programs {
  /// Returns the path of a program; nil if it is not installed.
  static func path(of name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// Runs a program that reads all of its input before it writes.
  ///
  /// - Returns: what it printed; nil if it failed.
  static func run(_ program: String, _ words: [String], input: [UInt8]) -> [UInt8]? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = words
    let (entry, exit) = (Pipe(), Pipe())
    process.standardInput = entry
    process.standardOutput = exit
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      try entry.fileHandleForWriting.write(contentsOf: Data(input))
      try entry.fileHandleForWriting.close()
      let made = try exit.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return process.terminationStatus == 0 ? [UInt8](made) : nil
    } catch {
      if process.isRunning { process.terminate() }
      return nil
    }
  }
}
