public import JournalCore
public import JournalFeeds
public import JournalReading

extension MatchJournal {
  /// The defaults for lines without an envelope of their own.
  public struct ImportDefaults: Sendable {
    /// The author of the events.
    public var author: Author
    /// The stream of lines that name none, such as the current match.
    public var stream: StreamName?

    /// Creates defaults.
    public init(author: Author, stream: StreamName? = nil) {
      self.author = author
      self.stream = stream
    }
  }

  /// Returns drafts for the lines of a file: whole records as they are, bare events completed.
  ///
  /// A bare event without an id gets one derived from its content and from how often that content
  /// occurred earlier in the file. So importing the same file again adds nothing. In a private
  /// journal it is made with the journal's secret.
  /// - Throws: `Refusal` that names the line; `LogError`.
  public func drafts(from lines: [JSONLines.Line], _ defaults: ImportDefaults) async throws
    -> [Draft]
  {
    var names = LineNames(try await importKey())
    return try await drafts(from: lines, defaults, &names)
  }

  /// Returns drafts for the next lines of a file.
  ///
  /// - Parameter names: the ids of the bare events so far.
  func drafts(
    from lines: [JSONLines.Line], _ defaults: ImportDefaults, _ names: inout LineNames
  ) async throws -> [Draft] {
    var bare: [Int: LineNames.Bare] = [:]
    for line in lines {
      let content = try Self.content(of: line, defaults)
      if content["id"] == nil { bare[line.number] = names.name(content) }
    }
    let held = try await log.snapshot().locate(bare.values.compactMap(\.earlierID))
    var drafts: [Draft] = []
    drafts.reserveCapacity(lines.count)
    for line in lines {
      do throws(Refusal) {
        var content = try Self.content(of: line, defaults)
        if let bare = bare[line.number] {
          let earlier = bare.earlierID.flatMap { held[$0] == nil ? nil : $0 }
          content["id"] = .string((earlier ?? bare.id).description)
        }
        let draft = try Draft(content: content)
        try checkLength(of: draft, in: line)
        drafts.append(draft)
      } catch {
        throw error.inLine(line.number)
      }
    }
    return drafts
  }

  /// Returns the secret for the ids of imports; nil if the journal is not private.
  func importKey() async throws -> ImportKey? { isPrivate ? try await erasing().importKey() : nil }

  /// Refuses what would be too long as a record while its line is still known.
  private func checkLength(of draft: Draft, in line: JSONLines.Line) throws(Refusal) {
    // The envelope and the stamp take less than this, so short lines need no trial encoding.
    guard line.length > Record.byteLimit - 4_000 else { return }
    _ = try Record(draft, at: Stamp(position: 1 << 50, version: 1 << 50, recordedAt: now))
  }

  /// Checks the drafts of a file in order.
  ///
  /// - Throws: `Refusal` that names the line of the first draft that cannot be recorded;
  ///   `LogError`.
  public func prepare(
    _ drafts: [Draft], from lines: [JSONLines.Line], seeing view: JournalView? = nil
  ) async throws -> Prepared {
    let seen: JournalView
    if let view { seen = view } else { seen = try await self.view() }
    try await checkClock(in: drafts, seeing: seen)
    var preparation = try await Preparation(seen, for: drafts)
    try await preparation.add(drafts, from: lines)
    return preparation.result
  }

  /// Checks that each line is an event by its form, whatever the journal holds.
  ///
  /// - Throws: `Refusal` that names the first line that is none.
  public static func check(_ lines: [JSONLines.Line], _ defaults: ImportDefaults) throws(Refusal) {
    for line in lines {
      do throws(Refusal) {
        var content = try content(of: line, defaults)
        if content["id"] == nil { content["id"] = .string(EventID(high: 0, low: 0).description) }
        _ = try Draft(content: content)
      } catch {
        throw error.inLine(line.number)
      }
    }
  }

  /// Returns the object of a line with the defaults in the fields that it leaves out.
  private static func content(of line: JSONLines.Line, _ defaults: ImportDefaults) throws(Refusal)
    -> JSONObject
  {
    var content = try line.object()
    if content["by"] == nil { content["by"] = .string(defaults.author.by) }
    if content["via"] == nil { content["via"] = .string(defaults.author.via.rawValue) }
    if content["data"] == nil { content["data"] = .object(JSONObject()) }
    if content["stream"] == nil, let stream = defaults.stream {
      content["stream"] = .string(stream.description)
    }
    if content["v"] == nil, let name = content["type"]?.string {
      content["v"] = .integer(Int64(EventCatalog.standard[name]?.v ?? 1))
    }
    placeMinute(in: &content)
    return content
  }

  /// Adds the period that a minute implies if only the minute is given, as at a desk.
  private static func placeMinute(in content: inout JSONObject) {
    guard var time = content["at"]?.object, time["period"] == nil,
      let minute = time["minute"]?.integer,
      let period = MatchFormat.standard.period(of: Int(clamping: minute))
    else { return }
    time["period"] = .string(period.rawValue)
    content["at"] = .object(time)
  }

  /// Writes all records, or those of one stream, as JSON Lines.
  public func export(_ stream: StreamName? = nil, to write: ([UInt8]) throws -> Void) async throws {
    let snapshot = try await log.snapshot()
    if let stream {
      var bytes: [UInt8] = []
      JSONLines.write(try await snapshot.read(stream), into: &bytes)
      return try write(bytes)
    }
    var next = 1
    while true {
      let records = try await snapshot.read(from: next, limit: 1000)
      guard let last = records.last else { return }
      var bytes: [UInt8] = []
      JSONLines.write(records, into: &bytes)
      try write(bytes)
      next = last.position + 1
    }
  }
}
