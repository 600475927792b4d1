import JournalCore

/// What each capability of a log promises, as a suite that any store can be held to.
///
/// ```swift
/// try await CapabilityConformance.proving { MyLog() }.check()
/// ```
public struct CapabilityConformance: Sendable {
  /// What the capability promises.
  public let promises: [Promise]

  /// One thing that a capability promises.
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

  /// Checks every promise, each on a log of its own.
  ///
  /// - Throws: `BrokenPromise` with the first that is not kept.
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
