/// A target of the package, as `Package.swift` describes it.
struct PackageTarget: Sendable, CustomStringConvertible {
  let name: String
  /// What it may import, in order: other targets, and the modules of other packages.
  let dependencies: [String]
  /// Where its sources lie, from the root.
  let folder: String

  var description: String { name }

  /// All targets in their order, but for the examples.
  static let all: [PackageTarget] = {
    let text = Repository.files.first { $0.path == "Package.swift" }?.text ?? ""
    let begun = text.matches(
      of: /\.(?:target|executableTarget|testTarget)\(\s*name: "([^"\\]+)"/)
    return begun.indices.map { index in
      let next = index + 1 < begun.count ? begun[index + 1].range.lowerBound : text.endIndex
      let rest = text[begun[index].range.upperBound..<next]
      return PackageTarget(named: String(begun[index].output.1), described: rest)
    }
  }()

  private init(named name: String, described text: Substring) {
    self.name = name
    let list = text.firstMatch(of: /dependencies: \[([^\]]*)\]/)?.output.1 ?? ""
    let names = list.replacing(/package: "[^"]*"/, with: "").matches(of: /"([^"]+)"/)
    dependencies = names.map { String($0.output.1) }
    let path = text.firstMatch(of: /\n      path: "([^"]+)"/)?.output.1
    folder = path.map(String.init) ?? (name.hasSuffix("Tests") ? "Tests/" : "Sources/") + name
  }

  /// The modules that its files import.
  var imports: Set<String> {
    Repository.swift(in: folder).reduce(into: []) { modules, file in
      // Imports stand before everything else, and are few.
      let top = file.text.split(separator: "\n", maxSplits: 60).prefix {
        $0.hasPrefix("//") || $0.hasPrefix("#") || $0.contains("import ")
      }
      for line in top where !line.hasPrefix("//") {
        let words = line.split(separator: " ").drop { $0 != "import" }.dropFirst()
        let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "func", "typealias"]
        let module = words.first { !kinds.contains($0) }?.prefix { $0 != "." }
        if let module { modules.insert(String(module)) }
      }
    }
  }
}
