import JournalCore
import JournalDrawing
import JournalProof
import JournalReading
import MatchJournal

/// The page of a dossier: readable in any browser, without a script, on paper of letter size or A4.
struct DossierPage {
  let derivation: Derivation
  let lines: [String]
  let pictures: [DossierPicture]
  let events: [DossierEvent]
  let rules: [String]
  let receipt: Receipt
  let checkpoint: Checkpoint

  /// The document.
  var text: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(escape(derivation.subject))</title>
    <style>\(Self.style)</style>
    </head>
    <body>
    <main>
    <h1>\(escape(derivation.sentence))</h1>
    <p>\(escape(derivation.subject))</p>
    \(facts)
    <h2>The answer</h2>
    <pre>\(escape(lines))</pre>
    \(figures)
    <h2>The events</h2>
    <p>What the answer rests on, as corrected, with the corrections, claims and rulings on each. Every record is in <a href="events.jsonl">events.jsonl</a>,
    byte for byte, with everything else that was recorded of the same matches and competitions.</p>
    \(table)
    <h2>The clauses</h2>
    \(clauses)
    <pre>\(escape(rules))</pre>
    <h2>What proves it</h2>
    <p>The checkpoint of the log: its name, how many events it held, and the root of their hashes. Whoever
    kept a copy of it can tell whether these events are those that were published.</p>
    <pre>\(escape(lines: receipt.note))</pre>
    <p>\(escape(seal))</p>
    <h2>How to check it</h2>
    \(DossierGuide.steps(checkpoint, isSealed: receipt.seal != nil))
    <h2>What it cannot show</h2>
    <ul>
    \(DossierGuide.limits.map { "<li>\(escape($0))</li>" }.joined(separator: "\n"))
    </ul>
    </main>
    </body>
    </html>

    """
  }

  // MARK: - Parts

  private var facts: String {
    let rows = [
      ("Log", checkpoint.origin), ("Events in the log", "\(checkpoint.size)"),
      ("Root", Fingerprint.hex(checkpoint.root)),
      ("Regulation, SHA-256", receipt.regulations.joined(separator: ", ")),
      ("Made by", "match-journal \(receipt.program)"),
    ]
    let shown = rows.filter { !$0.1.isEmpty }.map { title, value in
      "<tr><th scope=\"row\">\(escape(title))</th><td class=\"wide\">\(escape(value))</td></tr>"
    }
    return "<table class=\"facts\">\n\(shown.joined(separator: "\n"))\n</table>"
  }

  private var figures: String {
    pictures.map { picture in
      """
      <figure>
      <img src="\(picture.name)" alt="\(escape(picture.drawing.description))">
      <figcaption>\(escape(picture.drawing.title))</figcaption>
      </figure>
      """
    }.joined(separator: "\n")
  }

  private var table: String {
    let rows = events.map { event in
      let sources = event.sources.isEmpty ? "none named" : event.sources.joined(separator: "; ")
      let acts = event.acts.map { "<br>\(escape($0))" }.joined()
      let cells =
        "<td>\(escape(event.label))</td><td>\(escape(event.text))\(acts)</td>"
        + [event.recorder, event.time, sources].map { "<td>\(escape($0))</td>" }.joined()
      return "<tr><th scope=\"row\">e\(event.position)</th>\(cells)</tr>"
    }
    return """
      <table>
      <thead><tr><th scope="col">Event</th><th scope="col">Minute</th><th scope="col">What</th>\
      <th scope="col">Recorded by</th><th scope="col">Taken into the log</th>\
      <th scope="col">Sources</th></tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  private var clauses: String {
    let clauses = derivation.steps.filter { $0.kind == .clause }
    guard !clauses.isEmpty else { return "<p>No clause was applied.</p>" }
    let items = clauses.map { "<li>\(escape($0.head)): \(escape($0.text))</li>" }
    return "<ol>\n\(items.joined(separator: "\n"))\n</ol>"
  }

  private var seal: String {
    receipt.seal == nil
      ? "Nobody vouches in the receipt that no event was left out."
      : "The receipt is sealed: its issuer vouches that no event was left out up to the checkpoint."
  }

  // MARK: - Text

  private func escape(_ text: String) -> String { SVGElement.escape(text) }

  private func escape(_ lines: [String]) -> String {
    lines.map { escape($0) }.joined(separator: "\n")
  }

  private func escape(lines text: String) -> String {
    escape(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  private static let style =
    [
      "@page{size:letter;margin:18mm}",
      "body{font:16px/1.5 sans-serif;margin:0;color:#1a1c20;background:#fff}",
      "main{max-width:60rem;margin:0 auto;padding:1rem}",
      "h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem}",
      "pre{overflow-x:auto;font-size:.85rem;border:1px solid #b9bec6;padding:.75rem}",
      "figure{margin:1.5rem 0;overflow-x:auto}img{max-width:100%;height:auto}",
      "figcaption{font-size:.9rem}",
      "table{border-collapse:collapse;width:100%;font-size:.9rem}",
      "th,td{border:1px solid #b9bec6;padding:.3rem .5rem;text-align:left;vertical-align:top}",
      ".facts th{width:11rem}.wide{overflow-wrap:anywhere}",
      "@media (prefers-color-scheme:dark){body{color:#eceef1;background:#15171b}",
      "a{color:#8ab8f5}th,td,pre{border-color:#464b53}}",
      "@media print{body{font-size:10pt;color:#000;background:#fff}main{max-width:none;padding:0}",
      "a{color:#000}pre{white-space:pre-wrap;font-size:7.5pt;border-color:#999}",
      "table{font-size:8pt}h2{break-after:avoid}tr,figure{break-inside:avoid}}",
    ].joined()
}
