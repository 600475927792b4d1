import JournalCore
import JournalFeeds
import Testing

@Suite("A table of comma-separated values")
struct CSVTableTests {
  private func table(_ text: String) throws -> CSVTable {
    try CSVTable(Array(text.utf8), name: "goals.csv")
  }

  private func cells(_ text: String) throws -> [[String]] {
    let table = try table(text)
    return table.map { row in table.header.indices.map { row[$0] } }
  }

  private func refusal(_ text: String) -> Refusal? {
    Refusal.of { _ = try table(text) }
  }

  @Test("keeps separators, line breaks and doubled quotation marks that stand in quotation marks")
  func quotes() throws {
    let text = """
      scorer,city
      "Delio ""Maravilla"" Gamboa","Washington, D.C."
      "two
      lines",""
      plain,"\"\""
      """
    #expect(
      try cells(text) == [
        [#"Delio "Maravilla" Gamboa"#, "Washington, D.C."], ["two\nlines", ""], ["plain", "\""],
      ])
    #expect(try table(text).map(\.line) == [2, 3, 5])
  }

  @Test(
    "reads LF and CRLF, a byte order mark, empty lines and an end without a line break alike",
    arguments: [
      "a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4", "\u{FEFF}a,b\n1,2\n3,4",
      "\n\na,b\r\n\n1,2\n\n\n3,4\n\n",
      "a;b\n1;2\n3;4", "a\tb\n1\t2\n3\t4", " a ,b \n1,2\n3,4",
    ])
  func forms(_ text: String) throws {
    #expect(try table(text).header == ["a", "b"])
    #expect(try cells(text) == [["1", "2"], ["3", "4"]])
  }

  @Test("takes the separator from the header, not from what stands in quotation marks there")
  func separator() throws {
    #expect(try cells("\"a,b,c\";d\n1;2") == [["1", "2"]])
    #expect(try cells("only\n\"1,2\"") == [["1,2"]])
  }

  @Test("has empty fields at the end of a row and of the file")
  func emptyFields() throws {
    #expect(try cells("a,b\n1,\n,") == [["1", ""], ["", ""]])
  }

  @Test(
    "gives a name to a column without one, and a number to a name that stands twice",
    arguments: [
      ("a,,b\n1,2,3", ["a", "column 2", "b"]), ("a,b,\n1,2,3", ["a", "b", "column 3"]),
      ("a,b,a,a\n", ["a", "b", "a (2)", "a (3)"]), ("column 2,\n", ["column 2", "column 2 (2)"]),
    ])
  func headers(_ text: String, header: [String]) throws {
    #expect(try table(text).header == header)
  }

  @Test(
    "takes a row that is shorter than the header, or longer with nothing in the rest",
    arguments: [
      ("a,b\n1,2\n3\n", [["1", "2"], ["3", ""]]),
      ("a,b\n1,2,\n3,4,, ,\n", [["1", "2"], ["3", "4"]]),
      ("a,b\n1,\"2\",\n", [["1", "2"]]),
    ])
  func widths(_ text: String, rows: [[String]]) throws {
    #expect(try cells(text) == rows)
    #expect(try table(text).problems.isEmpty)
  }

  @Test(
    "loses one row by a fault, names it, and goes on with the next line",
    arguments: [
      ("a,b\n1,2,3\n4,5\n", 2, "3 fields"), ("a,b\n1,\"2\n4,5\n", 2, "never closed"),
      ("a,b\n\"1\"x,2\n4,5\n", 2, "in the middle"), ("a,b\n1,\0\n4,5\n", 2, "no character"),
      ("a,b\n\"x\ny\",2,3\n4,5\n", 2, "3 fields"), ("a,b\n\"1,2\n4,5\n\"6,7\n", 2, "in the middle"),
    ])
  func faults(_ text: String, line: Int, reason: String) throws {
    let table = try table(text)
    #expect(table.problems.first?.line == line)
    #expect(table.problems.first?.file == "goals.csv")
    #expect(table.problems.first?.reason.contains(reason) == true, "\(table.problems)")
    #expect(table.map { [$0[0], $0[1]] }.contains(["4", "5"]))
  }

  @Test("keeps a quotation mark within a field that has none around it")
  func strayQuotes() throws {
    #expect(
      try cells("a,b\nDelio \"Maravilla\" Gamboa,2\"\n") == [[#"Delio "Maravilla" Gamboa"#, "2\""]])
    #expect(try cells("a,b\n \"1\" ,\"2\"\n") == [["1", "2"]])
  }

  @Test("reads lines that end in a carriage return, and the separator that a spreadsheet names")
  func oldLines() throws {
    #expect(try cells("a,b\r1,2\r3,4\r") == [["1", "2"], ["3", "4"]])
    #expect(try cells("sep=;\r\na;b\r\n1;2\r\n") == [["1", "2"]])
    #expect(try cells("a|b\n1|2") == [["1", "2"]])
  }

  @Test(
    "is refused without a header", arguments: ["", "\n\r\n", "\"a\nb,c\n"])
  func refusals(_ text: String) {
    #expect(["csv-no-header", "csv-header"].contains(refusal(text)?.code))
  }

  @Test("is read in the encoding it is in, and says so if it is not UTF-8")
  func encodings() throws {
    // Leganés in Windows-1252 (E9 for the letter é), with an en dash (96); in UTF-16 as Excel writes it.
    let narrow =
      Array("home,away\nReal Madrid,Legan".utf8) + [0xE9] + Array("s ".utf8) + [0x96, 0x0A]
    let table = try CSVTable(narrow)
    #expect(table[0][1] == "Leganés –")
    #expect(table.guessedEncoding?.encoding == .windows1252)
    #expect(try CSVTable(narrow, encoding: .latin1)[0][1] == "Leganés \u{96}")
    #expect(try CSVTable(narrow, encoding: .latin1).guessedEncoding == nil)
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in "home\taway\nOviedo\tLeganés".utf16 {
      wide += [UInt8(unit & 255), UInt8(unit >> 8)]
    }
    #expect(try CSVTable(wide)[0][1] == "Leganés")
    #expect(try CSVTable(Array(wide.dropFirst(2)))[0][1] == "Leganés", "its zeros tell")
    // Files were put together from others: each line is what it is.
    let mixed = Array("a\nLeganés\nLegan".utf8) + [0xE9] + Array("s\n".utf8)
    #expect(try CSVTable(mixed).map { $0[0] } == ["Leganés", "Leganés"])
    #expect(try CSVTable(Array("a\nLeganés".utf8)).guessedEncoding == nil)
  }

  @Test("is refused where it is too long or too wide")
  func limits() {
    let wide = String(repeating: "a,", count: CSVTable.columnLimit + 1) + "a"
    #expect(refusal(wide)?.code == "csv-too-long")
    let long = Refusal.of {
      _ = try CSVTable([UInt8](repeating: 44, count: CSVTable.byteLimit + 1))
    }
    #expect(long?.code == "csv-too-long")
  }

  @Test("names its columns and the nearest where one is missing")
  func missingColumn() throws {
    let table = try table("date,home_taem,away_team\n")
    let refusal = Refusal.of { _ = try table.requiredColumn("home_team") }
    #expect(refusal?.code == "csv-no-column")
    #expect(refusal?.description.contains("Is it \"home_taem\"?") == true)
    #expect(refusal?.description.contains("date, home_taem, away_team") == true)
  }

  @Test("is read or refused, whatever bytes it is made of")
  func anyBytes() {
    var dice = Dice(seed: 1)
    let letters = Array("ab,;\t\"\"\n\r\n0é\u{FEFF}".utf8) + [0, 0xFF]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &dice)).map { _ in
        letters[Int.random(in: 0..<letters.count, using: &dice)]
      }
      do {
        let table = try CSVTable(bytes)
        for row in table { for column in table.header.indices { _ = row[column] } }
      } catch {
        #expect(!error.reason.isEmpty)
      }
    }
  }

  @Test("comes back from any texts that are written by the rules")
  func roundTrip() throws {
    var dice = Dice(seed: 2)
    let letters: [Character] = ["a", "é", ",", ";", "\t", "\"", "\n", "\r\n", " ", "⚽️"]
    for _ in 0..<2_000 {
      let width = Int.random(in: 1...4, using: &dice)
      let rows = (0..<Int.random(in: 0...4, using: &dice)).map { _ in
        (0..<width).map { _ in
          String(
            (0..<Int.random(in: 0...5, using: &dice)).map { _ in
              letters[Int.random(in: 0..<letters.count, using: &dice)]
            })
        }
      }
      let header = (0..<width).map { "c\($0)" }.joined(separator: ",")
      let body = rows.map { row in
        row.map {
          "\"\($0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
        }
        .joined(separator: ",")
      }
      #expect(try cells(([header] + body).joined(separator: "\r\n")) == rows)
    }
  }
}
