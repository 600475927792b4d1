import Testing

/// What the guides print as Swift is built with everything else.
struct `A listing of a guide` {
  private static let manifests = Listing.all.filter(\.isManifest)

  @Test(arguments: Listing.all.filter { !$0.isManifest })
  func `stands in a file that is built, indentation aside`(listing: Listing) {
    #expect(listing.isBuilt, "no file of Sources, Tests or tools/examples has it: \(listing)")
  }

  @Test func `is found in every guide that adds or asks something in Swift`() {
    let pages = Set(Listing.all.map(\.page))
    let adding: Set = [
      "AddAnEvent", "AddACriterion", "WriteAStore", "WriteAFeed", "WriteALanguage", "MatchJournal",
      "LogYourFirstMatch",
      "README", "HowATieIsDecided", "WhatCanBeProved",
    ]
    #expect(pages == adding)
  }

  @Test(arguments: manifests)
  func `names products and versions of this package, if it is a manifest`(listing: Listing) throws {
    let package = try #require(Repository.files.first { $0.path == "Package.swift" }?.text)
    let products = listing.code.matches(of: /name: "(\w+)", package: "match-journal"/)
    #expect(!products.isEmpty)
    for product in products {
      #expect(package.contains(".library(name: \"\(product.output.1)\""), "\(product.output.1)")
    }
    for version in listing.code.matches(of: /from: "([^"]+)"/) {
      #expect(package.contains("from: \"\(version.output.1)\""), "\(version.output.1)")
    }
    if let tools = listing.code.firstMatch(of: /swift-tools-version:\S+/)?.output {
      #expect(package.contains(tools))
    }
  }
}
