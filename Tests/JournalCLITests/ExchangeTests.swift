import Foundation
import Testing

/// What is exported can be imported again, byte for byte, and only once.
struct `Export and import` {
  @Test func `make the same journal again`() throws {
    let shell = try Shell.demo()
    try shell.run("journal export -o all.jsonl && journal init other -q")
    let first = try shell.run("journal import all.jsonl -J other/journal.db")
    #expect(first.output == "all.jsonl: 90 events added.\n")
    #expect(try shell.export("other/journal.db") == (try shell.export()))
    #expect(try shell.export("other/journal.db") == shell.contents("all.jsonl"))
    #expect(try shell.head("other/journal.db") == (try shell.head()))
    let again = try shell.run("journal import all.jsonl -J other/journal.db")
    #expect(again.output == "all.jsonl: nothing new.\n")
    #expect(again.status == 0)
    #expect(try shell.head("other/journal.db") == (try shell.head()))
    let audit = try shell.run("journal audit copa-qf -J other/journal.db").output
    #expect(audit == (try shell.run("journal audit copa-qf").output))
  }

  @Test func `take bare events once`() throws {
    let shell = try Shell.firstHalf()
    let lines = """
      {"type":"goal","at":{"minute":40},"data":{"team":"real-madrid"}}
      {"type":"goal","at":{"minute":40},"data":{"team":"real-madrid"}}
      {"type":"observation","data":{"text":"Rain."}}

      """
    try shell.write(lines, to: "bare.jsonl")
    #expect(try shell.run("journal import bare.jsonl").output == "bare.jsonl: 3 events added.\n")
    #expect(try shell.run("journal import bare.jsonl").output == "bare.jsonl: nothing new.\n")
    let piped = try shell.run("journal append -", input: Array(lines.utf8))
    #expect(piped.output == "standard input: nothing new.\n")
    // With one more line, only that one is new.
    let more = lines + #"{"type":"observation","data":{"text":"Wind."}}"# + "\n"
    let result = try shell.run("journal append -", input: Array(more.utf8))
    #expect(result.output == "standard input: 1 event added, 3 already known.\n")
    #expect(try shell.run("journal status --prompt").output.hasPrefix("RMA 2-1 LEG"))
  }

  @Test func `take lines without a match to put them in for what they are`() throws {
    let shell = try Shell()
    try shell.run("journal init -q")
    let said = try shell.refused(
      "journal append -", status: 65,
      input: Array(#"{"type":"goal","at":{"minute":1},"data":{"team":"ajax"}}"#.utf8))
    #expect(said.contains("line 1"))
    #expect(said.contains("stream"))
  }

  @Test func `keep unknown types and fields as they are`() throws {
    let shell = try Shell.firstHalf()
    let record =
      #"{"at":{"minute":40,"period":"H1"},"by":"desk","data":{"a":[1,2.5,{"é":null}],"team":"leganes"#
      + #"","z":"\u0007"},"extra":{"deep":[true]},"id":"019c11f4-8f5a-7c3e-9e5a-0d5b1c2a9f10","#
      + #""stream":"match/real-madrid-leganes-2018-01-24","type":"x-drone-on-pitch","v":7,"#
      + #""via":"import"}"#
    let goal =
      #"{"at":{"minute":41,"period":"H1"},"by":"desk","data":{"speedKmh":101.5,"team":"leganes"},"#
      + #""id":"019c11f4-8f5a-7c3e-9e5a-0d5b1c2a9f11","mood":"good","#
      + #""stream":"match/real-madrid-leganes-2018-01-24","type":"goal","v":1,"via":"import"}"#
    try shell.write("\(record)\n\(goal)\n", to: "x.jsonl")
    #expect(try shell.run("journal import x.jsonl").status == 0)
    let stamp = #","?(position|version)":[0-9]+|"recordedAt":"[^"]*",|"position":[0-9]+,"#
    let lines = try shell.run("journal export").output.split(separator: "\n").suffix(2).map {
      $0.replacingOccurrences(of: stamp, with: "", options: .regularExpression)
    }
    #expect(lines == [record, goal])
    try shell.run("journal export -o all.jsonl && journal init other -q")
    try shell.run("journal import all.jsonl -J other/journal.db")
    #expect(try shell.export("other/journal.db") == (try shell.export()))
    #expect(try shell.run("journal replay").output.contains("x-drone-on-pitch"))
    #expect(try shell.run("journal verify").status == 0)
  }

  @Test func `leave a copy that verifies`() throws {
    let shell = try Shell.demo()
    let result = try shell.run("journal backup copy.db")
    #expect(result.output.hasPrefix("copy.db: 90 events, verified, root "))
    #expect(result.output.hasSuffix("That one file is the whole journal.\n"))
    #expect(try shell.head("copy.db") == (try shell.head()))
    #expect(try shell.export("copy.db") == (try shell.export()))
    #expect(try shell.run("journal append note --text rain -q -J copy.db -M rma-leg").status == 0)
    #expect(try shell.run("journal verify -J copy.db").status == 0)
  }

  @Test func `remove nothing that they did not make`() throws {
    let shell = try Shell.demo()
    try shell.run("mv journal.db season.db.new; echo mine > other.db.new; chmod 600 season.db.new")
    let before = shell.contents("season.db.new")
    let copied = try shell.run("journal -J season.db.new backup season.db")
    #expect(copied.status == 0, "\(copied.error)")
    #expect(try shell.run("journal init -q -J other.db").status == 0)
    #expect(shell.contents("season.db.new") == before)
    #expect(shell.contents("other.db.new") == Array("mine\n".utf8))
    let left = "ls -A | grep -v -e -lock -e -shm -e -wal; stat -c %a season.db"
    let files = try shell.run(left).output
    #expect(files == "other.db\nother.db.new\nseason.db\nseason.db.new\n600\n")
  }

  @Test func `say why there is no copy`() throws {
    let shell = try Shell.demo()
    for target in ["''", "no/copy.db", ".", "journal.db/copy.db"] {
      let said = try shell.refused("journal backup \(target)", status: 73)
      #expect(said.contains("cannot create"), "\(said)")
      #expect(!said.contains("Domain") && !said.contains("Error"), "\(said)")
    }
  }
}
