"""Parses our pictures, draws them with librsvg, and reads our derivations with PyPI's prov."""

import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

journal, folder = sys.argv[1], pathlib.Path(sys.argv[2])
SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {
    "svg", "title", "desc", "style", "defs", "pattern", "g", "rect", "line", "polyline", "polygon",
    "path", "circle", "text",
}
pictures = {
    "demo": [
        ["tie-swing", "copa-qf"], ["tie-swing", "copa-qf", "--at", "50"], ["timeline", "rma-leg"],
        ["worm", "rma-leg"], ["worm", "leg-rma"], ["provenance", "copa-qf"],
        ["provenance", "rma-leg"],
    ],
    "cup": [
        ["positions", "spring-cup"], ["race", "spring-cup"], ["grid", "spring-cup"],
        ["season", "spring-cup/birch"], ["provenance", "spring-cup/dogwood"],
    ],
}


def run(name, *words):
    done = subprocess.run(
        [journal, *words, "-J", str(folder / name / "journal.db")], capture_output=True, check=False
    )
    assert done.returncode == 0, (words, done.stderr)
    return done.stdout


def check(name, words):
    """What every picture has to be, whatever it shows."""
    drawn = run(name, "plot", *words)
    root = ElementTree.fromstring(drawn)
    assert root.tag == f"{SVG}svg", root.tag
    found = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert found <= ELEMENTS, found - ELEMENTS
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None and title.text and description is not None and description.text
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids)), ids
    assert root.get("aria-labelledby").split() == [title.get("id"), description.get("id")]
    text = drawn.decode("utf-8")
    for word in ["<script", "var(--", "url(http", "@import", " on"]:
        # A sentence may well say "on"; no attribute may begin so.
        assert not re.search(re.escape(word) + ("\\w+=" if word == " on" else ""), text), word
    # No label leaves the picture to the left or to the top.
    width, height = (float(root.get(side)) for side in ["width", "height"])
    for element in root.iter(f"{SVG}text"):
        x, y = float(element.get("x")), float(element.get("y"))
        assert 0 <= x <= width and 0 <= y <= height, (words, element.text, x, y)
    if shutil.which("rsvg-convert"):
        made = subprocess.run(["rsvg-convert"], input=drawn, capture_output=True, check=True).stdout
        assert made.startswith(b"\x89PNG"), words


for name, kinds in pictures.items():
    for words in kinds:
        check(name, words)
count = sum(map(len, pictures.values()))
if not shutil.which("rsvg-convert"):
    print("librsvg  skipped: rsvg-convert is not installed (Debian: librsvg2-bin)")

derivations = [("demo", "copa-qf"), ("demo", "rma-leg"), ("cup", "spring-cup/dogwood")]
try:
    from prov.model import ProvDerivation, ProvDocument, ProvEntity
except ImportError:
    print(f"{count} pictures are XML with a title, a description and no script")
    sys.exit(0)
for name, subject in derivations:
    document = ProvDocument.deserialize(
        content=run(name, "audit", subject, "--prov").decode("utf-8"), format="json"
    )
    entities = {str(entity.identifier) for entity in document.get_records(ProvEntity)}
    sources = {}
    for derivation in document.get_records(ProvDerivation):
        made, used = (str(value) for _, value in derivation.formal_attributes[:2])
        assert {made, used} <= entities, (made, used)
        sources.setdefault(made, set()).add(used)
    # Everything but the log itself leads to the answer.
    reached, waiting = set(), ["journal:answer"]
    while waiting:
        entity = waiting.pop()
        if entity not in reached:
            reached.add(entity)
            waiting += sources.get(entity, ())
    assert entities - reached <= {"journal:log"}, entities - reached
    events = [entity for entity in entities if re.fullmatch(r"journal:e\d+", entity)]
    assert events and not any(event in sources for event in events), subject
    # It says the same again in PROV's own notation, which only a sound document has.
    assert document.get_provn().startswith("document")
print(f"{count} pictures and {len(derivations)} PROV documents are what other tools read")
