import Foundation
import Testing

/// The page on the architecture against the package.
struct `The table of the rooms` {
  private static func rows() throws -> [[String]] {
    try Pages.named("Architecture").section("## The rooms").tableRows
      .filter { $0.count == 3 && $0[0].hasPrefix("`") }
  }

  @Test func `has a row for each module`() throws {
    let folder = Repository.root.appendingPathComponent("Sources").path
    let modules = try FileManager.default.contentsOfDirectory(atPath: folder)
    let rooms = try Self.rows().flatMap { $0[0].codes }
    #expect(rooms.sorted() == modules.filter { !$0.hasPrefix(".") }.sorted())
  }

  @Test(arguments: PackageTarget.all.filter { $0.folder.hasPrefix("Sources/") })
  func `tells what a module imports`(target: PackageTarget) throws {
    let row = try #require(try Self.rows().first { $0[0].codes == [target.name] })
    let told = row[2] == "nothing" ? [] : row[2].codes
    #expect(told == target.dependencies)
  }
}
