import JournalCore

extension FootballText {
  static let format = FeedFormat(
    name: "football.txt", otherName: "football-txt", title: "Football.TXT", byteLimit: fileLimit,
    limits: "Football.TXT 16 MiB and lines of 10,000 bytes",
    sample: FeedFile(
      "copa.txt",
      """
      = Copa del Rey 2017/18

      Wed Jan 24 2018
        Real Madrid v Leganés  1-2 (0-1)

      """),
    reader: .file { (file, options) throws(Refusal) in
      let (text, guess) = TextEncoding.read(file.bytes, as: options.encoding)
      var feed = try read(text, file: file.name)
      if let guess { feed.notes.append(guess.asNote) }
      return feed
    }
  ) { start in
    guard let first = start.first else { return nil }
    if start.ending == "txt" { return .ending }
    // A heading, or the comment with which many files of the format begin.
    let isOpening = first == UInt8(ascii: "=") || first == UInt8(ascii: "#")
    return isOpening ? .opening : nil
  }
}
