"""Holds our proofs against pymerkle and cryptography, and changed ones against both sides.

pymerkle's consistency proofs go down to a single leaf and so are not those of RFC 9162. Here its
table of which subtrees a proof names is replaced by the one of RFC 9162, section 2.1.4.1; all
hashing, folding, comparing and checking of structure stays pymerkle's. Its own proofs, untouched,
are held against our roots besides.

The rig is its own control: a judge that took everything would fail on the changed proofs, one that
refused everything on the good ones.
"""

import argparse
import base64
import hashlib
import json
import random
import subprocess

import pymerkle
import pymerkle.core
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

options = argparse.ArgumentParser(description=__doc__)
options.add_argument("peer", help="the program proof-peer")
options.add_argument("--proofs", type=int, default=1000, help="how many of each sort (1000)")
options.add_argument("--seed", type=int, default=9162)
options = options.parse_args()
chance = random.Random(options.seed)
ORIGIN = "made.up/log"

process = subprocess.Popen(
    [options.peer], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
)


def b64(data):
    return base64.b64encode(data).decode()


def unb64(text):
    """Python takes any bits in a last digit that has some to spare: here they must be zero."""
    data = base64.b64decode(text, validate=True)
    if b64(data) != text:
        raise ValueError("not the one spelling")
    return data


def ask(do, **values):
    """One command to our side; what it could not even read is a fault of this rig."""
    process.stdin.write(json.dumps({"do": do, **values}) + "\n")
    process.stdin.flush()
    answer = json.loads(process.stdout.readline())
    assert "broken" not in answer, answer
    return answer


def made(do, **values):
    answer = ask(do, **values)
    assert "refused" not in answer, (do, answer)
    return answer


def rfc_layout(old, new):
    """Which subtrees a consistency proof names, lowest first, in pymerkle's terms."""
    low, high, bit, whole, steps = 0, new, 0, True, []
    while old != high:
        half = 1
        while half * 2 < high - low:
            half *= 2
        middle = low + half
        if old <= middle:
            steps.append((bit, 0, (middle, high)))
            high, bit = middle, 0
        else:
            steps.append((bit, 1, (low, middle)))
            low, bit, whole = middle, 1, False
    steps.reverse()
    rule = [bit] + [step[0] for step in steps]
    mask = [1] + [step[1] for step in steps]
    return rule, mask, [(low, high)] + [step[2] for step in steps], whole


def theirs_inclusion(index, size, leaf, root, hashes):
    rule = []
    if 0 <= index < size:
        rule, _ = pymerkle.core._inclusion_path_layout(index + 1, size)
    proof = pymerkle.InclusionProof("sha256", True, size, index + 1, rule, [leaf] + hashes)
    try:
        pymerkle.verify_inclusion(leaf, root, proof, algorithm="sha256")
        return True
    except pymerkle.InvalidProof:
        return False


def theirs_consistency(old, new, old_root, new_root, hashes):
    layout = ([], [], [], True)
    if 0 < old <= new:
        layout = rfc_layout(old, new)
    # The old root is not repeated where it is itself the subtree from which the proof begins.
    path = ([old_root] if layout[3] else []) + hashes
    proof = pymerkle.ConsistencyProof("sha256", True, new, old, layout[0], layout[1], path)
    pymerkles_own = pymerkle.core._consistency_path_layout
    pymerkle.core._consistency_path_layout = lambda old, new: rfc_layout(old, new)[:3]
    try:
        pymerkle.verify_consistency(old_root, new_root, proof, algorithm="sha256")
        return True
    except pymerkle.InvalidProof:
        return False
    finally:
        pymerkle.core._consistency_path_layout = pymerkles_own


def ours_inclusion(index, size, leaf, root, hashes):
    answer = ask(
        "verify-inclusion", index=index, size=size, leaf=b64(leaf), root=b64(root),
        hashes=[b64(hash) for hash in hashes],
    )
    return answer.get("holds", False)


def ours_consistency(old, new, old_root, new_root, hashes):
    answer = ask(
        "verify-consistency", old=old, new=new, oldRoot=b64(old_root), newRoot=b64(new_root),
        hashes=[b64(hash) for hash in hashes],
    )
    return answer.get("holds", False)


def flip(data):
    place = chance.randrange(len(data))
    changed = bytes([data[place] ^ 1 << chance.randrange(8)])
    return data[:place] + changed + data[place + 1 :]


def change_hashes(hashes):
    """One random change to a list of hashes; always another list."""
    kinds = ["add"] + (["flip", "flip", "remove", "cut"] if hashes else [])
    kinds += ["swap"] if len(hashes) > 1 else []
    kind, hashes = chance.choice(kinds), list(hashes)
    place = chance.randrange(len(hashes)) if hashes else 0
    if kind == "add":
        hashes.insert(chance.randint(0, len(hashes)), chance.randbytes(32))
    elif kind == "flip":
        hashes[place] = flip(hashes[place])
    elif kind == "remove":
        del hashes[place]
    elif kind == "cut":
        hashes[place] = hashes[place][:-1]
    else:
        other = (place + 1) % len(hashes)
        hashes[place], hashes[other] = hashes[other], hashes[place]
    return hashes


# A log of records that this script made up; the other tree of the same records is pymerkle's.
SIZE = max(300, min(1500, options.proofs + 200))
records = [chance.randbytes(chance.randrange(200)) for _ in range(SIZE)]
tree = pymerkle.InmemoryTree(algorithm="sha256")
tree.append_entries(records)
made("log", records=[b64(record) for record in records])
roots = [tree.get_root(size) for size in range(SIZE + 1)]
leaves = [hashlib.sha256(b"\0" + record).digest() for record in records]
for size in range(SIZE + 1):
    assert unb64(made("root", size=size)["root"]) == roots[size], f"root at {size}"
print(f"{SIZE + 1} roots equal pymerkle's")


# Each case is what its verifiers take: index or sizes, hashes known beforehand, and our proof.
def inclusion_case():
    size = chance.randint(1, SIZE)
    index = chance.randrange(size)
    hashes = [unb64(hash) for hash in made("inclusion", index=index, size=size)["hashes"]]
    return [index, size, leaves[index], roots[size], hashes]


def consistency_case():
    new = chance.randint(1, SIZE)
    old = chance.randint(1, new)
    hashes = [unb64(hash) for hash in made("consistency", old=old, new=new)["hashes"]]
    _, _, ranges, whole = rfc_layout(old, new)
    expected = [tree._get_root(*part) for part in ranges[1 if whole else 0 :]]
    assert hashes == expected, (old, new)
    # pymerkle's own proof, in its own layout, agrees that our roots belong together.
    own = tree.prove_consistency(old, new)
    pymerkle.verify_consistency(roots[old], roots[new], own, old, new, "sha256")
    return [old, new, roots[old], roots[new], hashes]


def change_inclusion(case):
    index, size, leaf, root, hashes = case
    kind = chance.choice(["hashes", "hashes", "index", "size", "leaf", "root"])
    if kind == "hashes":
        hashes = change_hashes(hashes)
    elif kind == "index":
        index = chance.choice([other for other in range(-1, size + 2) if other != index])
    elif kind == "size":
        # The way can be the same in several sizes; a log signs a size together with its root.
        size = chance.choice([other for other in range(SIZE + 1) if other != size])
        root = roots[size]
    elif kind == "leaf":
        leaf = flip(leaf)
    else:
        root = flip(root)
    return [index, size, leaf, root, hashes]


def change_consistency(case):
    old, new, old_root, new_root, hashes = case
    kind = chance.choice(["hashes", "hashes", "old", "new", "old root", "new root"])
    if kind == "hashes":
        hashes = change_hashes(hashes)
    elif kind == "old":
        old = chance.choice([other for other in range(SIZE + 1) if other != old])
    elif kind == "new":
        new = chance.choice([other for other in range(SIZE + 1) if other != new])
        new_root = roots[new]
    elif kind == "old root":
        old_root = flip(old_root)
    else:
        new_root = flip(new_root)
    return [old, new, old_root, new_root, hashes]


for name, case, change, ours, theirs in [
    ("inclusion", inclusion_case, change_inclusion, ours_inclusion, theirs_inclusion),
    ("consistency", consistency_case, change_consistency, ours_consistency, theirs_consistency),
]:
    good = [case() for _ in range(options.proofs)]
    for one in good:
        assert theirs(*one), f"pymerkle refuses a good proof of {name}: {one[:2]}"
        assert ours(*one), f"we refuse our own proof of {name}: {one[:2]}"
    bad = [change(one) for one in good]
    for one, was in zip(bad, good):
        assert one != was
        assert not theirs(*one), f"pymerkle takes a changed proof of {name}: {one[:2]} {was[:2]}"
        assert not ours(*one), f"we take a changed proof of {name}: {one[:2]} {was[:2]}"
    print(f"{len(good)} proofs of {name} taken, {len(bad)} changed ones refused, by both sides")


# Checkpoints: parsed here, by the text of the specification, and verified by cryptography.
seed = chance.randbytes(32)
vkey = made("key", name=ORIGIN, seed=b64(seed))["vkey"]
public = Ed25519PrivateKey.from_private_bytes(seed).public_key()
raw = public.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)


def key_id(name, kind, key):
    return hashlib.sha256(name.encode() + b"\n" + bytes([kind]) + key).digest()[:4]


def vkey_of(name, kind, key):
    return f"{name}+{key_id(name, kind, key).hex()}+{b64(bytes([kind]) + key)}"


assert vkey == vkey_of(ORIGIN, 1, raw)


def theirs_checkpoint(note, size, root):
    """Whether the note is the log's signature of just this size and root."""
    try:
        text, lines = note.rsplit("\n\n", 1)
        text += "\n"
        dash, name, signature = lines.rstrip("\n").split(" ")
        signature = unb64(signature)
        if (dash, name, signature[:4]) != ("\u2014", ORIGIN, key_id(ORIGIN, 1, raw)):
            return False
        Ed25519PublicKey.from_public_bytes(raw).verify(signature[4:], text.encode())
        return text == f"{ORIGIN}\n{size}\n{b64(root)}\n"
    except (InvalidSignature, ValueError):
        return False


def ours_checkpoint(note):
    return ask("verify-checkpoint", note=note, keys=[vkey]).get("holds", False)


def change_text(text):
    """One letter or digit becomes another, so that the text stays a text."""
    alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    place = chance.choice([at for at, letter in enumerate(text) if letter in alphabet])
    other = chance.choice(alphabet.replace(text[place], ""))
    return text[:place] + other + text[place + 1 :]


for _ in range(options.proofs):
    size = chance.randint(0, SIZE)
    note = made("checkpoint", size=size)["note"]
    assert theirs_checkpoint(note, size, roots[size]) and ours_checkpoint(note), size
    changed = change_text(note)
    assert not theirs_checkpoint(changed, size, roots[size]), changed
    assert not ours_checkpoint(changed), changed
print(f"{options.proofs} checkpoints taken, {options.proofs} changed ones refused, by both sides")

# And the other way: notes that cryptography signed, with a witness's cosignature, are ours to take.
witness = Ed25519PrivateKey.from_private_bytes(chance.randbytes(32))
witness_raw = witness.public_key().public_bytes(
    serialization.Encoding.Raw, serialization.PublicFormat.Raw
)
witness_key = vkey_of("made.up/witness", 4, witness_raw)
log = Ed25519PrivateKey.from_private_bytes(seed)
cosigned = max(10, options.proofs // 10)
for _ in range(cosigned):
    size, time = chance.randint(0, SIZE), chance.randint(0, 2**40)
    text = f"{ORIGIN}\n{size}\n{b64(roots[size])}\n"
    message = f"cosignature/v1\ntime {time}\n{text}".encode()
    stamped = time.to_bytes(8, "big") + witness.sign(message)
    late = (time + 1).to_bytes(8, "big") + stamped[8:]

    def line(name, kind, key, signature):
        return f"\u2014 {name} {b64(key_id(name, kind, key) + signature)}\n"

    note = text + "\n" + line(ORIGIN, 1, raw, log.sign(text.encode()))
    good = ask(
        "verify-checkpoint", note=note + line("made.up/witness", 4, witness_raw, stamped),
        keys=[vkey, witness_key],
    )
    assert good.get("times") == [time] and good["size"] == size, good
    bad = ask(
        "verify-checkpoint", note=note + line("made.up/witness", 4, witness_raw, late),
        keys=[vkey, witness_key],
    )
    assert bad.get("refused") == "bad-signature", bad
print(f"{cosigned} notes of cryptography with a cosignature taken, with another time refused")

# Our own cosignatures, taken apart by the text of the specification and verified by cryptography.
for _ in range(cosigned):
    size, time, witness_seed = chance.randint(0, SIZE), chance.randint(0, 2**40), chance.randbytes(32)
    note = made(
        "cosigned", size=size, witness="made.up/witness", seed=b64(witness_seed), time=time
    )["note"]
    text, lines = note.rsplit("\n\n", 1)
    dash, name, signature = lines.split("\n")[1].split(" ")
    signature = unb64(signature)
    public_witness = Ed25519PrivateKey.from_private_bytes(witness_seed).public_key()
    raw_witness = public_witness.public_bytes(
        serialization.Encoding.Raw, serialization.PublicFormat.Raw
    )
    assert (dash, name, len(signature)) == ("\u2014", "made.up/witness", 76), note
    assert signature[:4] == key_id(name, 4, raw_witness) and signature[4:12] == time.to_bytes(8, "big")
    for stated, holds in [(time, True), (time + 1, False)]:
        try:
            message = f"cosignature/v1\ntime {stated}\n{text}\n".encode()
            public_witness.verify(signature[12:], message)
            assert holds, note
        except InvalidSignature:
            assert not holds, note
print(f"{cosigned} cosignatures of ours taken by cryptography, with another time refused")


# tlog-proof files: taken apart here, and each part judged by the tools.
def theirs_tlog_proof(file, record):
    try:
        head, note = file.split("\n\n", 1)
        title, index, *hashes = head.split("\n")
        origin, size, root = note.split("\n")[:3]
        if title != "c2sp.org/tlog-proof@v1" or not index.startswith("index "):
            return False
        number = int(index.removeprefix("index "))
        if index != f"index {number}":
            return False
        return theirs_checkpoint(note, int(size), unb64(root)) and theirs_inclusion(
            number, int(size), hashlib.sha256(b"\0" + record).digest(), unb64(root),
            [unb64(hash) for hash in hashes],
        )
    except ValueError:
        return False


def ours_tlog_proof(file, record):
    answer = ask("verify-tlog-proof", proof=file, record=b64(record), keys=[vkey])
    return answer.get("holds", False)


for _ in range(options.proofs):
    size = chance.randint(1, SIZE)
    index = chance.randrange(size)
    file = made("tlog-proof", index=index, size=size)["proof"]
    assert theirs_tlog_proof(file, records[index]) and ours_tlog_proof(file, records[index])
    changed = change_text(file)
    assert not theirs_tlog_proof(changed, records[index]), changed
    assert not ours_tlog_proof(changed, records[index]), changed
    record = flip(records[index] + b"\0")
    assert not theirs_tlog_proof(file, record) and not ours_tlog_proof(file, record)
print(f"{options.proofs} tlog-proof files taken, {2 * options.proofs} changes refused, by both sides")


# Tiles: every hash in them is a root of pymerkle's tree, every bundle holds the records.
def expected_tiles(size):
    files = {}
    level, width = -1, size
    while width > 0:
        for index in range((width + 255) // 256):
            part = range(index * 256, min(width, index * 256 + 256))
            suffix = "" if len(part) == 256 else f".p/{len(part)}"
            if level < 0:
                data = b"".join(len(records[i]).to_bytes(2, "big") + records[i] for i in part)
                files[f"tile/entries/{index:03}{suffix}"] = data
            else:
                step = 256**level
                data = b"".join(tree._get_root(i * step, (i + 1) * step) for i in part)
                files[f"tile/{level}/{index:03}{suffix}"] = data
        level += 1
        width = size >> (8 * level)
    return files


sizes = [1, 255, 256, 257, SIZE] + [chance.randint(1, SIZE) for _ in range(5)]
count = 0
for size in sizes:
    files = made("tiles", size=size)["files"]
    assert {path: unb64(data) for path, data in files.items()} == expected_tiles(size), size
    note = made("checkpoint", size=size)["note"]
    made("verify-tiles", note=note, keys=[vkey], files=files)
    for path in files:
        data = unb64(files[path]) or b"\0"
        answer = ask(
            "verify-tiles", note=note, keys=[vkey], files={**files, path: b64(flip(data))}
        )
        assert "refused" in answer, (size, path)
    count += len(files)
print(f"{count} tiles of {len(sizes)} sizes equal pymerkle's; each, with a bit flipped, refused")

process.stdin.close()
assert process.wait() == 0
