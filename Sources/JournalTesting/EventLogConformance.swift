public import JournalCore

/// The contract of `EventLog` as a suite that any store can run, in any test framework.
///
/// ```swift
/// @Test func `keeps what an event log promises`() async throws {
///   try await EventLogConformance { MyLog() }.check()
/// }
/// ```
public struct EventLogConformance: Sendable {
  private let make: @Sendable () async throws -> any EventLog
  private let patience: Duration

  /// Prepares the suite.
  ///
  /// - Parameters:
  ///   - patience: how long to wait for a follower that sees nothing. A log that keeps its promises
  ///     never needs it.
  ///   - make: makes an empty log; called once for each promise.
  public init(
    patience: Duration = .seconds(120), _ make: @escaping @Sendable () async throws -> any EventLog
  ) {
    self.patience = patience
    self.make = make
  }

  /// Checks every promise, each on its own log.
  ///
  /// - Throws: `BrokenPromise` for the first that is not kept.
  public func check() async throws {
    for promise in Self.promises { try await check(promise) }
  }

  /// Checks one promise.
  ///
  /// - Throws: `BrokenPromise` if it is not kept.
  public func check(_ promise: Promise) async throws {
    do {
      try await Self.$patience.withValue(patience) {
        try await promise.test(try await make())
      }
    } catch let breach as Breach {
      throw BrokenPromise(promise: promise.name, reason: breach.reason)
    } catch {
      throw BrokenPromise(promise: promise.name, reason: "unexpected error: \(error)")
    }
  }

  /// Everything that a log promises, by topic.
  public static let promises: [Promise] =
    places + versions + identity + atomicity + content + reading + times + clocks + matches
    + registry + snapshots + changes

  /// How long to wait for a follower that sees nothing.
  @TaskLocal static var patience = Duration.seconds(120)

  /// One promise of a log.
  public struct Promise: Sendable, CustomStringConvertible {
    /// The promise as a sentence.
    public let name: String

    let test: @Sendable (any EventLog) async throws -> Void

    init(_ name: String, _ test: @escaping @Sendable (any EventLog) async throws -> Void) {
      self.name = name
      self.test = test
    }

    /// The sentence.
    public var description: String { name }
  }
}
