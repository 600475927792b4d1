import JournalDrawing
import Testing

struct `A drawing` {
  private func drawn(_ elements: SVGElement..., title: String = "A title") -> String {
    SVG("test", title: title, description: "What it is.", width: 100, height: 50, elements).text
  }

  @Test func `has a title, a description and no script`() {
    let text = drawn(.rect(1, 2, 3, 4))
    #expect(text.contains("<title id=\"test-title\">A title</title>"))
    #expect(text.contains("<desc id=\"test-desc\">What it is.</desc>"))
    #expect(text.contains("aria-labelledby=\"test-title test-desc\""))
    #expect(!text.contains("<script"))
    #expect(!text.contains("var("))
  }

  @Test func `has looks for the dark and for paper`() {
    let text = drawn()
    #expect(text.contains("prefers-color-scheme:dark"))
    #expect(text.contains("@media print"))
    #expect(text.contains("currentColor"))
  }

  @Test func `escapes what people typed`() {
    let typed = "</text><script>alert('x')</script>&\"\u{202E}\u{0}\u{FFFE}"
    let text = drawn(.text(typed, at: SVGPoint(1, 1)).titled(typed), title: typed)
    #expect(!text.contains("<script"))
    #expect(text.contains("&lt;script&gt;alert(&#39;x&#39;)"))
    #expect(!text.unicodeScalars.contains { ["\u{202E}", "\u{0}", "\u{FFFE}"].contains($0) })
  }

  @Test(arguments: [
    (0.0, "0"), (1, "1"), (-1.5, "-1.5"), (0.125, "0.13"), (2.05, "2.05"), (1e12, "0"),
    (-0.001, "0"), (Double.nan, "0"), (Double.infinity, "0"),
  ])
  func `writes numbers in no language`(number: Double, expected: String) {
    #expect(drawn(.circle(SVGPoint(number, 7), 3)).contains("<circle cx=\"\(expected)\" cy=\"7\""))
  }
}

struct `A flow` {
  private func box(_ id: String, from sources: [String] = []) -> FlowChart.Box {
    FlowChart.Box(id: id, kind: .derived, head: id, text: "text", sources: sources)
  }

  private func columns(_ boxes: [FlowChart.Box]) -> [[String]] {
    FlowChart(title: "", caption: "", description: "", boxes: boxes, meanings: []).columns
      .map { $0.map(\.id) }
  }

  @Test func `puts each box as far from the answer as its longest way`() {
    let boxes = [
      box("goal"), box("score", from: ["goal"]), box("answer", from: ["score", "goal"]),
    ]
    #expect(columns(boxes) == [["goal"], ["score"], ["answer"]])
  }

  @Test func `leaves out what the answer does not follow from`() {
    #expect(
      columns([box("goal"), box("other"), box("answer", from: ["goal"])]) == [["goal"], ["answer"]])
  }
}
