import JournalDrawing
import JournalText

/// A picture within a page: a part that scrolls by itself where the screen is narrower.
enum PageFigure {
  /// Returns a picture.
  ///
  /// - Parameters:
  ///   - label: what a screen reader calls the part.
  ///   - name: a word of plain letters and digits that no other picture of the page has.
  static func figure(_ picture: Picture, _ label: String, named name: String = "picture") -> HTML {
    .tag(
      "figure", [.class("wide"), .tabIndex(0), .label(label)],
      HTML(trusted: picture.drawing(named: name).inline))
  }
}
