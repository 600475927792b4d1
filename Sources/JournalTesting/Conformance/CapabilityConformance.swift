import JournalCore

/// The promises of a log's capability as a suite that any store can run.
///
/// ```swift
/// try await CapabilityConformance.proving { MyLog() }.check()
/// ```
public struct CapabilityConformance: Sendable {
  /// The promises of the capability.
  public let promises: [Promise]

  /// One promise of a capability.
  public struct Promise: Sendable, CustomStringConvertible {
    /// The promise as a sentence.
    public let name: String

    let test: @Sendable () async throws -> Void

    init(_ name: String, _ test: @escaping @Sendable () async throws -> Void) {
      self.name = name
      self.test = test
    }

    /// The sentence.
    public var description: String { name }
  }

  init(_ promises: [Promise]) { self.promises = promises }

  /// Checks every promise, each on its own log.
  ///
  /// - Throws: `BrokenPromise` for the first that is not kept.
  public func check() async throws {
    for promise in promises { try await promise.check() }
  }
}

extension CapabilityConformance.Promise {
  /// Checks the promise.
  ///
  /// - Throws: `BrokenPromise` if it is not kept.
  public func check() async throws {
    do {
      try await test()
    } catch let breach as Breach {
      throw BrokenPromise(promise: name, reason: breach.reason)
    } catch {
      throw BrokenPromise(promise: name, reason: "unexpected error: \(error)")
    }
  }
}
