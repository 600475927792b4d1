/// What happened, as the fields of one type of event.
///
/// The fields are the keys of the record's `data` and the flags of the command.
public protocol EventPayload: FieldRecord {
  /// The type's name in the record, in kebab case.
  static var name: String { get }

  /// The version of the data's schema, from 1.
  static var v: Int { get }

  /// One sentence that says what happened.
  static var summary: String { get }

  /// Where such an event is recorded, and what time it carries.
  static var setting: EventSetting { get }

  /// Short, telling names for the command line.
  static var aliases: [EventAlias] { get }

  /// Whether an event without a source is refused.
  static var needsSource: Bool { get }

  /// The keys of the data whose texts a private journal keeps beside the record, so that they can
  /// be erased: persons' names, and free text about persons.
  static func erasable(in data: JSONObject) -> Set<String>

  /// The keys of the fields that introduce a new slug; all other fields name existing ones.
  static var introduces: Set<String> { get }

  /// The keys of texts that name a team, a person or a competition, if one has that name.
  static var subjects: Set<String> { get }

  /// The types of event that each field may name; a field that is not listed may name any.
  static var referents: [String: Referent] { get }

  /// Upgrades data of an older version to the next one; the record itself never changes.
  static func upcast(_ data: JSONObject, from version: Int) -> JSONObject

  /// The facts that projections fold, the event's own first.
  var seeds: [FactSeed] { get }

  /// The event in words, for a line of a log.
  var phrase: [Phrase] { get }

  /// Checks everything that can be checked without knowing the match.
  ///
  /// - Throws: `Refusal` if something is wrong.
  func check() throws(Refusal)
}

extension EventPayload {
  /// The first version.
  public static var v: Int { 1 }

  /// No other names.
  public static var aliases: [EventAlias] { [] }

  /// A source is welcome but not required.
  public static var needsSource: Bool { false }

  /// No erasable texts.
  public static func erasable(in data: JSONObject) -> Set<String> { [] }

  /// No new slugs.
  public static var introduces: Set<String> { [] }

  /// No names.
  public static var subjects: Set<String> { [] }

  /// Events of any kind.
  public static var referents: [String: Referent] { [:] }

  /// There is no older version.
  public static func upcast(_ data: JSONObject, from version: Int) -> JSONObject { data }

  /// A fact that no projection folds.
  public var seeds: [FactSeed] { [FactSeed(.other)] }

  /// Accepts everything.
  public func check() throws(Refusal) {}
}
