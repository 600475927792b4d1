import JournalCore
public import JournalDrawing
import JournalNarrative

/// Pictures for a terminal, in blocks or in plain ASCII. Names stay as they are written.
public struct PictureText {
  private let isASCII: Bool
  private let width: Int

  /// - Parameters:
  ///   - isASCII: whether the signs are plain ASCII.
  ///   - width: the columns that a line may take; at least 40.
  public init(isASCII: Bool, width: Int = 80) {
    self.isASCII = isASCII
    self.width = max(40, width)
  }

  private func wrapped(_ text: String, indent: Int = 0) -> [String] {
    Wrap.text(TextRules.harmless(text), indent: indent, width: width)
      .split(separator: "\n").map(String.init)
  }

  private func cell(_ text: String, _ room: Int) -> String {
    let text = TextRules.harmless(text)
    guard isASCII, Columns.width(text) > room else { return Columns.fit(text, room) }
    return String(text.prefix(max(0, room - 2))) + ".."
  }

  private func row(_ count: Int, of sign: String) -> String {
    String(repeating: sign, count: count)
  }

  // MARK: - A difference over time

  /// Returns the lines of a chart of steps: the step line, and below it who profits.
  public func lines(of chart: StepChart) -> [String] {
    var lines = wrapped(chart.title) + wrapped(chart.caption)
    for panel in chart.panels { lines += [""] + self.lines(of: panel, in: chart) }
    let signs = chart.meanings.map { "\(sign(of: $0.owner)) \($0.text)" }
    return lines + [""] + wrapped("  " + signs.joined(separator: "   "), indent: 4)
  }

  private func lines(of panel: StepChart.Panel, in chart: StepChart) -> [String] {
    let room = width - 8
    let minutes = max(1, (panel.axis.length / Double(room)).rounded(.up))
    let count = Int((panel.axis.length / minutes).rounded(.up))
    let columns = (0..<count).map { column -> StepChart.Stretch? in
      let moment = (Double(column) + 0.5) * minutes
      return panel.stretches.first { $0.start <= moment && moment < $0.end }
    }
    var lines = wrapped("  \(panel.title)", indent: 4)
    for difference in chart.range.reversed() {
      let label = difference == 0 ? "level" : "+\(abs(difference))"
      let drawn = columns.map { stretch -> String in
        guard let stretch, stretch.difference == difference else {
          return difference == 0 ? (isASCII ? "." : "┈") : " "
        }
        return stretch.owner == .unknown ? "?" : isASCII ? "=" : "━"
      }.joined()
      lines.append(Self.trimmed("  \(Columns.pad(label, 6))\(drawn)"))
    }
    let owners = columns.map { $0.map { sign(of: $0.owner) } ?? " " }.joined()
    lines.append(Self.trimmed("        \(owners)"))
    var ruler = Array(repeating: " ", count: count + 4)
    for part in panel.axis.parts {
      let label = part.first.map { "\($0 - 1)'" } ?? part.name
      let start = Int((part.start / minutes).rounded())
      for (offset, character) in label.enumerated() where start + offset < ruler.count {
        ruler[start + offset] = String(character)
      }
    }
    lines.append(Self.trimmed("        \(ruler.joined())"))
    return lines + panel.notes.flatMap { wrapped("    \($0.text)", indent: 6) }
  }

  private func sign(of owner: StepChart.Owner) -> String {
    switch owner {
    case .upper: isASCII ? "#" : "█"
    case .lower: isASCII ? ":" : "░"
    case .neither: isASCII ? "-" : "─"
    case .unknown: "?"
    }
  }

  private static func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }

  // MARK: - Events along the time

  /// Returns the lines of a timeline: the signs above and below the time, then the events.
  public func lines(of chart: TimelineChart) -> [String] {
    let room = width - 4
    let minutes = max(1, (chart.axis.length / Double(room)).rounded(.up))
    let count = Int((chart.axis.length / minutes).rounded(.up)) + 1
    func signs(_ isHome: Bool) -> String {
      var signs = Array(repeating: " ", count: count)
      for mark in chart.marks where mark.isHome == isHome {
        let column = min(count - 1, Int((mark.place / minutes).rounded(.down)))
        signs[column] = sign(of: mark.sign)
      }
      return Self.trimmed("  " + signs.joined())
    }
    var ruler = Array(repeating: isASCII ? "-" : "─", count: count)
    for part in chart.axis.parts {
      for edge in [part.start, part.end] {
        ruler[min(count - 1, Int((edge / minutes).rounded(.down)))] = isASCII ? "|" : "│"
      }
    }
    let lines =
      wrapped(chart.title) + wrapped(chart.caption) + [
        "", "  " + cell(chart.home, width - 2), signs(true), "  " + ruler.joined(), signs(false),
        "  " + cell(chart.away, width - 2), "",
      ]
    let events = chart.marks.flatMap { mark in
      wrapped("  \(sign(of: mark.sign)) \(mark.text)", indent: 6)
    }
    let meanings = chart.meanings.map { "\(sign(of: $0.sign)) \($0.text)" }
    return lines.map(Self.trimmed) + events + [""]
      + wrapped("  " + meanings.joined(separator: "   "), indent: 4)
  }

  private func sign(of sign: TimelineChart.Sign) -> String {
    switch sign {
    case .goal: isASCII ? "O" : "●"
    case .struck: isASCII ? "X" : "⊗"
    case .yellow: "Y"
    case .red: "R"
    case .change: isASCII ? "s" : "⇅"
    case .missed: isASCII ? "x" : "×"
    case .other: isASCII ? "*" : "◇"
    }
  }

  // MARK: - Numbers by round

  /// Returns the lines of a chart of lines: for each team blocks, the higher the better, and its
  /// last number; in ASCII the numbers themselves.
  public func lines(of chart: LineChart) -> [String] {
    let name = min(24, max(4, chart.series.map { Columns.width($0.name) }.max() ?? 0))
    let room = width - name - 10
    let first = max(0, chart.rounds.count - (isASCII ? room / 3 : room))
    let rows = chart.series.map { series in
      let values = series.values[first...]
      let drawn =
        isASCII
        ? values.map { value in Self.right(value.map { "\($0)" } ?? "", 3) }.joined()
        : values.map { block($0, chart) }.joined()
      let last = Self.right(series.last.map { "\($0)" } ?? "?", 4)
      return "\(last)  \(cell(series.name, name))  \(isASCII ? Self.trimmed(drawn) : drawn)"
    }
    let rounds = chart.rounds[first...]
    let from = rounds.first.map { " from \($0)" } ?? ""
    let to = rounds.last.map { " to \($0)" } ?? ""
    return wrapped(chart.title) + wrapped(chart.caption) + [""] + rows.map(Self.trimmed)
      + ["", "  \(chart.axis)\(from)\(to)"]
  }

  private func block(_ value: Int?, _ chart: LineChart) -> String {
    guard let value else { return " " }
    let span = chart.range.upperBound - chart.range.lowerBound
    let part = (value - chart.range.lowerBound) * 7 / max(1, span)
    let blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    return blocks[chart.isUpsideDown ? 7 - part : part]
  }

  private static func right(_ text: String, _ room: Int) -> String {
    String(repeating: " ", count: max(0, room - text.count)) + text
  }

  // MARK: - Squares and seasons

  /// Returns the lines of a grid.
  public func lines(of chart: GridChart) -> [String] {
    let name = min(24, max(4, chart.teams.map { Columns.width($0) }.max() ?? 0))
    let scores = chart.fields.joined().compactMap { $0?.scores.joined(separator: " ") }
    let cell = max(3, min(7, scores.map(\.count).max() ?? 3)) + 1
    let head = Columns.pad("", name) + chart.codes.map { Self.right($0, cell) }.joined()
    let rows = zip(chart.teams, chart.fields).map { team, fields in
      self.cell(team, name)
        + fields.map { field in
          Self.right(field?.scores.joined(separator: " ") ?? (isASCII ? "." : "·"), cell)
        }.joined()
    }
    return wrapped(chart.title) + wrapped(chart.caption) + [""] + ([head] + rows).map(Self.trimmed)
  }

  /// Returns the lines of a season: a letter for each match, then the matches.
  public func lines(of chart: SeasonChart) -> [String] {
    let letters = chart.matches.map { $0.letter.isEmpty ? (isASCII ? "." : "·") : $0.letter }
    let name = min(28, max(4, chart.matches.map { Columns.width($0.opponent) + 2 }.max() ?? 0))
    let rows = chart.matches.map { match in
      let side = match.isHome ? match.opponent : "@ \(match.opponent)"
      let place = match.place.map { "  \(chart.placeTitle.lowercased()) \($0)" } ?? ""
      let letter = match.letter.isEmpty ? " " : match.letter
      return Self.trimmed(
        "  \(letter)  \(cell(side, name))  \(Columns.pad(match.score, 5))\(place)")
    }
    return wrapped(chart.title) + wrapped(chart.caption)
      + wrapped("  " + letters.joined(separator: " "), indent: 2) + [""] + rows + [""]
      + wrapped(chart.legend)
  }

  // MARK: - Provenance

  /// Returns the lines of a flow as a tree below its answer; a box that was shown is not repeated.
  public func lines(of chart: FlowChart) -> [String] {
    guard let answer = chart.boxes.last else { return [] }
    let known = Dictionary(chart.boxes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var shown: Set<String> = []
    var lines = wrapped(chart.title) + wrapped(chart.caption) + [""]
    func add(_ id: String, _ lead: String, _ rest: String) {
      guard let box = known[id] else { return }
      let text = [box.head, box.text].filter { !$0.isEmpty }.joined(separator: ": ")
      let isNew = shown.insert(id).inserted
      let whole = isNew || box.sources.isEmpty ? text : "\(box.head) (above)"
      let room = max(24, width - Columns.width(lead))
      let parts = Wrap.text(TextRules.harmless(whole), width: room).split(separator: "\n")
      for (index, part) in parts.enumerated() {
        lines.append(Self.trimmed((index == 0 ? lead : rest + "  ") + part))
      }
      guard isNew else { return }
      for (index, source) in box.sources.enumerated() {
        let isLast = index == box.sources.count - 1
        let branch = isASCII ? (isLast ? "`- " : "|- ") : isLast ? "└ " : "├ "
        let stem = isASCII ? (isLast ? "   " : "|  ") : isLast ? "  " : "│ "
        add(source, rest + branch, rest + stem)
      }
    }
    add(answer.id, "", "")
    return lines
  }
}
