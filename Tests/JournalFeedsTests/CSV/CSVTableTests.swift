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
    "is refused with line and column",
    arguments: [
      ("a,b\n1,2\n3\n", "csv-ragged-row", "goals.csv, line 3, column 2 (b)"),
      ("a,b\n\"x\ny\",2\n1,2,3\n", "csv-ragged-row", "goals.csv, line 4, column 3"),
      ("a,b\n1,\"2\n3,4\n", "csv-quote", "goals.csv, line 2, column 2 (b)"),
      ("a,b\n1,2\"\n", "csv-quote", "goals.csv, line 2, column 2 (b)"),
      ("a,b\n\"1\"x,2\n", "csv-quote", "goals.csv, line 2, column 1 (a)"),
      ("a,b\n1\r2,3\n", "csv-line-break", "goals.csv, line 2, column 1 (a)"),
      ("a,b,a\n", "csv-header", "goals.csv, line 1, column 3 (a)"),
      ("a,,b\n", "csv-header", "goals.csv, line 1, column 2"),
      ("a,b,\n1,2,3", "csv-header", "goals.csv, line 1, column 3"),
      ("a,b\n1,2\n1,\0", "csv-not-utf8", "goals.csv, line 3, column 2 (b)"),
      ("", "csv-no-header", "goals.csv is empty"),
      ("\n\r\n", "csv-no-header", "goals.csv is empty"),
    ])
  func refusals(_ text: String, code: String, place: String) {
    let refusal = refusal(text)
    #expect(refusal?.code == code)
    #expect(refusal?.reason.hasPrefix(place) == true, "\(refusal?.reason ?? "taken")")
    #expect(refusal?.hint != nil || code == "csv-not-utf8" || code == "csv-no-header")
  }

  @Test("is refused where it is not UTF-8, at the field where that begins")
  func notUTF8() {
    // Leganés in a Windows encoding: E9 for the letter é.
    let bytes = Array("home,away\nReal Madrid,Legan".utf8) + [0xE9] + Array("s\n".utf8)
    let refusal = Refusal.of { _ = try CSVTable(bytes) }
    #expect(refusal?.code == "csv-not-utf8")
    #expect(refusal?.reason.hasPrefix("line 2, column 2 (away)") == true)
    let wide = Refusal.of { _ = try CSVTable([0xFF, 0xFE, 0x61, 0x00]) }
    #expect(wide?.code == "csv-not-utf8")
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
