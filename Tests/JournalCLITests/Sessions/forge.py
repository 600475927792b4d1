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


def folded(number):
    return (number << 1 ^ number >> 63) % 2**64


def varint(number):
    data = bytearray()
    while number > 0x7F:
        data.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes(data + bytes([number]))


def packed(number):
    """The facts of a match as its row in match_facts packs them, and the position of the last."""
    data, last = b"", 0
    for at, kind, period, minute, added, second, timed, team, person, other, subject, after, value in db.execute(
        """SELECT position, kind, period, minute, added, second, timed, team, person, other, subject, after, value
           FROM facts WHERE stream = ? ORDER BY position, ordinal""", [number]):
        fields = [
            (0, at != last, folded(at - last)), (1, value != 0, folded(value)), (2, team != 0, folded(team)),
            (3, other != 0, folded(other)), (5, period != 0, period), (6, minute != 0, folded(minute)),
            (7, person != 0, folded(person)), (8, added != -1, folded(added)), (9, second != -1, folded(second)),
            (10, subject != 0, folded(at - subject)), (11, after != 0, folded(at - after))]
        mask = timed << 4 | sum(1 << bit for bit, there, _ in fields if there)
        data += bytes([kind]) + varint(mask) + b"".join(varint(number) for _, there, number in fields if there)
        last = at
    return data, last


def bytes_hash(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


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
(number, old_last, old_sum) = db.execute(
    "SELECT stream, last, sum FROM match_facts WHERE stream = (SELECT id FROM streams WHERE name = ?)", [stream]
).fetchone()
data, last = packed(number)
assert last == old_last
db.execute("UPDATE match_facts SET facts = ?, sum = ? WHERE stream = ?", [data, signed(bytes_hash(data)), number])
(stored,) = db.execute("SELECT sum FROM checksums WHERE list = 13").fetchone()
changed = row_hash([stream, last, old_sum]) ^ row_hash([stream, last, signed(bytes_hash(data))])
db.execute("UPDATE checksums SET sum = ? WHERE list = 13", [signed(stored % 2**64 ^ changed)])
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
