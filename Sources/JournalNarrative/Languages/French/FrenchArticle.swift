import JournalCore

/// The article of a name in French, and how it contracts with the word before it: de + le = du, à +
/// le = au. Le, la and de are elided before a vowel.
enum FrenchArticle: String, Hashable {
  /// Masculine.
  case le
  /// Feminine.
  case la
  /// Plural.
  case les
  /// No article, as with most clubs.
  case none = ""

  /// A name in a given form: by itself, after "de", after "à", or without the article.
  func text(before name: String, _ form: Form) -> String? {
    let elides = Self.beginsWithVowel(name)
    let whole =
      self == .none ? name : self != .les && elides ? "l'\(name)" : "\(rawValue) \(name)"
    switch form {
    case .plain: return whole
    case .bare: return name
    case .of:
      switch self {
      case .le where !elides: return "du \(name)"
      case .les: return "des \(name)"
      case .none where elides: return "d'\(name)"
      default: return "de \(whole)"
      }
    case .to:
      switch self {
      case .le where !elides: return "au \(name)"
      case .les: return "aux \(name)"
      default: return "à \(whole)"
      }
    default: return nil
    }
  }

  /// Initials are spelled out: UD begins with a vowel, and so would FC, but desks write "le FC
  /// Nantes". An h counts as aspirated: "de Hambourg".
  private static func beginsWithVowel(_ name: String) -> Bool {
    SlugMint.fold(name).first.map { "aeiou".contains($0) } ?? false
  }
}

// Teams.
extension FrenchArticle {
  /// Finds the article of a club by its name: none, unless usage has one.
  init(ofTeam name: String) {
    let words = SlugMint.fold(name).split(separator: "-").map { String($0) }
    if !Self.feminine.isDisjoint(with: words) || words.starts(with: ["real", "sociedad"]) {
      self = .la
    } else if words.first.map({ Self.starts.contains($0) }) ?? false {
      self = .le
    } else {
      self = .none
    }
  }

  /// Clubs that French desks call "la", wherever the word is in the name.
  private static let feminine: Set<String> = [
    "juventus", "roma", "lazio", "fiorentina", "sampdoria", "ponferradina", "ud", "ad", "as", "us",
  ]

  /// First words of names that take "le" or "l'": nouns, and initials of "club" and "football".
  private static let starts: Set<String> = [
    "ac", "afc", "ajax", "athletic", "atletico", "bayern", "bayer", "besiktas", "betis", "borussia",
    "bsc", "ca", "cd", "celta", "celtic", "cf", "club", "deportivo", "dinamo", "dynamo",
    "eintracht",
    "espanyol", "fc", "feyenoord", "hertha", "inter", "lokomotiv", "losc", "nk", "olympiakos",
    "olympique", "om", "paris", "psg", "rayo", "rb", "rc", "rcd", "real", "red", "rsc", "sc", "sd",
    "shakhtar", "sl", "spartak", "sporting", "ssc", "stade", "standard", "vfb", "vfl", "werder",
    "zenit",
  ]
}
