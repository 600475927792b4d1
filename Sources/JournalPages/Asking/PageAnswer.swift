/// An answer to send.
public struct PageAnswer: Hashable, Sendable {
  /// The status of HTTP, such as 200 or 404.
  public let status: Int

  /// The media type, with its character set.
  public let mediaType: String

  /// What is sent.
  public let body: String

  /// The last event that the answer sees; nil if it is a failure.
  public let position: Int?

  /// Whether other sites may show it in a frame.
  public let isEmbeddable: Bool

  init(
    status: Int = 200, _ mediaType: String, _ body: String, position: Int? = nil,
    isEmbeddable: Bool = false
  ) {
    self.status = status
    self.mediaType = mediaType
    self.body = body
    self.position = position
    self.isEmbeddable = isEmbeddable
  }
}
