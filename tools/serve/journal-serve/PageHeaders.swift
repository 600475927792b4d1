import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import JournalPages
import JournalProof
import NIOCore

/// The headers of every response.
enum PageHeaders {
  /// Returns the response with an answer.
  ///
  /// - Parameters:
  ///   - etag: what the answer is an answer of; nil if it must not be kept.
  ///   - isPrivate: whether nobody may keep it.
  static func response(_ answer: PageAnswer, etag: String?, isPrivate: Bool) -> Response {
    var fields = common(isEmbeddable: answer.isEmbeddable)
    fields[.contentType] = answer.mediaType
    fields[.cacheControl] = isPrivate || etag == nil ? "no-store" : "no-cache"
    fields[.eTag] = etag
    return Response(
      status: .init(code: answer.status), headers: fields,
      body: ResponseBody(byteBuffer: ByteBuffer(string: answer.body)))
  }

  static func plain(_ text: String) -> Response {
    var fields = common(isEmbeddable: false)
    fields[.contentType] = "text/plain; charset=utf-8"
    fields[.cacheControl] = "no-store"
    return Response(
      status: .ok, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  static func notModified(_ etag: String) -> Response {
    var fields = common(isEmbeddable: false)
    fields[.cacheControl] = "no-cache"
    fields[.eTag] = etag
    return Response(status: .notModified, headers: fields)
  }

  static func stream(_ body: ResponseBody) -> Response {
    var fields = common(isEmbeddable: false)
    fields[.contentType] = "text/event-stream"
    fields[.cacheControl] = "no-store"
    // A proxy that gathers what it passes on would hold events back.
    fields[.acceptsBuffering] = "no"
    return Response(status: .ok, headers: fields, body: body)
  }

  /// Whether what a client has is what it would get (RFC 9110, section 13.1.2).
  static func matches(_ field: String?, _ etag: String) -> Bool {
    guard let field else { return false }
    return field.split(separator: ",").contains { tag in
      let text = tag.trimmingCharacters(in: .whitespaces)
      return text == etag || text == "W/\(etag)" || text == "*"
    }
  }

  private static func common(isEmbeddable: Bool) -> HTTPFields {
    var fields = HTTPFields()
    fields[.contentSecurityPolicy] = isEmbeddable ? embeddable : alone
    fields[.xContentTypeOptions] = "nosniff"
    fields[.referrerPolicy] = "no-referrer"
    fields[.crossOriginOpenerPolicy] = "same-origin"
    if !isEmbeddable { fields[.frameOptions] = "DENY" }
    return fields
  }

  private static let policy =
    "default-src 'none'; script-src '\(hash(PageStyle.script))'; style-src "
    + "'\(hash(PageStyle.text))'; connect-src 'self'; form-action 'self'; base-uri 'none'"

  private static let alone = "\(policy); frame-ancestors 'none'"

  private static let embeddable = "\(policy); frame-ancestors *"

  /// The name of an inline text in a policy.
  private static func hash(_ text: String) -> String {
    "sha256-\(Data(Fingerprint.sha256(Array(text.utf8))).base64EncodedString())"
  }
}

extension HTTPField.Name {
  fileprivate static let referrerPolicy = named("Referrer-Policy")
  fileprivate static let crossOriginOpenerPolicy = named("Cross-Origin-Opener-Policy")
  fileprivate static let frameOptions = named("X-Frame-Options")
  fileprivate static let acceptsBuffering = named("X-Accel-Buffering")

  /// A name that is written as RFC 9110 has it; the names above are.
  static func named(_ name: String) -> HTTPField.Name {
    guard let name = HTTPField.Name(name) else {
      preconditionFailure("a header is named by letters and hyphens")
    }
    return name
  }
}
