/// A language for reports: its grammar and its lexicon.
public struct Language: Sendable {
  /// The BCP 47 tag, such as `en`.
  public let code: String

  /// The language's own name for itself.
  public let name: String

  /// The rules by which values are put into words.
  package let grammar: any Grammar

  /// The words.
  package let lexicon: Lexicon

  /// The longest report that the language has words for; live lines and rounds need those of a full
  /// one. Anything longer leaves out what has no words.
  public let longest: ReportOptions.Length

  /// Creates a language.
  init(
    code: String, name: String, grammar: any Grammar, lexicon: Lexicon,
    longest: ReportOptions.Length = .full
  ) {
    self.code = code
    self.name = name
    self.grammar = grammar
    self.lexicon = lexicon
    self.longest = longest
  }

  /// The languages that the program writes. A new one is a folder and a line here.
  public static let all: [Language] = [
    .english,
    .spanish,
    .french,
    .german,
    .italian,
    .portuguese,
  ]

  /// A language by its tag; a region is ignored, so `en-GB` is `en`.
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
