/// A file that is none to import, known by how it begins.
public enum ForeignFile: String, CaseIterable, Sendable {
  /// An Excel workbook, an OpenDocument table, or another archive.
  case archive
  /// A workbook of Excel before 2007.
  case oldWorkbook
  /// A compressed file.
  case compressed
  /// A page of the web.
  case page
  /// XML, as vendors write it.
  case xml
  /// JSON that is not JSON Lines.
  case json
  /// A document to print.
  case pdf
  /// A picture.
  case picture

  /// Recognises a file by its first bytes; nil if it may be text.
  public init?(beginning bytes: [UInt8]) {
    let marks: [(ForeignFile, [UInt8])] = [
      (.archive, Array("PK".utf8) + [3, 4]), (.oldWorkbook, [0xD0, 0xCF, 0x11, 0xE0]),
      (.compressed, [0x1F, 0x8B]), (.compressed, Array("BZh".utf8)),
      (.compressed, [0xFD] + Array("7zXZ".utf8)), (.pdf, Array("%PDF".utf8)),
      (.picture, [0x89] + Array("PNG".utf8)), (.picture, [0xFF, 0xD8, 0xFF]),
    ]
    if let mark = marks.first(where: { bytes.starts(with: $0.1) }) {
      self = mark.0
      return
    }
    let text = TextEncoding.read(Array(bytes.prefix(FeedStart.limit)), as: nil).bytes
    let start = text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let begins = { (word: String) in
      String(decoding: start.prefix(word.utf8.count), as: UTF8.self).lowercased() == word
    }
    if begins("<!doctype html") || begins("<html") {
      self = .page
    } else if begins("<") {
      self = .xml
    } else if begins("{") || begins("[{") || begins("[\"") {
      self = .json
    } else {
      return nil
    }
  }

  /// What it is, as words that follow "is".
  public var title: String {
    switch self {
    case .archive: "an Excel workbook or another archive"
    case .oldWorkbook: "an old Excel workbook"
    case .compressed: "compressed"
    case .page: "a page of the web"
    case .xml: "XML"
    case .json: "JSON, but not JSON Lines of this journal"
    case .pdf: "a PDF document"
    case .picture: "a picture"
    }
  }

  /// What would work.
  public var advice: String {
    switch self {
    case .archive, .oldWorkbook: "Save the sheet as CSV (UTF-8), and import that."
    case .compressed: "Decompress it first."
    case .page: "Download the file itself, or save its table as CSV."
    case .xml, .json: "Make a table of it: one match in each row, as CSV."
    case .pdf, .picture: "Type its matches as Football.TXT, or as CSV."
    }
  }
}
