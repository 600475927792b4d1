/// What happened, in the fields of one kind of event.
///
/// Its fields are the keys of the record's `data` and the flags of the command.
public protocol EventPayload: FieldRecord {
  /// The type's name in the record, kebab-case.
  static var name: String { get }

  /// The version of the data's schema, from 1.
  static var v: Int { get }

  /// One sentence that says what happened.
  static var summary: String { get }

  /// Where such an event belongs.
  static var setting: EventSetting { get }

  /// Short and speaking names for the command line.
  static var aliases: [EventAlias] { get }

  /// Whether the event is refused without a source.
  static var needsSource: Bool { get }

  /// The keys of the data whose texts a private journal keeps beside the record, so that they can be
  /// erased: names of persons, and free text about them.
  static func erasable(in data: JSONObject) -> Set<String>

  /// The keys of the fields that bring a slug into being; all others name what is there already.
  static var introduces: Set<String> { get }

  /// The keys of texts that name a team, a person or a competition, where one goes by that name.
  static var subjects: Set<String> { get }

  /// What kinds of event the fields that name events can name; any where a field is not among them.
  static var referents: [String: Referent] { get }

  /// Brings data of an older version to the next one; the record itself never changes.
  static func upcast(_ data: JSONObject, from version: Int) -> JSONObject

  /// The small values that projections fold, the event's own first.
  var seeds: [FactSeed] { get }

  /// The event in words, for a line of a log.
  var phrase: [Phrase] { get }

  /// Checks what can be checked without knowing the match.
  func check() throws(Refusal)
}

extension EventPayload {
  /// The first version.
  public static var v: Int { 1 }

  /// None.
  public static var aliases: [EventAlias] { [] }

  /// A source is welcome, not demanded.
  public static var needsSource: Bool { false }

  /// None.
  public static func erasable(in data: JSONObject) -> Set<String> { [] }

  /// None.
  public static var introduces: Set<String> { [] }

  /// None.
  public static var subjects: Set<String> { [] }

  /// Events of any kind.
  public static var referents: [String: Referent] { [:] }

  /// There is no older version.
  public static func upcast(_ data: JSONObject, from version: Int) -> JSONObject { data }

  /// A fact that no projection knows yet.
  public var seeds: [FactSeed] { [FactSeed(.other)] }

  /// Nothing to object.
  public func check() throws(Refusal) {}
}
