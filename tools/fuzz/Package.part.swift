// MARK: - What tools/fuzz/run puts behind the package: one archive with all harnesses.

/// Compiled so that the fuzzer sees which ways an input takes, and the sanitizer every access.
let watched: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer,address"])]

let unwatched: Set = ["JournalSQLite", "CSQLiteShim"]
package.targets.removeAll { $0.type != .regular || $0.path?.hasPrefix("tools/") == true }
for target in package.targets where !unwatched.contains(target.name) {
  target.swiftSettings = (target.swiftSettings ?? []) + watched
}
package.targets.append(
  .target(
    name: "Fuzzing",
    dependencies: [
      "JournalCore", "JournalProjections", "JournalRules", "JournalNarrative", "JournalProof",
      "JournalFeeds", "JournalImport", "MatchJournal", "JournalText", "JournalTesting",
    ],
    path: "tools/fuzz/Harnesses", swiftSettings: strict + watched))
package.products = [.library(name: "Fuzzing", type: .static, targets: ["Fuzzing"])]
