import Testing

/// What the pages call by its name in code is called that.
struct `A name in a page` {
  /// The standard library's, and those that the text speaks of as absent.
  private static let foreign: Set = ["Bool", "Codable", "Double", "Int", "String", "CSQLite"]

  private static let swift = ["Sources", "Tests", "tools"].flatMap { Repository.swift(in: $0) }

  private static let types: Set<String> = {
    let declaration =
      /\b(?:struct|enum|class|actor|protocol|typealias|associatedtype) (\w+)/
      .wordBoundaryKind(.simple)
    let declared = swift.flatMap { file in
      file.text.matches(of: declaration).map { String($0.output.1) }
    }
    let modules = PackageTarget.all.flatMap { [$0.name] + $0.dependencies }
    // A suite is called by its sentence, and meant by its file.
    let suites = swift.map(\.name).filter { $0.hasSuffix("Tests") }
    return foreign.union(declared).union(modules).union(suites)
  }()

  private static let members: Set<String> = {
    let declaration = /\b(?:func|var|let|case) `?(\w+)/.wordBoundaryKind(.simple)
    let declared = swift.flatMap { file in
      file.text.matches(of: declaration).map { String($0.output.1) }
    }
    return types.union(declared)
  }()

  @Test(arguments: Pages.guides)
  func `is one of a type that is there`(page: Repository.File) {
    for code in page.prose.codes {
      let named = /([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)(?:\.(\w+))?(?:\([\w:]*\))?/
      guard let name = code.wholeMatch(of: named), name.output.2 != "swift" else { continue }
      #expect(Self.types.contains(String(name.output.1)), "\(code)")
      guard let member = name.output.2 else { continue }
      #expect(Self.members.contains(String(member)), "\(code)")
    }
  }

  @Test(arguments: Pages.guides)
  func `is one of a function that is there`(page: Repository.File) {
    for code in page.prose.codes {
      guard let name = code.wholeMatch(of: /(\w+)\((?:\w+:[\w:]*)?\)/) else { continue }
      #expect(Self.members.contains(String(name.output.1)), "\(code)")
    }
  }

  @Test func `in brackets in the glossary is one of a type`() throws {
    let glossary = try Pages.named("Glossary")
    let named = glossary.text.matches(of: /\(([^()]*`[^()]*)\)/)
      .flatMap { String($0.output.1).codes }
    #expect(named.count > 4)
    for name in named { #expect(Self.types.contains(name), "\(name)") }
  }
}
