import Testing

/// Arrows that the package declares, against those that the sources draw.
struct `A target` {
  /// All modules whose imports have to be declared.
  private static let declarable = Set(PackageTarget.all.flatMap { [$0.name] + $0.dependencies })

  @Test(arguments: PackageTarget.all)
  func `imports what it declares and declares what it imports`(target: PackageTarget) {
    let declared = Set(target.dependencies)
    let imported = target.imports.intersection(Self.declarable)
    #expect(imported.subtracting(declared).isEmpty, "imported and not declared")
    #expect(declared.subtracting(imported).isEmpty, "declared and imported nowhere")
  }

  @Test func `is found in the description of the package`() {
    #expect(PackageTarget.all.contains { $0.name == "JournalCore" && $0.dependencies.isEmpty })
    for target in PackageTarget.all {
      #expect(Repository.holds(target.folder), "\(target)")
    }
  }
}
