import Foundation
import JournalCore

/// What libFuzzer calls first: where the environment asks for it, seeds are written instead.
@_cdecl("LLVMFuzzerInitialize")
public func begin(_ count: UnsafeMutableRawPointer?, _ words: UnsafeMutableRawPointer?) -> CInt {
  guard let path = ProcessInfo.processInfo.environment["JOURNAL_FUZZ_SAMPLES"] else { return 0 }
  let lines = EventCatalog.standard.types.enumerated().compactMap { Samples.line($1, $0 + 1) }
  guard FileManager.default.createFile(atPath: path, contents: Data(lines.joined())) else {
    exit(73)
  }
  exit(0)
}

/// A record of each kind of event, made of its sample.
enum Samples {
  static func line(_ type: EventType, _ position: Int) -> [UInt8]? {
    let stream: StreamName? =
      switch type.setting {
      case .registry: .registry
      case .competition: StreamName("competition/cup-2020")
      default: .match("home-away-2018-01-24")
      }
    let id = EventID(milliseconds: 1_516_827_600_000, random: (UInt64(position), 7))
    let hasTime = [.inPlay, .playOrInterval, .anyTime, .words].contains(type.setting)
    guard let stream,
      let draft = try? Draft(
        type.sample,
        Envelope(
          stream: stream, id: id, type: type.name, at: hasTime ? MatchTime(.firstHalf, 5) : nil,
          by: "desk", via: .typed, source: [SourceSlug(known: "marca")])),
      let record = try? Record(
        draft,
        at: Stamp(
          position: position, version: position,
          recordedAt: Instant(milliseconds: 1_516_827_600_000)))
    else { return nil }
    return record.body + [UInt8(ascii: "\n")]
  }
}
