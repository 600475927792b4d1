import JournalTesting
import Testing

struct `The conformance suite` {
  /// A fault for each promise, with the start of the promise's name.
  static let breaches: [(start: String, fault: BrokenLog.Fault)] = [
    ("an empty log has its head at 0", .headsFromOne),
    ("positions are dense over all streams", .leavesHoles),
    ("versions are dense in each stream", .versionsFromZero),
    ("an append of nothing writes nothing", .writesOnNothing),
    ("what append returns is what the log holds", .returnsOtherTimes),
    ("many writers leave no hole and lose nothing", .losesAppends),
    ("a batch takes neighbouring places", .tearsBatches),
    ("of many writers at one version one wins", .ignoresExpectations),
    ("any version is any version", .takesAnyForNone),
    ("no stream means no event yet", .ignoresExpectations),
    ("an exact version is exact", .ignoresExpectations),
    ("each stream of a batch is held to its own version", .ignoresOtherStreams),
    ("a stream that is only named is held to its version too", .ignoresOtherStreams),
    ("a conflict says what is there", .miscountsConflicts),
    ("row 1:", .hidesReplays), ("row 2:", .hidesReplays), ("row 3:", .hidesReplays),
    ("row 4: [", .hidesReplays), ("row 5: [", .hidesReplays), ("row 6:", .hidesReplays),
    ("row 7:", .hidesReplays), ("row 8:", .hidesReplays), ("row 9:", .hidesReplays),
    ("row 10:", .hidesReplays), ("row 11:", .hidesReplays), ("row 12:", .hidesReplays),
    ("row 13:", .hidesReplays),
    ("row 4: a new id", .ignoresExpectations), ("row 5: a new id", .ignoresExpectations),
    ("row 14:", .ignoresExpectations),
    ("a batch known in part is completed under any", .refusesKnownParts),
    ("row 15:", .swallowsReusedIDs), ("row 16:", .swallowsReusedIDs),
    ("six copies of one id in a batch are one event", .hidesReplays),
    ("one id with two contents in a batch is refused", .keepsTheFirstOfTwo),
    ("a repeated event is known for the life of the log", .hidesReplays),
    ("a batch with one event that cannot be is refused whole", .tearsBatches),
    ("a batch that conflicts in one stream writes to none", .writesWhatFits),
    ("a batch with a stolen id writes nothing", .tearsBatches),
    ("what was refused can be appended later", .remembersRefusals),
    ("a record is the canonical JSON of content and place", .respellsRecords),
    ("types that nobody knows come back byte for byte", .dropsUnknownTypes),
    ("fields that nobody knows come back byte for byte", .dropsUnknownFields),
    ("texts are compared and kept by their bytes", .composesTexts),
    ("reading from a position gives at most so many", .readsTooMuch),
    ("a stream is read as it was at a position", .forgetsThePast),
    ("a stream that nobody wrote to is empty", .answersForNobody),
    ("a record is found by its position", .countsFromZero),
    ("events are located by their ids", .locatesTheUnknown),
    ("streams come by category", .sortsStreams),
    ("the matches of a tie are found as they were", .forgetsThePast),
    ("the matches of a competition are found as they were", .forgetsThePast),
    ("an imported stamp is kept where it fits its place", .ignoresStamps),
    ("an imported stamp with another position is not kept", .keepsEveryStamp),
    ("an imported stamp with another version is not kept", .keepsEveryStamp),
    ("an imported stamp that would run backwards is not kept", .keepsEveryStamp),
    ("recordedAt never runs backwards", .ignoresStamps),
    ("what was known at an instant is found", .knowsTooLate),
    ("an imported log is the same log, byte for byte", .respellsRecords),
    ("from a correction on, times go on", .keepsWrongTimes),
    ("a correction goes back to the last time to trust", .keepsWrongTimes),
    ("a correction of an event that is not there", .trustsEveryCorrection),
    ("an imported correction sets nothing back", .keepsEveryStamp),
    ("behind a corrected clock, what was known", .knowsTooLate),
    ("what was known up to a position stays", .forgetsThePast),
    ("corrections of a clock are found", .forgetsThePast),
    ("a log with a corrected clock is imported", .respellsRecords),
    ("a history is that of the events", .ignoresRetractions),
    ("a history as it was", .forgetsThePast),
    ("the scan in match order and the histories agree", .scansUnsettled),
    ("the scan in entry order gives the same scores", .scansUnsettled),
    ("the scan goes through the matches in the order", .scansBackwards),
    ("fixtures are as matches are set", .recallsFixtures),
    ("a name has one number in the whole log", .numbersNamesByMatch),
    ("a reference to an event that is not there yet", .resolvesForwards),
    ("an entry is found with what acts upon it", .findsEntriesOnly),
    ("what was merged is found by every slug", .ignoresMergers),
    ("a name is found by each of its words", .findsFirstWords),
    ("a corrected name is found from the correction on", .namesFromNow),
    ("the members of a team are found", .forgetsMembers),
    ("ties and regulations are found by their competition", .readsTheRegistryOnly),
    ("the first of a kind come in order of slug", .listsByEntry),
    ("a snapshot says the same again", .forgetsThePast),
    ("a snapshot is the log that ended there", .forgetsThePast),
    ("a snapshot beyond the head is one of the head", .overstatesTheHead),
    ("the identity of a log never changes", .changesIdentity),
    ("what is there behind a position is delivered", .followsFromNow),
    ("what is appended later is delivered", .stopsFollowing),
    ("a batch that is long is delivered whole", .cutsLongBatches),
    ("every follower behind many writers", .repeatsChanges),
    ("changes end when their task is cancelled", .ignoresCancellation),
  ]

  @Test(arguments: breaches)
  func `finds the promise that a broken log breaks`(
    start: String, fault: BrokenLog.Fault
  ) async throws {
    let promise = try #require(EventLogConformance.promises.first { $0.name.hasPrefix(start) })
    let error = await #expect(throws: BrokenPromise.self) {
      try await EventLogConformance(patience: .milliseconds(300)) { BrokenLog(fault) }
        .check(promise)
    }
    #expect(error?.promise == promise.name)
  }

  @Test func `has a broken log for each promise, and a promise for each broken log`() {
    for promise in EventLogConformance.promises {
      #expect(
        Self.breaches.contains { promise.name.hasPrefix($0.start) },
        "no log breaks: \(promise.name)")
    }
    #expect(Set(Self.breaches.map(\.fault)) == Set(BrokenLog.Fault.allCases))
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
    #expect(names.count > 70)
  }
}
