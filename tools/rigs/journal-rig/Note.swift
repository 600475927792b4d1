import JournalCore

/// The n-th event of a writer: its id and all it says follow from the two numbers, in any process.
struct Note: Hashable {
  /// What events a run is made of.
  enum Kind: String {
    /// Observations alone.
    case note
    /// A sample of every type in turn, in a private journal, so that all columns and tables are in
    /// use.
    case mixed
  }

  /// Whose event it is.
  let writer: Int

  /// Which of the writer's events, from 1.
  let number: Int

  /// Tells the ids of a retry that forgot the first ones; 0 but in the control that does.
  var salt = 0

  /// The id.
  var id: EventID {
    EventID(
      high: UInt64(salt) << 48 | UInt64(writer) << 16 | 0x8000,
      low: 0x8000_0000_0000_0000 | UInt64(number))
  }

  /// The note behind an id; nil for an id of anybody else.
  init?(_ id: EventID) {
    guard id.high & 0xFFFF == 0x8000, id.low >> 62 == 2 else { return nil }
    salt = Int(id.high >> 48)
    writer = Int(id.high >> 16 & 0xFFFF_FFFF)
    number = Int(id.low & 0x3FFF_FFFF_FFFF_FFFF)
  }

  init(writer: Int, number: Int, salt: Int = 0) {
    self.writer = writer
    self.number = number
    self.salt = salt
  }

  /// The event for the log.
  func draft(_ kind: Kind, in stream: StreamName) throws -> Draft {
    let types = EventCatalog.standard.types
    let event =
      kind == .note
      ? MatchEvent.observation(Observation(text: text)) : types[number % types.count].sample
    let envelope = Envelope(stream: stream, id: id, type: event.name, by: "rig", via: .live)
    return try Draft(event, envelope)
  }

  /// Most are short; some take a page of the file, and some several.
  private var text: String {
    var chance = Chance(writer &* 1_000_003 &+ number)
    let length =
      switch Int.random(in: 0..<100, using: &chance) {
      case 0..<90: Int.random(in: 0...300, using: &chance)
      case 90..<98: Int.random(in: 1000...4000, using: &chance)
      default: Int.random(in: 4000...20_000, using: &chance)
      }
    let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
    let bytes = (0..<length).map { _ in letters[Int(chance.next() % 26)] }
    return "\(label) \(String(decoding: bytes, as: UTF8.self))."
  }

  /// What the event is, whatever its id: two events with one label are one event doubled.
  var label: String { "note \(writer)-\(number)" }
}
