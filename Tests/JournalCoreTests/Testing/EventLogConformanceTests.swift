import JournalTesting
import Testing

struct `The conformance suite` {
  @Test(arguments: [
    (BrokenLog.Fault.swallowsReusedIDs, "row 15: an id belongs to one stream"),
    (.swallowsReusedIDs, "row 16: an id has one content"),
    (.ignoresExpectations, "no stream means no event yet"),
    (.ignoresExpectations, "of many writers at one version one wins"),
    (.tearsBatches, "a batch with one event that cannot be is refused whole"),
    (.dropsUnknownFields, "fields that nobody knows come back"),
    (.forgetsThePast, "a stream is read as it was"),
    (.readsTooMuch, "reading from a position gives at most so many"),
    (.ignoresRetractions, "a history is that of the events"),
    (.hidesReplays, "row 1: [1...1] at noStream"),
  ])
  func `finds the promise that a broken log breaks`(
    fault: BrokenLog.Fault, start: String
  ) async throws {
    let promise = try #require(EventLogConformance.promises.first { $0.name.hasPrefix(start) })
    let error = await #expect(throws: BrokenPromise.self) {
      try await EventLogConformance { BrokenLog(fault) }.check(promise)
    }
    #expect(error?.promise == promise.name)
  }

  @Test(arguments: BrokenLog.Fault.allCases)
  func `fails as a whole on a broken log`(fault: BrokenLog.Fault) async {
    await #expect(throws: BrokenPromise.self) {
      try await EventLogConformance { BrokenLog(fault) }.check()
    }
  }

  @Test func `says what the log did instead`() async throws {
    let error = await #expect(throws: BrokenPromise.self) {
      try await EventLogConformance { BrokenLog(.readsTooMuch) }.check()
    }
    #expect(error?.reason == "reading from -1, at most 0: found [1], expected [].")
  }

  @Test func `has a name for each promise`() {
    let names = EventLogConformance.promises.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.count > 50)
  }
}
