public import JournalCore

/// The contract of `EventLog` as a suite that any store can be held to, from any test framework.
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
  ///   - patience: how long a follower is waited for that sees nothing. A log that keeps its promise
  ///     never makes use of it.
  ///   - make: makes a log that holds nothing; called once a promise.
  public init(
    patience: Duration = .seconds(120), _ make: @escaping @Sendable () async throws -> any EventLog
  ) {
    self.patience = patience
    self.make = make
  }

  /// Checks every promise, each on a log of its own.
  ///
  /// - Throws: `BrokenPromise` with the first that is not kept.
  public func check() async throws {
    for promise in Self.promises { try await check(promise) }
  }

  /// Checks one promise.
  ///
  /// - Throws: `BrokenPromise` where it is not kept.
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
    places + versions + identity + atomicity + content + reading + times + matches + registry
    + snapshots + changes

  /// How long a follower is waited for that sees nothing.
  @TaskLocal static var patience = Duration.seconds(120)

  /// One thing that a log promises.
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
