import JournalCore
import Testing

struct `The key of a name` {
  @Test(arguments: [
    ("Зенит", "зенит"), ("ЗЕНИТ", "зенит"), ("Спартак Москва", "спартак-москва"),
    ("Динамо Kyiv", "динамо-kyiv"), ("北京国安", "北京国安"), ("الهلال", "الهلال"),
    ("Ολυμπιακός", "ολυμπιακόσ"), ("전북 현대", "전북-현대"), ("浦和レッズ", "浦和レッズ"),
    ("ＦＣ東京", "fc東京"), ("मोहन बागान", "मोहन-बागान"), ("בית״ר", "בית-ר"),
  ])
  func `keeps the letters of every script, in one case`(name: String, key: String) {
    #expect(NameKey.fold(name) == key)
  }

  @Test(arguments: [
    "Real Madrid", "Leganés", "São Paulo", "Brøndby IF", "ŁKS Łódź", "Beşiktaş", "1. FC Köln",
    "O'Higgins", "Nott'm Forest", "Ñublense", "A.C. Milan", "Al-Ahly", "Hà Nội", "Ħamrun",
    "İstanbul",
    "t-1", "Ḥapoel X", "1º de Agosto",
  ])
  func `is that of the slug for a Latin name`(name: String) {
    #expect(NameKey.fold(name) == SlugMint.fold(name))
  }

  @Test func `tells two names of one alphabet apart`() {
    let names = [
      "Зенит", "Спартак", "北京", "上海", "الأهلي", "الهلال", "ПАОК", "ΠΑΟΚ", "울산", "전북", "⚽", "🔥",
      "???", "!!!", "\u{301}", "\u{302}", "Динамо Киев", "Динамо Москва",
    ]
    #expect(Set(names.map { NameKey.fold($0) }).count == names.count)
  }

  @Test func `is empty for a blank text alone`() {
    #expect(NameKey.fold("") == "")
    #expect(NameKey.fold(" \t ") == "")
    for name in [" ⚽ ", "…", "\u{301}", "٣", "’"] { #expect(!NameKey.fold(name).isEmpty) }
  }

  @Test func `finds the nearest name in every script`() {
    #expect(Nearest.match("Спортак", among: ["Зенит", "Спартак"]) == "Спартак")
    #expect(Nearest.match("Динама", among: ["Зенит", "Спартак"]) == nil)
    #expect(Nearest.match("Χρυσός", among: ["Зенит"]) == nil)
  }

  @Test func `leaves slugs as they are minted`() {
    let slug: TeamSlug = SlugMint.mint("北京", fallback: "t") { $0.text == "t-1" }
    #expect(slug.text == "t-2")
  }
}
