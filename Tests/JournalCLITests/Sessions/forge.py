"""Changes the minute of a goal and everything that hangs on it: what the owner of a file can do."""

import hashlib
import json
import sqlite3
import sys



def row_hash(values):
    """FNV-1a over a fact's numbers and names, as a checksum of its stream adds it up."""
    value = 0xCBF29CE484222325
    for item in values:
        size = b"" if isinstance(item, int) else len(item.encode()).to_bytes(8, "big")
        data = (item % 2**64).to_bytes(8, "big") if isinstance(item, int) else item.encode()
        for byte in data + size:
            value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


def facts_sum():
    """What the facts of the event add to the checksum of its stream."""
    total = 0
    for row in db.execute(
        """SELECT position, ordinal, kind, period, minute, added, second, timed, subject, after, value,
             ifnull((SELECT slug FROM names WHERE id = team), ''),
             ifnull((SELECT slug FROM names WHERE id = person), ''),
             ifnull((SELECT slug FROM names WHERE id = other), '')
           FROM facts WHERE position = ?""", [position]):
        total ^= row_hash(row)
    return total


def signed(value):
    return value - 2**64 if value >= 2**63 else value


path, position = sys.argv[1], int(sys.argv[2])
db = sqlite3.connect(path)
guards = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
for name, _ in guards:
    db.execute(f"DROP TRIGGER {name}")
body = json.loads(db.execute("SELECT body FROM events WHERE position = ?", [position]).fetchone()[0])
body["at"]["minute"] -= 1
text = json.dumps(body, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
leaf = hashlib.sha256(b"\0" + text.encode()).digest()
db.execute("UPDATE events SET body = ?, leaf = ? WHERE position = ?", [text, leaf, position])
before = facts_sum()
db.execute("UPDATE facts SET minute = minute - 1 WHERE position = ? AND minute > 0", [position])
(stream,) = db.execute(
    "SELECT name FROM streams WHERE id = (SELECT stream FROM events WHERE position = ?)", [position]
).fetchone()
(stored,) = db.execute("SELECT sum FROM checksums WHERE list = 2 AND key = ?", [stream]).fetchone()
db.execute("UPDATE checksums SET sum = ? WHERE list = 2 AND key = ?",
           [signed(stored % 2**64 ^ before ^ facts_sum()), stream])
edge = []
for number, (leaf,) in enumerate(db.execute("SELECT leaf FROM events ORDER BY position"), 1):
    closed, level = [], 0
    while edge and edge[-1][0] == level:
        leaf = hashlib.sha256(b"\1" + edge.pop()[1] + leaf).digest()
        closed.append(leaf)
        level += 1
    edge.append((level, leaf))
    db.execute("UPDATE nodes SET hashes = ? WHERE position = ?", [b"".join(closed), number])
for _, statement in guards:
    db.execute(statement)
db.commit()
