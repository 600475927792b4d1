import Foundation
import Testing

/// A folder with all that a tribunal needs of a result.
struct `A dossier` {
  static let hasPython = (try? Shell().run("command -v python3").status) == 0

  private static func demo() throws -> Shell {
    let shell = try Shell.demo()
    try shell.run("journal key new desk.key > desk.pub")
    let made = try shell.run("journal audit copa-qf --dossier inquiry --key desk.key")
    #expect(made.status == 0, "\(made.error)")
    #expect(made.output.hasPrefix("Leganés go through: 2-2 on aggregate, 2-1 on away goals."))
    return shell
  }

  private func text(_ path: String, _ shell: Shell) throws -> String {
    String(decoding: try #require(shell.contents(path)), as: UTF8.self)
  }

  @Test func `holds the answer, the events, the clauses and the proofs`() throws {
    let shell = try Self.demo()
    let page = try text("inquiry/index.html", shell)
    for words in [
      "<h1>Leganés go through: 2-2 on aggregate, 2-1 on away goals.</h1>", "GOAL Leganés, Eraso",
      "GOAL Leganés, Gabriel Pires, header, from a corner", "schochastics",
      "Clause &quot;away-goals&quot;",
      "match-journal/demo", "src=\"swing.svg\"", "src=\"why.svg\"",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    // A card is no reason for a result.
    #expect(!page.contains("<td>Yellow card"))
    let shown = try shell.run("journal audit copa-qf --json").output
    #expect(try text("inquiry/answer.json", shell) == shown)
    let verified = try shell.run("journal verify-receipt inquiry/answer.receipt --key desk.pub")
    #expect(verified.status == 0, "\(verified.output)")
  }

  @Test func `is a page without a script, and without anything from elsewhere`() throws {
    let page = try text("inquiry/index.html", try Self.demo())
    #expect(!page.contains("<script") && !page.contains("javascript:") && !page.contains("http"))
    #expect(page.contains("@page{size:letter"))
  }

  @Test func `says that its words for people are proved by nothing`() throws {
    let guide = try text("inquiry/README.txt", try Self.demo())
    let words = guide.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains("answer.txt, index.html and README.txt are proved by nothing but a seal"))
  }

  @Test(.enabled(if: hasPython, "python3 is not there"))
  func `is checked by Python alone, which says what nobody vouches for`() throws {
    let shell = try Self.demo()
    let checked = try shell.run(
      "python3 inquiry/check.py; echo $?; cd inquiry; sha256sum --quiet -c SHA256SUMS")
    #expect(checked.status == 0 && checked.output.hasSuffix("\n2\n"), "\(checked.output)")
    #expect(checked.output.contains("open    signatures were not checked: add --key FILE."))
    #expect(!checked.output.contains("FAILS") && !checked.output.contains("All holds."))
    let plain = try shell.run(
      "journal audit copa-qf --dossier plain -q > /dev/null; python3 plain/check.py; echo $?")
    #expect(plain.output.contains("open    the receipt has no seal"), "\(plain.output)")
    #expect(plain.output.hasSuffix("\n2\n"))
    #expect(try text("plain/README.txt", shell).contains("It is not sealed."))
    #expect(try text("inquiry/README.txt", shell).contains("It is sealed:"))
  }

  static let hasSignatures =
    (try? Shell().run("python3 -c 'import cryptography'").status) == 0

  /// Puts another answer into a dossier, as somebody would who has no key.
  private static let forgery = #"""
    import hashlib, json, pathlib, sys
    folder = pathlib.Path(sys.argv[1])
    receipt = json.loads((folder / "answer.receipt").read_bytes())
    answer = json.loads((folder / "answer.json").read_bytes())
    for document in (receipt["result"], answer):
        document["aggregate"] = [0, 4]
        document["decidedBy"] = "goals"
    if "seal" in sys.argv:
        receipt.pop("seal")
    if "answer" in sys.argv:
        write = lambda name, value: (folder / name).write_text(
            json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False) + "\n")
        write("answer.receipt", receipt)
        write("answer.json", answer)
    else:
        (folder / "answer.txt").write_text("Real Madrid go through: 4-0 on goals.\n")
    if "whole" in sys.argv:
        (folder / "seal.txt").unlink()
    names = [line.split("  ")[1] for line in (folder / "SHA256SUMS").read_text().splitlines()]
    (folder / "SHA256SUMS").write_text("".join(
        hashlib.sha256((folder / name).read_bytes()).hexdigest() + "  " + name + "\n"
        for name in names))
    """#

  @Test(
    .enabled(if: hasPython && hasSignatures, "python3 with cryptography is not there"),
    arguments: [
      ("answer", 1), ("answer seal", 1), ("answer seal whole", 2), ("answer whole", 1),
      ("text", 1), ("text whole", 2),
    ])
  func `with a forged answer never holds`(how: String, status: Int32) throws {
    let shell = try Self.demo()
    let honest = try shell.run("python3 inquiry/check.py --key desk.pub")
    #expect(honest.status == 0 && honest.output.hasSuffix("All holds.\n"), "\(honest.output)")
    try shell.write(Self.forgery, to: "forge.py")
    try shell.run("python3 forge.py inquiry \(how)")
    let checked = try shell.run("python3 inquiry/check.py --key desk.pub")
    #expect(checked.status == status, "\(checked.output)\(checked.error)")
    #expect(!checked.output.contains("All holds."))
  }

  @Test(.enabled(if: hasPython && hasSignatures, "python3 with cryptography is not there"))
  func `that nobody signed holds under no key`() throws {
    let shell = try Shell.demo()
    try shell.run("journal key new desk.key > desk.pub; journal key new other.key > other.pub")
    try shell.run("journal audit copa-qf --dossier plain -q")
    let unsigned = try shell.run("python3 plain/check.py --key desk.pub")
    #expect(unsigned.status == 2, "\(unsigned.output)\(unsigned.error)")
    #expect(unsigned.output.contains("that key did not sign the checkpoint"))
    try shell.run("journal audit copa-qf --dossier signed --key desk.key -q")
    #expect(try shell.run("python3 signed/check.py --key other.pub").status == 2)
    let wrong = try shell.run("python3 signed/check.py --key signed/README.txt")
    #expect(wrong.error.contains("no public key") && wrong.status == 1, "\(wrong.error)")
  }

  @Test(
    .enabled(if: hasPython, "python3 is not there"),
    arguments: [
      ("events.jsonl", #"s/"minute":32/"minute":31/"#), ("events.jsonl", "1d"),
      ("answer.json", #"s/"aggregate":\[2,2\]/"aggregate":[3,2]/"#),
      ("checkpoint.txt", "2s/90/91/"), ("regulation.json", "s/away-goals/home-goals/"),
      ("answer.receipt", #"s/"proof":\["[A-Za-z]/"proof":["_/"#),
    ])
  func `is not what it says once it is changed`(file: String, change: String) throws {
    let shell = try Self.demo()
    let before = shell.contents("inquiry/\(file)")
    try shell.run("sed -i '\(change)' inquiry/\(file)")
    // The control: the change found its place.
    #expect(shell.contents("inquiry/\(file)") != before)
    #expect(try shell.run("python3 inquiry/check.py").status != 0)
    #expect(try shell.run("cd inquiry; sha256sum --status -c SHA256SUMS").status != 0)
  }

  @Test(arguments: ["mkdir there", "touch there", "ln -s nowhere there"])
  func `never takes the place of anything`(first: String) throws {
    let shell = try Shell.demo()
    try shell.run(first)
    let before = try shell.run("ls -lA").output
    let said = try shell.refused("journal audit copa-qf --dossier there", status: 73)
    #expect(said.contains("there"), "\(said)")
    #expect(try shell.run("ls -lA").output == before)
  }

  @Test func `is whole or not there`() throws {
    let shell = try Shell.demo()
    try shell.run("cd $(mktemp -d) && journal demo -q && journal head > $OLDPWD/other.txt")
    try shell.run("sed -i '3s/^./_/' other.txt")
    let before = try shell.run("ls -A").output
    #expect(try shell.run("journal audit copa-qf --dossier x --checkpoint other.txt").status != 0)
    #expect(try shell.run("journal audit copa-qf --dossier nowhere/x").status == 73)
    #expect(try shell.run("journal audit copa-qf --dossier x -n").status == 0)
    #expect(try shell.run("ls -A").output == before)
  }

  @Test(arguments: ["--at 50", "--without e57", "--rules no-away-goals", "--known e60"])
  func `is of the result as it stands`(question: String) throws {
    let shell = try Shell.demo()
    _ = try shell.refused("journal audit copa-qf --dossier x \(question)", status: 64)
    #expect(try shell.run("ls x").status != 0)
  }

  @Test func `is of a match and of a place too`() throws {
    let shell = try Shell.demo()
    #expect(try shell.run("journal audit rma-leg --dossier match -q").status == 0)
    #expect(shell.contents("match/timeline.svg") != nil)
    #expect(try shell.run("mkdir cup && cd cup && sh $SESSIONS/spring-cup.sh").status == 0)
    #expect(
      try shell.run("cd cup && journal audit spring-cup/dogwood --dossier place -q").status == 0)
    #expect(shell.contents("cup/place/grid.svg") != nil)
    guard Self.hasPython else { return }
    #expect(
      try shell.run("python3 match/check.py; [ $? = 2 ] && python3 cup/place/check.py").status == 2)
  }

  @Test func `is harmless, whatever people are called`() throws {
    let shell = try HostileVocabulary.made.get().shell
    for (index, subject) in ["cup-final", "cup/ash"].enumerated() {
      let folder = "dossier-\(index)"
      defer { _ = try? shell.run("rm -rf \(folder)") }
      let made = try shell.run("journal audit \(subject) --dossier \(folder) -q")
      #expect(made.status == 0, "\(made.error)")
      for file in [
        "index.html", "answer.txt", "README.txt", "rules.txt", "why.svg", "why.prov.json",
      ] {
        let text = try text("\(folder)/\(file)", shell)
        #expect(!Terminal.isHarmed(by: text), "\(file)")
        #expect(!text.contains("<script") || file.hasSuffix(".txt") || file.hasSuffix(".json"))
      }
      guard Self.hasPython else { continue }
      #expect(try shell.run("python3 \(folder)/check.py").status == 2)
    }
  }

  @Test func `of a private journal is for its owner`() throws {
    let shell = try Shell()
    let made = try shell.run(
      """
      set -e; journal init --private -q; journal match new 'Elm 1-0 Fir' --on 2026-05-24 -q
      journal audit elm-fir --dossier x -q; stat -c %a x/*
      """)
    #expect(made.status == 0, "\(made.error)")
    let modes = Set(made.output.split(separator: "\n").filter { $0.count == 3 })
    #expect(modes.map { String($0) } == ["600"], "\(made.output)")
  }
}

/// The drawing that the README and the pages show.
struct `The picture of the pages` {
  @Test func `is what the program draws`() throws {
    let path = (1...3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }.appendingPathComponent("Sources/MatchJournal/Documentation.docc/copa-qf-swing.svg").path
    let drawn = try Shell.demo().run("journal plot tie-swing copa-qf").output
    #expect(try String(contentsOfFile: path, encoding: .utf8) == drawn)
  }
}
