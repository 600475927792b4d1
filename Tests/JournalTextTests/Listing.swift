import Foundation

/// A listing of Swift in a guide.
struct Listing: Sendable, CustomStringConvertible {
  let page: String
  /// Its lines without indentation, after the imports.
  let code: String
  /// The modules that it imports.
  let modules: Set<String>

  /// The page and the first line, by which people find it.
  var description: String { "\(page): \(code.prefix { $0 != "\n" })" }

  /// All listings of the guides and of the README.
  static let all: [Listing] = (Pages.guides + Pages.front.filter { $0.name == "README" })
    .flatMap { page in
      page.text.matches(of: /\n```swift\n((?:.|\n)*?)\n```/).map {
        Listing(page.name, String($0.output.1))
      }
    }

  private init(_ page: String, _ text: String) {
    self.page = page
    let lines = Self.lines(of: text)
    let head = lines.prefix { Self.module(of: $0) != nil || $0.isEmpty }
    modules = Set(head.compactMap(Self.module))
    code = lines.dropFirst(head.count).joined(separator: "\n")
  }

  /// Whether it is part of the `Package.swift` of a program elsewhere, which nothing here builds.
  var isManifest: Bool { code.contains(#".package(path: "../match-journal")"#) }

  /// Whether a file that is built holds it, word for word, and imports what it imports.
  var isBuilt: Bool {
    Self.built.contains { $0.text.contains("\n\(code)\n") && $0.modules.isSuperset(of: modules) }
  }

  // MARK: - The files that are built

  private static let built: [(text: String, modules: Set<String>)] =
    ["Sources", "Tests", "tools/examples"].flatMap { Repository.swift(in: $0) }.map { file in
      let lines = lines(of: file.text)
      return ("\n\(lines.joined(separator: "\n"))\n", Set(lines.compactMap(module)))
    }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.drop { $0 == " " })
    }
  }

  /// The module that a line imports; nil if it imports none.
  private static func module(of line: String) -> String? {
    let words = line.split(separator: " ")
    guard words.count <= 3, words.dropLast().last == "import" else { return nil }
    return words.last.map(String.init)
  }
}
