extension DossierGuide {
  /// The text of check.py. It shares nothing with this program but the formats.
  static let script = #"""
    #!/usr/bin/env python3
    """Checks this folder without the program that made it. Needs Python 3.8 or later, nothing else.

        python3 check.py [--key FILE]

    --key also checks signatures, by the public key in a file (C2SP signed-note), if Python has the
    package cryptography. Ends with 0 if all holds, with 1 if something does not.
    """

    import base64
    import hashlib
    import json
    import pathlib
    import sys

    folder = pathlib.Path(__file__).resolve().parent
    problems = []


    def say(holds, text):
        print(("holds   " if holds else "FAILS   ") + text)
        if not holds:
            problems.append(text)


    def sha(data):
        return hashlib.sha256(data).digest()


    def canonical(value):
        text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return text.encode("utf-8")


    def leads(index, size, leaf, hashes, root):
        """Whether an inclusion proof leads from a leaf to a root (RFC 9162, 2.1.3.2)."""
        if not 0 <= index < size:
            return False
        first, last, value = index, size - 1, leaf
        for other in hashes:
            if last == 0:
                return False
            if first % 2 == 1 or first == last:
                value = sha(b"\x01" + other + value)
                while first % 2 == 0 and first != 0:
                    first, last = first >> 1, last >> 1
            else:
                value = sha(b"\x01" + value + other)
            first, last = first >> 1, last >> 1
        return last == 0 and value == root


    raw = (folder / "answer.receipt").read_bytes()
    receipt = json.loads(raw)
    note = (folder / "checkpoint.txt").read_text("utf-8")
    origin, size, root = note.split("\n")[:3]
    size, root = int(size), base64.b64decode(root, validate=True)
    print(f"The log {origin}: {size} events, root {root.hex()}")
    say(receipt["checkpoint"] == note, "checkpoint.txt is the checkpoint of the receipt")

    lines = (folder / "events.jsonl").read_bytes().split(b"\n")[:-1]
    say(len(lines) == len(receipt["events"]), f"events.jsonl has the {len(receipt['events'])} events")
    versions, missing, last = {}, [], 0
    for line, event in zip(lines, receipt["events"]):
        record = json.loads(line)
        position = record["position"]
        hashes = [base64.b64decode(text, validate=True) for text in event["proof"]]
        proved = leads(position - 1, size, sha(b"\x00" + line), hashes, root)
        if record != event["record"] or position <= last or not proved:
            say(False, f"e{position} is in the log as it stands here")
        last = position
        if record["stream"] != "registry":
            versions[record["stream"]] = versions.get(record["stream"], 0) + 1
            if record["version"] != versions[record["stream"]]:
                missing.append(f"event {versions[record['stream']]} of {record['stream']}")
    say(not problems, "every event is in the log, as it stands here")
    say(not missing, "no match or competition lacks an event before the last shown " + " ".join(missing))

    adopted = [
        hashlib.sha256(canonical(json.loads(line)["data"]["regulation"])).hexdigest()
        for line in lines
        if json.loads(line)["type"] == "regulation-adopted"
    ]
    say(sorted(set(adopted)) == receipt["regulations"], "the regulations are those that were adopted")
    regulation = folder / "regulation.json"
    if regulation.exists():
        digest = hashlib.sha256(canonical(json.loads(regulation.read_bytes()))).hexdigest()
        say(digest in receipt["regulations"], "regulation.json is one of them")

    answer = json.loads((folder / "answer.json").read_bytes())
    same = all(answer.get(key) == value for key, value in receipt["result"].items())
    say(same, "answer.json says what the receipt says")


    def signed(text, by):
        """Whether a signed note has a valid signature by a key; None if there is none by it."""
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

        name, digest, key = by.strip().split("+", 2)
        key = base64.b64decode(key, validate=True)
        body, _, signatures = text.rpartition("\n\n")
        for line in signatures.splitlines():
            mark, signer, value = line.split(" ")
            value = base64.b64decode(value, validate=True)
            if mark != "\u2014" or signer != name or value[:4].hex() != digest or key[0] != 1:
                continue
            try:
                Ed25519PublicKey.from_public_bytes(key[1:]).verify(value[4:], (body + "\n").encode())
                return True
            except InvalidSignature:
                return False
        return None


    if "--key" in sys.argv:
        key = pathlib.Path(sys.argv[sys.argv.index("--key") + 1]).read_text("utf-8")
        try:
            say(signed(note, key) is True, "the checkpoint is signed by that key")
            if "seal" in receipt:
                content = raw[: raw.rindex(b',"seal":')] + b"}"
                digest = base64.b64encode(sha(content)).decode()
                text = f"match-journal receipt\n{origin}\nsha256 {digest}\n"
                say(receipt["seal"].startswith(text + "\n"), "the seal is that of this receipt")
                say(signed(receipt["seal"], key) is True, "the seal is signed by that key")
            else:
                print("        nobody vouches that no event was left out")
        except ImportError:
            say(False, "signatures: Python lacks the package cryptography (pip install cryptography)")
    else:
        print("        signatures were not checked: add --key FILE")

    print("All holds." if not problems else f"{len(problems)} of the checks failed.")
    sys.exit(1 if problems else 0)

    """#
}
