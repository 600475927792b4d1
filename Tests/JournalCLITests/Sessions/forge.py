"""Changes the minute of a goal and everything that hangs on it: what the owner of a file can do."""

import hashlib
import json
import sqlite3
import sys

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
db.execute("UPDATE facts SET minute = minute - 1 WHERE position = ? AND minute > 0", [position])
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
