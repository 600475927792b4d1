import ArgumentParser

/// A list of events as typed: `e57`, or `e57,e62`.
struct EventReferences: ExpressibleByArgument {
  let positions: [Int]

  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let events = words.map { EventReference(argument: $0.trimmingPrefix(" ").description) }
    guard events.allSatisfy({ $0 != nil }) else { return nil }
    positions = events.compactMap { $0?.position }
  }
}
