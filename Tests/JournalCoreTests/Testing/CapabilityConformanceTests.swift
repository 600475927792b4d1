import JournalCore
import JournalMemory
import JournalTesting
import Testing

struct `The suites of the capabilities` {
  typealias Fault = LogWithBrokenCapability.Fault

  /// Returns the suite that should find a fault, over logs that have it.
  private static func suite(_ fault: Fault) -> CapabilityConformance {
    switch fault {
    case .shufflesHashes, .givesLeavesOnly, .inventsNodes, .formatsBodies:
      return .proving { LogWithBrokenCapability(fault) }
    case .keepsTextsInRecords, .erasesNothing, .remembersNames, .rewritesRecords,
      .forgetsErasedEvents, .listsNothing, .callsItselfClean, .forgetsTheSecret:
      return .erasing { LogWithBrokenCapability(fault, isPrivate: true) }
    case .findsNothing, .miscounts:
      return .verifying {
        LogWithBrokenCapability(fault)
      } damaging: { log, position in
        (log as? LogWithBrokenCapability)?.places.damage(position)
      }
    case .copiesTooLittle, .copiesHalfBatches, .replacesCopies:
      let log = LogWithBrokenCapability(fault)
      return .copying {
        log
      } to: {
        "copy"
      } opening: { place in
        log.places.copy(at: place) ?? InMemoryEventLog()
      }
    }
  }

  /// A fault for each promise of each suite, with the start of the promise's name.
  static let breaches: [(start: String, fault: Fault)] = [
    ("the root at every size is that of the records", .shufflesHashes),
    ("every event is proved to stand in every later log", .givesLeavesOnly),
    ("every log is proved to go on from every earlier one", .shufflesHashes),
    ("nodes that are not complete yet are not given", .inventsNodes),
    ("the bytes under the tree are those of the records", .formatsBodies),
    ("a text about a person stands beside the record", .keepsTextsInRecords),
    ("what is erased reads as erased", .erasesNothing),
    ("an erased name is found no more", .remembersNames),
    ("erasing changes no record", .rewritesRecords),
    ("an erased event that is sent again is known", .forgetsErasedEvents),
    ("what can still be erased is told", .listsNothing),
    ("what cannot be taken out is told", .callsItselfClean),
    ("the secret for the ids of imports stays the same", .forgetsTheSecret),
    ("a sound log verifies, with its counts and its root", .miscounts),
    ("an event that was changed is named", .findsNothing),
    ("a copy holds the same records, byte for byte", .copiesTooLittle),
    ("a copy of a log that goes on is one state of it", .copiesHalfBatches),
    ("a copy takes the place of nothing", .replacesCopies),
  ]

  @Test(arguments: breaches)
  func `find the promise that a broken log breaks`(start: String, fault: Fault) async throws {
    let promise = try #require(Self.suite(fault).promises.first { $0.name.hasPrefix(start) })
    let error = await #expect(throws: BrokenPromise.self) { try await promise.check() }
    #expect(error?.promise == promise.name)
  }

  @Test func `have a broken log for each promise, and a promise for each broken log`() {
    for fault in Fault.allCases {
      for promise in Self.suite(fault).promises {
        #expect(
          Self.breaches.contains { promise.name.hasPrefix($0.start) },
          "no log breaks: \(promise.name)")
      }
    }
    #expect(Set(Self.breaches.map(\.fault)) == Set(Fault.allCases))
  }

  @Test(arguments: CapabilityConformance.proving { InMemoryEventLog() }.promises)
  func `find nothing wrong with how the log in memory proves`(
    promise: CapabilityConformance.Promise
  ) async throws { try await promise.check() }

  @Test(arguments: CapabilityConformance.erasing { InMemoryEventLog(isPrivate: true) }.promises)
  func `find nothing wrong with how the log in memory erases`(
    promise: CapabilityConformance.Promise
  ) async throws { try await promise.check() }

  @Test func `find nothing wrong with how the log in memory verifies`() async throws {
    let suite = CapabilityConformance.verifying({ InMemoryEventLog() }, damaging: nil)
    try await suite.check()
  }

  @Test func `say of a log that lacks a capability that it does`() async throws {
    let receipt = InMemoryEventLog(holding: [], of: "a receipt")
    let error = await #expect(throws: BrokenPromise.self) {
      try await CapabilityConformance.proving { receipt }.check()
    }
    #expect(error?.reason == "The log proves nothing.")
  }
}
