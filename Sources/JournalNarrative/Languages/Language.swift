/// A language that reports are written in: its grammar and its lexicon.
public struct Language: Sendable {
  /// The tag of BCP 47, such as `en`.
  public let code: String

  /// How the language calls itself.
  public let name: String

  /// How values are put into words.
  package let grammar: any Grammar

  /// The words.
  package let lexicon: Lexicon

  /// A language.
  init(code: String, name: String, grammar: any Grammar, lexicon: Lexicon) {
    self.code = code
    self.name = name
    self.grammar = grammar
    self.lexicon = lexicon
  }

  /// The languages that the program writes; a new one is a folder and a line here.
  public static let all: [Language] = [
    .english,
    .spanish,
    .french,
  ]

  /// A language by its tag; a region is ignored: `en-GB` is `en`.
  public init?(code: String) {
    let base = code.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).first
    guard let language = Self.all.first(where: { $0.code == base.map(String.init) }) else {
      return nil
    }
    self = language
  }

  /// The version of the lexicon.
  public var lexiconVersion: String { lexicon.version }
}
