import JournalCore
import JournalDrawing
import JournalProof

/// How to check a dossier without the program that made it.
enum DossierGuide {
  /// What no dossier can show, in sentences.
  static let limits = [
    "That an event is true. It shows who recorded it, when the log took it, and which source was named.",
    "That something was left out before it was published: what never entered the log leaves no trace.",
    "What came after its checkpoint. A later correction is not in it.",
    "Whose key signed. Take the public key from where its owner published it, not from this folder.",
    "Anything about a person whose name was erased, besides that there was one.",
  ]

  /// Who vouches for the dossier.
  ///
  /// - Parameter isSealed: whether a key signed it.
  static func voucher(_ checkpoint: Checkpoint, isSealed: Bool) -> String {
    isSealed
      ? "It is sealed: the owner of the key of \(checkpoint.origin) vouches for the answer and for every "
        + "file. answer.receipt has a seal, and seal.txt is there; if either is missing, somebody took it "
        + "away."
      : "It is not sealed. The proofs show that the events are in the log of the checkpoint, but nobody "
        + "vouches that no event was left out, or for the answer: derive it again from the events, or ask "
        + "for a dossier that is sealed (journal audit with --key)."
  }

  private static func ways(_ checkpoint: Checkpoint) -> [(command: String, meaning: String)] {
    [
      (
        "sha256sum -c SHA256SUMS",
        "shows that no file was damaged on its way. Whoever changes a file can write new sums."
      ),
      (
        "python3 check.py",
        "needs Python 3 alone. It shows that every event is in the log of the checkpoint, that no "
          + "match or competition lacks an event before the last one shown, that the regulation is "
          + "the one that was adopted, and what of answer.json the receipt says too. Without a key it "
          + "cannot say who vouches for the answer, and ends with 2. The words for people in answer.txt, "
          + "index.html and README.txt are proved by nothing but a seal: hold them against answer.json."
      ),
      (
        "python3 check.py --key desk.pub",
        "also checks the signatures and the seals, with Python's package cryptography. It ends with 0 "
          + "only if all of it is vouched for by that key. desk.pub stands for the public key of "
          + "\(checkpoint.origin)."
      ),
      (
        "journal verify-receipt answer.receipt --key desk.pub",
        "does all that with the program, and derives the answer again from the events alone."
      ),
    ]
  }

  /// Returns the ways to check, as a list of a page.
  static func steps(_ checkpoint: Checkpoint, isSealed: Bool) -> String {
    let items = ways(checkpoint).map { way in
      "<dt><code>\(SVGElement.escape(way.command))</code></dt>"
        + "<dd>\(SVGElement.escape(way.meaning))</dd>"
    }
    let voucher = SVGElement.escape(voucher(checkpoint, isSealed: isSealed))
    return "<p>\(voucher)</p>\n<dl>\n\(items.joined(separator: "\n"))\n</dl>\n<p>\(byHand)</p>"
  }

  private static let byHand =
    "By hand: count the goals in the table of events, look for what struck one out, and apply the "
    + "clauses in their order, as they are written out."

  /// Returns the text of README.txt.
  static func readme(of derivation: Derivation, _ checkpoint: Checkpoint, isSealed: Bool) -> String
  {
    let files = [
      ("index.html", "everything on one page; print it on letter size or A4"),
      ("answer.txt", "the answer in words, with what would change it"),
      ("answer.json", "the same as a document, as journal audit --json prints it"),
      ("answer.receipt", "the answer with its events and the proof of each"),
      ("checkpoint.txt", "the log that the events are in: name, size and root"),
      ("events.jsonl", "the records of the receipt, byte for byte, one a line"),
      ("rules.txt", "the regulation, as somebody would read it aloud"),
      ("regulation.json", "the regulation as it was adopted; absent if none was"),
      ("why.prov.json", "the path to the answer in W3C's PROV-JSON"),
      ("*.svg", "the pictures of the page"), ("dossier.pdf", "the page, if it could be printed"),
      ("check.py", "what checks this folder"), ("SHA256SUMS", "the sums of all files above"),
      ("seal.txt", "the signature under those sums; absent if nobody sealed it"),
    ]
    var lines =
      Self.wrapped(derivation.sentence) + Self.wrapped(derivation.subject) + ["", "Files", ""]
    lines += files.flatMap { name, meaning in
      Self.wrapped("  \(Columns.pad(name, 16)) \(meaning)", indent: 19)
    }
    lines += ["", "How to check it, without the program that made it", ""]
    lines += Self.wrapped(voucher(checkpoint, isSealed: isSealed)) + [""]
    for way in ways(checkpoint) {
      lines +=
        ["  \(TextRules.harmless(way.command))"] + Self.wrapped("    " + way.meaning, indent: 4)
    }
    lines += [""] + Self.wrapped(byHand) + ["", "What it cannot show", ""]
    lines += limits.flatMap { Self.wrapped("- \($0)", indent: 2) }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func wrapped(_ text: String, indent: Int = 0) -> [String] {
    Wrap.text(TextRules.harmless(text), indent: indent).split(separator: "\n").map(String.init)
  }
}
