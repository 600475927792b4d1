import Testing

/// What the pages print in code voice is declared in the sources.
struct `A name on a page` {
  /// A type, and perhaps one of its members, as a page names them.
  struct Name: Sendable, Hashable, CustomTestStringConvertible {
    let page: String
    let type: String
    let member: String?

    var testDescription: String { "\(page): \(type)\(member.map { ".\($0)" } ?? "")" }
  }

  /// `TableKey`, `TieRules.tests`, `Question.tie(_:)`. A single capital, as in `Marca`, is no sign of
  /// a type.
  private static let names: [Name] = {
    let form = /([A-Z][a-z]\w*)(?:\.(\w+)(?:\(.*\))?)?/
    return (Pages.guides + Pages.front).flatMap { page in
      page.prose.codes.compactMap { code in
        guard let found = code.wholeMatch(of: form)?.output else { return nil }
        let (type, member) = (String(found.1), found.2.map { String($0) })
        let isFile = ["md", "swift", "txt", "json"].contains(member)
        guard !isFile, member != nil || type.dropFirst().contains(where: \.isUppercase) else {
          return nil
        }
        return Name(page: page.name, type: type, member: member)
      }
    }
  }()

  @Test func `is that of a type, a module or a file that is there`() {
    let others = Set(Repository.files.map(\.name)).union(PackageTarget.all.map(\.name))
    // A package that the command uses.
    let known = Declarations.types.union(others).union(["ArgumentParser"])
    #expect(Self.names.count > 250)
    for name in Self.names where !known.contains(name.type) {
      Issue.record("there is no \(name.testDescription)")
    }
  }

  @Test func `has the members that a page gives it`() {
    let named = Self.names.filter { $0.member != nil }
    #expect(named.count > 20)
    for name in named where !Declarations.words.contains(name.member ?? "") {
      Issue.record("there is no \(name.testDescription)")
    }
  }
}

/// What the Swift files of the repository declare.
enum Declarations {
  /// Every word of the files.
  static let words = Set(all.joined())

  /// The types, and those that are only extended here.
  static let types = Set(
    all.flatMap { words in
      zip(words, words.dropFirst()).filter { keywords.contains($0.0) }.map(\.1)
    })

  private static let keywords: Set = [
    "struct", "enum", "class", "actor", "protocol", "typealias", "extension",
  ]

  /// The words of each file, in order.
  private static let all: [[String]] = ["Sources", "Tests", "tools"].flatMap { folder in
    Repository.swift(in: folder).map { file in
      file.text.utf8.split { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
          false
        default: true
        }
      }.map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
