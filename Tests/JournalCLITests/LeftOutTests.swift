import Foundation
import Testing

/// What an import leaves out or doubts, as it is told on the terminal and in the exit status.
struct `An import that is not whole` {
  private static let clubs = ["Chelsea", "Everton", "Fulham", "Burnley", "Reading"]

  /// A table of five matches at home to Hull on days of August 2009.
  private static func table(day: Int, _ more: String = "") -> String {
    let rows = clubs.map { "\(day)/08/09,\($0),Hull,2,1" }
    return (["Date,Home,Away,HG,AG"] + rows + [more]).joined(separator: "\n")
  }

  private static func shell() throws -> Shell {
    let shell = try Shell()
    try shell.run("journal init -q")
    return shell
  }

  @Test func `ends with 3, and names the line that was left out`() throws {
    let shell = try Self.shell()
    try shell.write(
      Self.table(day: 15, "15/08/09,Arsenal,,1,0\n15/08/09,Wigan,Stoke,1,x"), to: "a.csv")
    let told = try shell.run("journal import a.csv -y")
    #expect(told.status == 3)
    #expect(told.output.contains("2 lines could not be imported, or only in part:"))
    #expect(told.output.contains("a.csv:7  15/08/09,Arsenal,,1,0: "))
    #expect(told.output.contains("a.csv:8  15/08/09,Wigan,Stoke,1,x: "))
    #expect(told.output.contains("5 matches added"))
    #expect(told.output.contains("2 lines left out, or read only in part."))
    let json = try shell.run("journal import a.csv -y --json")
    #expect(json.status == 3)
    #expect(json.output.contains(#""line":7"#) && json.output.contains(#""line":8"#))
  }

  @Test func `ends with 0 if every line counts`() throws {
    let shell = try Self.shell()
    try shell.write(Self.table(day: 15), to: "a.csv")
    #expect(try shell.run("journal import a.csv -y").status == 0)
    #expect(try shell.run("journal import a.csv -y").status == 0)
  }

  @Test func `tells doubts by kind, with a count and the first few, and all of them if asked`()
    throws
  {
    let shell = try Self.shell()
    try shell.write(Self.table(day: 15), to: "a.csv")
    try shell.write(Self.table(day: 16), to: "b.csv")
    try shell.run("journal import a.csv -y -q")
    let few = try shell.run("journal import b.csv -y --dry-run")
    #expect(few.status == 0)
    #expect(few.output.contains("5 doubts: near-match 5."))
    #expect(few.output.contains("and 2 more: near-match"))
    #expect(few.output.components(separatedBy: "  b.csv:").count - 1 == 3, "\(few.output)")
    let all = try shell.run("journal import b.csv -y --dry-run -v")
    #expect(all.output.components(separatedBy: "  b.csv:").count - 1 == 5, "\(all.output)")
    #expect(!all.output.contains("more: near-match"))
    let json = try shell.run("journal import b.csv -y --dry-run --json")
    #expect(json.output.components(separatedBy: #""code":"near-match""#).count - 1 == 5)
  }

  @Test(
    arguments: [
      ("printf 'PK\\003\\004....' > x.csv", "an Excel workbook", "Save the sheet as CSV"),
      ("echo '<!DOCTYPE html><p>' > x.csv", "a page of the web", "Download the file itself"),
      ("echo '<?xml version=\"1.0\"?><m/>' > x.txt", "XML", "one match in each row"),
      (
        "echo '[{\"home\":\"Hull\"}]' > x.json", "JSON, but not JSON Lines", "one match in each row"
      ),
      ("printf '\\037\\213\\010' > x.csv", "compressed", "Decompress it"),
    ])
  func `says what a file is that is none to import, and what would work`(
    making: String, what: String, advice: String
  ) throws {
    let shell = try Self.shell()
    try shell.run(making)
    let said = try shell.refused("journal import x.* -y", status: 65)
    #expect(
      said.contains(what) && said.replacing("\n         ", with: " ").contains(advice), "\(said)")
  }
}
