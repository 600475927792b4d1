// MARK: - What tools/fuzz/run puts behind the package: one archive with all harnesses.

/// Compiled so that the fuzzer sees which ways an input takes, and the sanitizer every access.
let watched: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer,address"])]

let unwatched: Set = ["JournalSQLite", "CSQLiteShim"]
package.targets.removeAll { target in
  guard target.name != "Fuzzing" else { return false }
  return target.type != .regular
    || ["tools/", "Tests/"].contains { target.path?.hasPrefix($0) == true }
}
for target in package.targets where !unwatched.contains(target.name) {
  target.swiftSettings = (target.swiftSettings ?? []) + watched
}
package.products = [.library(name: "Fuzzing", type: .static, targets: ["Fuzzing"])]
