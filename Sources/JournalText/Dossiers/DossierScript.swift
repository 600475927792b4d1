extension DossierGuide {
  /// The text of check.py. It shares nothing with this program but the formats.
  static let script = #"""
    #!/usr/bin/env python3
    """Checks this folder without the program that made it. Needs Python 3.8 or later, nothing else.

        python3 check.py [--key FILE]

    --key also checks signatures, by the public key in a file (C2SP signed-note), if Python has the
    package cryptography. Ends with 0 if all holds, with 1 if something does not, and with 2 if nothing
    fails, but nobody vouches for all of it.
    """

    import base64
    import hashlib
    import json
    import pathlib
    import sys

    folder = pathlib.Path(__file__).resolve().parent
    problems, unproved = [], []


    def tell(text):
        """Says what these files do not show."""
        print("open    " + text)
        unproved.append(text)


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


    names = []
    for line in (folder / "SHA256SUMS").read_text("utf-8").splitlines():
        digest, _, name = line.partition("  ")
        names.append(name)
        file = folder / name
        if "/" in name or not file.is_file() or sha(file.read_bytes()).hex() != digest:
            say(False, f"{name} is the file of SHA256SUMS")
    say(not problems, "the files are those of SHA256SUMS")
    needed = {"answer.receipt", "answer.json", "checkpoint.txt", "events.jsonl", "README.txt"}
    say(needed <= set(names), "SHA256SUMS names the files that are needed")

    raw = (folder / "answer.receipt").read_bytes()
    receipt = json.loads(raw)
    note = (folder / "checkpoint.txt").read_text("utf-8")
    origin, size, root = note.split("\n")[:3]
    size, root = int(size), base64.b64decode(root, validate=True)
    print(f"The log {origin}: {size} events, root {root.hex()}")
    say(receipt["checkpoint"] == note, "checkpoint.txt is the checkpoint of the receipt")

    lines = (folder / "events.jsonl").read_bytes().split(b"\n")[:-1]
    say(len(lines) == len(receipt["events"]), f"events.jsonl has the {len(receipt['events'])} events")
    versions, missing, last, proofs = {}, [], 0, True
    for line, event in zip(lines, receipt["events"]):
        record = json.loads(line)
        position = record["position"]
        hashes = [base64.b64decode(text, validate=True) for text in event["proof"]]
        proved = leads(position - 1, size, sha(b"\x00" + line), hashes, root)
        if record != event["record"] or position <= last or not proved:
            proofs = False
            say(False, f"e{position} is in the log as it stands here")
        last = position
        if record["stream"] != "registry":
            versions[record["stream"]] = versions.get(record["stream"], 0) + 1
            if record["version"] != versions[record["stream"]]:
                missing.append(f"event {versions[record['stream']]} of {record['stream']}")
    say(proofs, "every event is in the log, as it stands here")
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
    say(same, "answer.json says what the receipt says of " + ", ".join(sorted(receipt["result"])))
    more = sorted(set(answer) - set(receipt["result"]))


    def signed(text, by):
        """Whether a signed note has a valid signature by a key; None if there is none by it."""
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

        name, digest, key = by.strip().split("+", 2)
        key = base64.b64decode(key, validate=True)
        body, _, signatures = text.rpartition("\n\n")
        if not body:
            return None
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


    def vouched(note, what, otherwise):
        """Says whether the owner of the key signed a note."""
        made = signed(note, key)
        if made is None:
            tell(otherwise)
        else:
            say(made, what)


    whole = folder / "seal.txt"
    rest = "the pictures, the words for people" + "".join(", " + name for name in more)
    if "--key" in sys.argv:
        key = pathlib.Path(sys.argv[sys.argv.index("--key") + 1]).read_text("utf-8")
        if key.strip().count("+") < 2:
            sys.exit("check.py: that file is no public key: NAME+ID+KEY on one line")
        try:
            vouched(note, "the checkpoint is signed by that key",
                    "that key did not sign the checkpoint: it may be of any log")
            nobody = "nobody vouches that no event was left out, or that the answer follows from them"
            if "seal" in receipt:
                content = raw[: raw.rindex(b',"seal":')] + b"}"
                digest = base64.b64encode(sha(content)).decode()
                text = f"match-journal receipt\n{origin}\nsha256 {digest}\n"
                say(receipt["seal"].startswith(text + "\n"), "the seal is that of this receipt")
                vouched(receipt["seal"], "the answer and its events are sealed by that key", nobody)
            else:
                tell("the receipt has no seal: " + nobody)
            if whole.exists():
                seal = whole.read_text("utf-8")
                digest = base64.b64encode(sha((folder / "SHA256SUMS").read_bytes())).decode()
                text = f"match-journal dossier\n{origin}\nsha256 {digest}\n"
                say(seal.startswith(text + "\n"), "seal.txt is that of these files")
                vouched(seal, "every file of SHA256SUMS is sealed by that key",
                        "that key did not sign seal.txt: nobody vouches for " + rest)
            else:
                tell("there is no seal.txt: nobody vouches for " + rest)
        except ImportError:
            tell("signatures: Python lacks the package cryptography (pip install cryptography)")
    else:
        if "seal" not in receipt:
            tell("the receipt has no seal: nobody vouches for the answer")
        tell("signatures were not checked: add --key FILE. Until then nobody vouches for the answer")

    if problems:
        print(f"{len(problems)} of the checks failed.")
        sys.exit(1)
    if unproved:
        print("Nothing fails. What is open above is proved by nothing.")
        sys.exit(2)
    print("All holds.")

    """#
}
