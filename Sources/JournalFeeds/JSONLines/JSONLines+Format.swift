extension JSONLines {
  static let format = FeedFormat(
    name: "jsonl", otherName: "json-lines", title: "JSON Lines", byteLimit: pipeLimit,
    limits: "JSON Lines events of 64,000 bytes each, and 512 MiB in a pipe",
    sample: FeedFile("events.jsonl", #"{"type":"kick-off"}"# + "\n"), reader: .events
  ) { start in
    if ["jsonl", "ndjson"].contains(start.ending) { return .content }
    // A single JSON document is not a line of events.
    return start.first == UInt8(ascii: "{") && start.ending != "json" ? .content : nil
  }
}
