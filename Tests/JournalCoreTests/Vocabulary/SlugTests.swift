import JournalCore
import JournalTesting
import Testing

struct `A slug` {
  @Test(arguments: ["a", "leganes", "real-madrid", "2-0", "p-1", String(repeating: "a", count: 80)])
  func `is lower-case letters, digits and single hyphens`(text: String) {
    #expect(TeamSlug(text)?.text == text)
  }

  @Test(arguments: [
    "", "-", "a-", "-a", "a--b", "A", "leganés", "a b", "a_b", "a/b", "a.b", "ａ",
    String(repeating: "a", count: 81),
  ])
  func `is nothing else`(text: String) {
    #expect(TeamSlug(text) == nil)
  }

  @Test func `in the wrong place is refused by the type of the field`() {
    #expect(throws: JSONMismatch.self) { try TeamSlug(json: "Real Madrid") }
  }
}

struct `A name` {
  @Test(arguments: [
    ("CD Leganés", "cd-leganes"), ("Atlético de Madrid", "atletico-de-madrid"),
    ("Đuro Brašanac", "duro-brasanac"), ("Kovačić", "kovacic"),
    ("Theo Hernández", "theo-hernandez"), ("Mesut Özil", "mesut-ozil"),
    ("Thomas Müller", "thomas-muller"), ("Robert Straß", "robert-strass"),
    ("Łukasz Fabiański", "lukasz-fabianski"), ("Ødegaard", "odegaard"), ("Kjær", "kjaer"),
    ("Þór", "thor"), ("İlkay Gündoğan", "ilkay-gundogan"), ("Yıldız", "yildiz"),
    ("Željko Šimunić", "zeljko-simunic"), ("N'Golo Kanté", "ngolo-kante"),
    ("Danny O’Neill", "danny-oneill"), ("Jr. Gonçalves", "jr-goncalves"),
    ("1. FC Köln", "1-fc-koln"), ("Nguyễn Quang Hải", "nguyen-quang-hai"),
    ("  two   spaces  ", "two-spaces"), ("Son Heung-min", "son-heung-min"),
    ("ŁÓDŹ", "lodz"), ("Pérez/Núñez & Co", "perez-nunez-co"),
  ])
  func `folds by a written table`(name: String, folded: String) {
    #expect(SlugMint.fold(name) == folded)
  }

  @Test func `folds alike in both Unicode forms`() {
    #expect(SlugMint.fold("Legane\u{301}s") == SlugMint.fold("Legan\u{E9}s"))
    #expect(SlugMint.fold("S\u{30C}imunic\u{301}") == "simunic")
  }

  @Test(arguments: ["손흥민", "Жерар", "🏟️", "", "—"])
  func `of which nothing is left gives nothing to fold`(name: String) {
    #expect(SlugMint.fold(name) == "")
  }

  @Test func `is minted once, and a clash gets a number`() {
    var taken: Set<PersonSlug> = []
    func mint(_ name: String) -> String {
      let slug: PersonSlug = SlugMint.mint(name) { taken.contains($0) }
      taken.insert(slug)
      return slug.text
    }
    #expect(mint("Raúl García") == "raul-garcia")
    #expect(mint("Raul Garcia") == "raul-garcia-2")
    #expect(mint("RAÚL GARCÍA") == "raul-garcia-3")
    #expect(mint("손흥민") == "p-1")
    #expect(mint("이강인") == "p-2")
  }

  @Test func `of any length gives a slug that may stand in a record`() {
    let long = String(repeating: "Wolfeschlegelsteinhausenbergerdorff ", count: 9)
    let slug: PersonSlug = SlugMint.mint(long) { _ in false }
    #expect(slug.text.utf8.count <= 80)
    #expect(PersonSlug(slug.text) == slug)
  }
}

struct `The name of a stream` {
  @Test func `says what it holds`() {
    #expect(StreamName("registry") == .registry)
    #expect(StreamName("competition/copa-del-rey-2017-18")?.category == .competition)
    #expect(StreamName("match/real-madrid-leganes-2018-01-24")?.category == .match)
    #expect(StreamName("match/a-b-2018-01-24")?.slug == "a-b-2018-01-24")
  }

  @Test(arguments: [
    "", "match", "match/", "match/A", "match/a/b", "registry/", "registry/a", "tie/a", "/a",
    "matches/a", "match/a ",
  ])
  func `is nothing else`(text: String) {
    #expect(StreamName(text) == nil)
  }
}
