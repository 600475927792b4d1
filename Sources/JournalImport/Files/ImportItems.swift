package import JournalCore
package import JournalFeeds

/// The items that a list of files makes up; tables of one format form one feed.
package struct ImportItems {
  /// The items in the order in which their first files were named.
  package private(set) var items: [ImportItem] = []

  private let options: FeedOptions
  private let source: String?
  private let sister: (String, ImportFile) throws(Refusal) -> ImportFile?

  /// Groups the files into items and reads them.
  ///
  /// - Parameters:
  ///   - source: the name of the source; the name of the file if nil.
  ///   - sister: returns the table with a name, from beside a file; nil if there is none. Throws if
  ///     it cannot be read.
  /// - Throws: `Refusal` if a file cannot be read, or is of no use without another.
  package init(
    _ files: [ImportFile], options: FeedOptions, source: String?,
    sister: @escaping (String, ImportFile) throws(Refusal) -> ImportFile?
  ) throws(Refusal) {
    self.options = options
    self.source = source
    self.sister = sister
    var rest = files[...]
    while let file = rest.popFirst() {
      switch file.format.reader {
      case .events: items.append(.events(file))
      case .file(let read): add(try self.read(file, read), of: [file])
      case .tables(let tables):
        let named = [file] + rest.filter { $0.format == file.format }
        rest = rest.filter { $0.format != file.format }[...]
        let parts = try complete(try sorted(named, tables), tables, first: file)
        add(try tables.read(parts.mapValues(\.composed)), of: tables.names.compactMap { parts[$0] })
      }
    }
  }

  /// Reads a file; a refusal that names a line of it names the file too.
  private func read(
    _ file: ImportFile, _ read: (FeedFile, FeedOptions) throws(Refusal) -> Feed
  ) throws(Refusal) -> Feed {
    do throws(Refusal) {
      return try read(composed(file), options)
    } catch {
      guard error.line != nil else { throw error }
      throw Refusal(
        error.code, "\(TextRules.harmless(file.name)), \(error.reason)", remedy: error.remedy)
    }
  }

  private func composed(_ file: ImportFile) -> FeedFile { FeedFile(file.name, file.composed) }

  private mutating func add(_ feed: Feed, of files: [ImportFile]) {
    let origin = ImportSource(
      name: source ?? files[0].name, files: files.map { ($0.name, $0.file.bytes) })
    items.append(
      .feed(
        ImportItem.ToldFeed(
          feed: feed, source: origin, name: files[0].name, format: files[0].format)))
  }

  // MARK: - Tables that belong together

  private func sorted(_ files: [ImportFile], _ tables: FeedTables) throws(Refusal)
    -> [String: ImportFile]
  {
    var parts: [String: ImportFile] = [:]
    for file in files {
      let name = TextRules.harmless(file.name)
      guard let part = tables.name(of: file.file.bytes) else {
        throw Refusal(
          "unknown-format", "\(name) is not one of the tables of \(file.format.title).",
          hint: "It lacks their columns.")
      }
      guard parts[part] == nil else { throw Refusal("usage", "\(name) is a second \(part).") }
      parts[part] = file
    }
    return parts
  }

  /// Returns the named tables and those found beside the main one.
  private func complete(
    _ named: [String: ImportFile], _ tables: FeedTables, first: ImportFile
  ) throws(Refusal) -> [String: ImportFile] {
    guard let main = named[tables.main] else {
      throw Refusal(
        "usage", "\(TextRules.harmless(first.name)) is of no use without \(tables.main).",
        hint: "Name \(tables.main) too.")
    }
    var parts = named
    for part in tables.names where parts[part] == nil {
      guard let found = try sister(part, main), tables.name(of: found.file.bytes) == part else {
        continue
      }
      parts[part] = found
    }
    return parts
  }
}
