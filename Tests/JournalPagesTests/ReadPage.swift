import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page as a strict reader of XML reads it.
struct ReadPage {
  /// An element with its attributes.
  typealias Element = (name: String, attributes: [String: String])

  /// What a reader sees besides pictures, with each run of white space as one space.
  let text: String

  let elements: [Element]

  /// The words of each picture: its title first, then its description.
  let pictures: [String]

  /// Reads a page.
  ///
  /// - Throws: what is not well-formed.
  init(_ page: String) throws {
    let reader = Reader()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = reader
    let isWellFormed = parser.parse()
    if let error = parser.parserError { throw error }
    try #require(isWellFormed)
    text = reader.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    elements = reader.elements
    pictures = reader.pictures
  }

  /// The addresses that its links and forms lead to.
  var addresses: [String] {
    elements.flatMap { [$0.attributes["href"], $0.attributes["action"]] }.compactMap(\.self)
  }

  func count(of name: String) -> Int { elements.count { $0.name == name } }

  /// The names of the elements before the body.
  var head: [String] { elements.prefix { $0.name != "body" }.map(\.name) }

  private final class Reader: NSObject, XMLParserDelegate {
    var text = ""
    var elements: [Element] = []
    var pictures: [String] = []
    private var hidden = 0
    private var isInPicture = false

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      elements.append((name, attributes))
      if name == "svg" {
        isInPicture = true
        pictures.append("")
      }
      if isInPicture { return }
      if ["style", "script", "title"].contains(name) { hidden += 1 }
      if !["a", "span", "small", "s", "time"].contains(name) { text += " " }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      if name == "svg" { isInPicture = false }
      if isInPicture { return }
      if ["style", "script", "title"].contains(name) { hidden -= 1 }
      if !["a", "span", "small", "s", "time"].contains(name) { text += " " }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if isInPicture {
        pictures[pictures.count - 1] += string
      } else if hidden == 0 {
        text += string
      }
    }
  }
}
