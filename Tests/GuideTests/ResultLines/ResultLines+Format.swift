import JournalCore

@testable import JournalFeeds

extension ResultLines {
  static let format = FeedFormat(
    name: "results", title: "result lines", byteLimit: fileLimit,
    limits: "result lines 16 MiB",
    sample: FeedFile("copa.results", "!results\n2018-01-24 | Real Madrid | Leganés | 1-2\n"),
    reader: .file { (file, _) throws(Refusal) in try read(file.bytes, file: file.name) }
  ) { start in
    start.first == UInt8(ascii: "!") ? .content : nil
  }
}
