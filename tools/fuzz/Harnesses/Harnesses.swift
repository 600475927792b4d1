import Foundation

/// One reader and the laws that hold for whatever it is given; a law that does not hold traps.
typealias Harness = @Sendable ([UInt8]) -> Void

/// All harnesses by name; the lines below are also read by `tools/fuzz/run`.
private let harnesses: [String: Harness] = [
  "json": JSONHarness.run,
  "records": RecordHarness.run,
  "jsonl": LinesHarness.run,
  "football-text": FootballTextHarness.run,
  "csv": TableHarness.columnMap,
  "international": TableHarness.international,
  "wyscout": TableHarness.wyscout,
  "regulation": RegulationHarness.run,
  "words": WordsHarness.run,
  "entry": EntryHarness.run,
  "import": ImportHarness.run,
  "log": LogHarness.run,
  "note": ProofHarness.note,
  "checkpoint": ProofHarness.checkpoint,
  "proof": ProofHarness.proof,
  "tiles": ProofHarness.tiles,
  "receipt": ReceiptHarness.run,
]

/// The harness that the environment names.
private let chosen: Harness = {
  let name = ProcessInfo.processInfo.environment["JOURNAL_FUZZ"] ?? ""
  guard let harness = harnesses[name] else { preconditionFailure("JOURNAL_FUZZ names no target") }
  return harness
}()

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  chosen(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// Ends the run where a law does not hold.
func law(_ holds: Bool, _ sentence: StaticString) {
  precondition(holds, "\(sentence)")
}

extension [UInt8] {
  /// The parts between zero bytes, which stand in no text: several files in one input.
  func parts(_ count: Int) -> [[UInt8]] {
    let parts = split(separator: 0, maxSplits: count - 1, omittingEmptySubsequences: false)
    return (0..<count).map { $0 < parts.count ? [UInt8](parts[$0]) : [] }
  }
}
