// swift-tools-version:6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// What a program that embeds the journal imports: the facade, and all modules whose types it shows.
let embedded = [
  "MatchJournal", "JournalCore", "JournalProjections", "JournalRules", "JournalReading",
  "JournalNarrative", "JournalProof", "JournalSQLite", "JournalFeeds", "JournalImport",
]

// The arrows of the house, top to bottom: a target names exactly what it may import.
let package = Package(
  name: "match-journal",
  products: [
    // Each brings all modules whose types its own public declarations show: tools/check-products.
    .library(name: "MatchJournal", targets: embedded),
    .library(
      name: "JournalText",
      targets: embedded + ["JournalText", "JournalAuditor", "JournalDrawing"]),
    .library(
      name: "JournalPages",
      targets: embedded + ["JournalText", "JournalAuditor", "JournalDrawing", "JournalPages"]),
    .library(name: "JournalCore", targets: ["JournalCore"]),
    .library(name: "JournalProjections", targets: ["JournalProjections", "JournalCore"]),
    .library(name: "JournalRules", targets: ["JournalRules", "JournalProjections", "JournalCore"]),
    .library(
      name: "JournalReading",
      targets: ["JournalReading", "JournalRules", "JournalProjections", "JournalCore"]),
    .library(name: "JournalMemory", targets: ["JournalMemory", "JournalCore"]),
    .library(name: "JournalTesting", targets: ["JournalTesting", "JournalMemory", "JournalCore"]),
    .executable(name: "journal", targets: ["journal-cli"]),
  ],
  dependencies: [
    // The command line: parsing, help and completion.
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
    // SHA-256, and Ed25519 for checkpoints.
    .package(url: "https://github.com/apple/swift-crypto", .upToNextMinor(from: "4.5.2")),
    // SQLite: the system's library, with a connection queue and migrations that are well kept.
    .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
  ],
  targets: [
    .target(name: "JournalCore", swiftSettings: strict),
    // Files that stay once they are written. Stores and faces write theirs through it.
    .target(name: "JournalFiles", swiftSettings: strict),
    .target(name: "JournalProjections", dependencies: ["JournalCore"], swiftSettings: strict),
    // The bytes of the shipped regulations.
    .target(name: "CRegulations"),
    .target(
      name: "JournalRules",
      dependencies: ["JournalCore", "JournalProjections", "CRegulations"],
      exclude: ["Regulations"],
      swiftSettings: strict),
    // A pinned state of the log in, an answer with its reasons out.
    .target(
      name: "JournalReading",
      dependencies: ["JournalCore", "JournalProjections", "JournalRules", "JournalProof"],
      swiftSettings: strict),
    .target(
      name: "JournalNarrative",
      dependencies: ["JournalCore", "JournalProjections", "JournalRules", "JournalReading"],
      swiftSettings: strict),
    // Sees of the narrative only its reports and its closed list of words: never how it came to them.
    .target(
      name: "JournalAuditor",
      dependencies: [
        "JournalCore", "JournalProjections", "JournalRules", "JournalReading", "JournalNarrative",
      ],
      swiftSettings: strict),
    .target(
      name: "JournalProof",
      dependencies: ["JournalCore", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(
      name: "JournalMemory", dependencies: ["JournalCore", "JournalProof"], swiftSettings: strict),
    .target(name: "CSQLiteShim", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(
      name: "JournalSQLite",
      dependencies: [
        "JournalCore", "JournalFiles", "JournalProof", "CSQLiteShim",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(name: "JournalFeeds", dependencies: ["JournalCore"], swiftSettings: strict),
    .target(
      name: "JournalImport",
      dependencies: [
        "JournalCore", "JournalProjections", "JournalRules", "JournalProof", "JournalFeeds",
      ],
      swiftSettings: strict),
    .target(
      name: "MatchJournal",
      dependencies: [
        "JournalCore", "JournalFiles", "JournalProjections", "JournalRules", "JournalReading",
        "JournalNarrative", "JournalProof", "JournalMemory", "JournalSQLite", "JournalFeeds",
        "JournalImport",
      ],
      swiftSettings: strict),
    // Shapes and charts as SVG: it knows neither football nor a terminal.
    .target(name: "JournalDrawing", dependencies: ["JournalCore"], swiftSettings: strict),
    // Outcomes and answers as lines, pictures and documents: it knows neither terminal nor network.
    .target(
      name: "JournalText",
      dependencies: [
        "MatchJournal", "JournalCore", "JournalProjections", "JournalRules", "JournalReading",
        "JournalNarrative", "JournalAuditor", "JournalProof", "JournalFeeds", "JournalImport",
        "JournalDrawing",
      ],
      swiftSettings: strict),
    // Answers as pages: strings in, strings out. It knows no network.
    .target(
      name: "JournalPages",
      dependencies: [
        "JournalText", "JournalDrawing", "MatchJournal", "JournalCore", "JournalProjections",
        "JournalRules", "JournalReading", "JournalNarrative",
      ],
      swiftSettings: strict),
    // A document of settings, and changes to it that leave the rest as it is.
    .target(name: "JournalConfig", swiftSettings: strict),
    .executableTarget(
      name: "journal-cli",
      dependencies: [
        "JournalText", "JournalConfig", "MatchJournal", "JournalCore", "JournalFiles",
        "JournalProjections",
        "JournalRules", "JournalReading", "JournalNarrative", "JournalAuditor", "JournalProof",
        "JournalFeeds", "JournalImport", "JournalDrawing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "journal-bench",
      dependencies: [
        "JournalCore", "JournalProjections", "JournalRules", "JournalReading", "JournalSQLite",
        "JournalFeeds", "JournalImport", "JournalNarrative", "JournalAuditor", "MatchJournal",
        "JournalMemory", "JournalTesting", "JournalReportTesting",
      ],
      path: "tools/bench/journal-bench",
      swiftSettings: strict),
    .target(
      name: "JournalTesting",
      dependencies: ["JournalCore", "JournalProjections", "JournalProof", "JournalMemory"],
      swiftSettings: strict),
    .target(
      name: "JournalReportTesting",
      dependencies: ["JournalCore", "JournalRules", "JournalReading", "JournalTesting"],
      swiftSettings: strict),
    .executableTarget(
      name: "journal-rig",
      dependencies: [
        "JournalCore", "JournalProof", "JournalSQLite", "JournalReading", "JournalNarrative",
        "JournalText", "MatchJournal",
      ],
      path: "tools/rigs/journal-rig", swiftSettings: strict),
    // The fuzzer's harnesses, which tools/fuzz/run compiles once more for it.
    .target(
      name: "Fuzzing",
      dependencies: [
        "JournalCore", "JournalProjections", "JournalRules", "JournalReading", "JournalNarrative",
        "JournalProof", "JournalFeeds", "JournalImport", "JournalMemory", "MatchJournal",
        "JournalText", "JournalTesting",
      ],
      path: "tools/fuzz/Harnesses", swiftSettings: strict),
    .executableTarget(
      name: "proof-peer", dependencies: ["JournalCore", "JournalProof"],
      path: "tools/rigs/proof-peer", swiftSettings: strict),
    // The store of the guide "Write a store", as a stranger writes it: without our settings.
    .target(
      name: "ArrayLog",
      dependencies: ["JournalCore", .product(name: "Crypto", package: "swift-crypto")],
      path: "Tests/ArrayLog", swiftSettings: [.treatAllWarnings(as: .error)]),
    .testTarget(
      name: "JournalCoreTests", dependencies: ["JournalCore", "JournalMemory", "JournalTesting"],
      swiftSettings: strict),
    .testTarget(
      name: "JournalFilesTests", dependencies: ["JournalFiles"], swiftSettings: strict),
    .testTarget(
      name: "JournalProjectionsTests",
      dependencies: ["JournalCore", "JournalProjections", "JournalTesting"],
      swiftSettings: strict),
    .testTarget(
      name: "JournalProofTests", dependencies: ["JournalCore", "JournalProof", "JournalTesting"],
      swiftSettings: strict),
    .testTarget(
      name: "JournalRulesTests",
      dependencies: [
        "JournalCore", "JournalRules", "JournalReading", "JournalFeeds", "JournalTesting",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "JournalNarrativeTests",
      dependencies: [
        "JournalCore", "JournalProjections", "JournalRules", "JournalReading", "JournalNarrative",
        "JournalTesting",
        "JournalReportTesting",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "JournalAuditorTests",
      dependencies: [
        "JournalCore", "JournalRules", "JournalReading", "JournalNarrative", "JournalAuditor",
        "JournalTesting", "JournalReportTesting",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "JournalFeedsTests", dependencies: ["JournalCore", "JournalFeeds"],
      swiftSettings: strict),
    .testTarget(
      name: "JournalSQLiteTests",
      dependencies: [
        "JournalCore", "JournalProjections", "JournalProof", "JournalMemory", "JournalSQLite",
        "JournalTesting", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "MatchJournalTests",
      dependencies: [
        "JournalText", "MatchJournal", "JournalCore", "JournalProjections", "JournalRules",
        "JournalReading", "JournalFeeds", "JournalImport", "JournalNarrative", "JournalAuditor",
        "JournalProof", "JournalMemory", "JournalSQLite", "JournalTesting", "JournalDrawing",
      ],
      exclude: ["Narrative/Golden", "Narrative/Previews", "Rules/Cases"],
      swiftSettings: strict),
    .testTarget(
      name: "JournalDrawingTests", dependencies: ["JournalDrawing"], swiftSettings: strict),
    .testTarget(
      name: "JournalTextTests",
      dependencies: [
        "JournalText", "MatchJournal", "JournalCore", "JournalRules", "JournalReading",
        "JournalTesting",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "JournalPagesTests",
      dependencies: [
        "JournalPages", "JournalText", "MatchJournal", "JournalCore", "JournalReading",
        "JournalRules", "JournalFeeds", "JournalMemory", "JournalNarrative", "JournalTesting",
      ],
      swiftSettings: strict),
    // What the guides have their reader write, and the tests of it.
    .testTarget(
      name: "GuideTests",
      dependencies: [
        "ArrayLog", "JournalCore", "JournalProjections", "JournalReading", "JournalFeeds",
        "JournalNarrative", "JournalTesting", "JournalReportTesting",
      ],
      swiftSettings: [.treatAllWarnings(as: .error)]),
    .testTarget(
      name: "JournalConfigTests", dependencies: ["JournalConfig", "JournalTesting"],
      swiftSettings: strict),
    // Runs the built program: see JournalBinary.
    .testTarget(
      name: "JournalCLITests", dependencies: ["JournalFeeds", "JournalTesting"],
      exclude: ["Sessions"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// Programs that embed the journal, each a file, as strangers write them: with what the product brings,
// and without our settings.
package.targets += [
  "log-a-match", "log-a-league-match", "follow-the-table", "ticker", "check-a-receipt",
  "who-goes-through", "decide-a-tie",
].map { name in
  .executableTarget(
    name: "example-\(name)", dependencies: embedded.map { .byName(name: $0) },
    path: "tools/examples/\(name)", swiftSettings: [.treatAllWarnings(as: .error)])
}

// The server of the pages is built on request: its packages take minutes to compile. See the proposal
// on pages.
if Context.environment["JOURNAL_SERVE"] != nil {
  package.products += [.executable(name: "journal-serve", targets: ["journal-serve"])]
  package.dependencies += [
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", .upToNextMinor(from: "2.28.1")),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ]
  package.targets += [
    .executableTarget(
      name: "journal-serve",
      dependencies: [
        "JournalPages", "MatchJournal", "JournalCore", "JournalProof",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      path: "tools/serve/journal-serve", swiftSettings: strict)
  ]
}
