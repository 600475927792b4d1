import JournalText

/// Lines of an answer as markup: unfolded, so that they fit any width, with a link for each event.
struct LineMarkup {
  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  /// Returns a text with every `e12` in it as a link to that event.
  func text(_ text: String) -> HTML {
    var parts: [HTML] = []
    var plain = ""
    var word = ""
    func end() {
      let name = String(word.reversed().drop { $0 == "." }.reversed())
      if let position = EventName.position(name) {
        parts += [HTML(plain), context.event(position)]
        plain = String(word.dropFirst(name.count))
      } else {
        plain += word
      }
      word = ""
    }
    for sign in text {
      if sign.isLetter || sign.isNumber || "_-.".contains(sign) {
        word.append(sign)
      } else {
        end()
        plain.append(sign)
      }
    }
    end()
    return .all(parts + [HTML(plain)])
  }

  /// Returns lines as a list: what was wrapped is one line again, what stands in columns is spaced.
  ///
  /// - Parameter margin: the column from which on a line belongs to the one before it.
  func list(_ lines: [String], margin: Int = 16) -> HTML {
    let rows = Self.unfolded(lines, margin)
    guard !rows.isEmpty else { return .none }
    return .tag(
      "ul", [.class("lines")],
      of: rows.map { row in
        .tag("li", [Self.depth(row.indent)], of: cells(row.text))
      })
  }

  private static func depth(_ indent: Int) -> Attribute {
    indent < 4 ? .class("i0") : indent < 6 ? .class("i1") : .class("i2")
  }

  private func cells(_ row: String) -> [HTML] {
    var cells: [HTML] = []
    for cell in row.split(separator: "  ").map({ $0.bare }) where !cell.isEmpty {
      cells += cells.isEmpty ? [] : [" "]
      cells.append(.tag("span", [], text(cell)))
    }
    return cells
  }

  /// Returns lines without the breaks that only made them fit 80 columns.
  static func unfolded(_ lines: [String], _ margin: Int) -> [(indent: Int, text: String)] {
    var rows: [(indent: Int, text: String)] = []
    for line in lines {
      for (place, part) in line.split(separator: "\n").enumerated() {
        let text = part.bare
        if text.isEmpty { continue }
        let indent = part.prefix { $0 == " " }.count
        if place > 0 || indent >= margin, let last = rows.indices.last {
          rows[last].text += " \(text)"
        } else {
          rows.append((indent, text))
        }
      }
    }
    return rows
  }
}

extension StringProtocol {
  /// The text without spaces around it.
  var bare: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// The text with each run of white space as one space.
  var squeezed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
