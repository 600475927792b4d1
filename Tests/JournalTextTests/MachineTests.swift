import Testing

/// The pages name the packages that the tools look for.
struct `What a machine needs` {
  /// What `tools/setup` can find missing, by the names of Debian's packages.
  private static let packages: [String] = {
    let setup = Repository.files.first { $0.path == "tools/setup" }?.text ?? ""
    return setup.matches(of: /\becho ([a-z][a-z0-9+.-]*)(?: ;;)?\n/).map { String($0.output.1) }
  }()

  @Test(arguments: Pages.front.filter { ["README", "CONTRIBUTING"].contains($0.name) })
  func `is installed by one command that the page shows`(page: Repository.File) throws {
    #expect(Self.packages.count > 6)
    let start = try #require(page.text.firstRange(of: "apt-get install ")).upperBound
    let command = page.text[start...].prefix { $0 != "`" }
    let named = Set(
      command.split(whereSeparator: { $0.isWhitespace || $0 == "\\" }).map(String.init))
    let wanted = Set(Self.packages + ["python3", "sqlite3"])
    #expect(wanted.subtracting(named) == [], "\(page)")
  }
}
