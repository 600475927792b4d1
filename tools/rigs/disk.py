"""A disk that keeps of what was written only what was synced, and any part of the rest.

Reads what the shim recorded and rebuilds the files of a journal as a power cut could have left
them.
"""

import struct

SECTOR = 512
HEAD = struct.Struct("<cHQI")


def entries(data):
    """The entries of a record: (operation, path, offset or size, bytes)."""
    place = 0
    while place < len(data):
        op, named, offset, length = HEAD.unpack_from(data, place)
        place += HEAD.size
        path = data[place : place + named].decode()
        place += named
        yield op.decode(), path, offset, data[place : place + length]
        place += length


class File:
    """One file: what surely is on the disk, and what was done to it since the last sync."""

    def __init__(self):
        self.durable = bytearray()
        self.pending = []

    def sync(self):
        for op, offset, data in self.pending:
            apply(self.durable, op, offset, data)
        self.pending = []

    def image(self, mode, chance):
        """The file as a cut could have left it."""
        content = bytearray(self.durable)
        count = len(self.pending)
        first, last = 0, count
        if mode == "prefix":
            last = chance.randint(0, count)
        elif mode == "suffix":
            first = chance.randint(0, count)
        elif mode == "nothing":
            last = 0
        share = chance.choice([0.1, 0.5, 0.9]) if mode == "sectors" else 1.0
        for number, (op, offset, data) in enumerate(self.pending):
            if not first <= number < last:
                continue
            torn = mode == "prefix" and number == last - 1
            if op == "T":
                if chance.random() < share:
                    apply(content, op, offset, data)
            elif torn:
                tear(content, offset, data, chance)
            elif share == 1.0:
                apply(content, op, offset, data)
            else:
                scatter(content, offset, data, share, chance)
        self.stretch(content, chance)
        return content

    def stretch(self, content, chance):
        """The size may be on the disk before the data is: the hole reads as zeros."""
        ends = [offset + len(data) for op, offset, data in self.pending if op == "W"]
        longest = max(ends, default=0)
        if longest > len(content) and chance.random() < 0.3:
            content.extend(bytes(longest - len(content)))


def apply(content, op, offset, data):
    if op == "T":
        if offset < len(content):
            del content[offset:]
        else:
            content.extend(bytes(offset - len(content)))
        return
    if offset > len(content):
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(data)] = data


def pieces(offset, data):
    """A write in the sectors of the disk."""
    place = 0
    while place < len(data):
        length = min(SECTOR - (offset + place) % SECTOR, len(data) - place)
        yield offset + place, data[place : place + length]
        place += length


def tear(content, offset, data, chance):
    """A write that stopped somewhere, within a sector perhaps."""
    cut = chance.randint(0, len(data))
    apply(content, "W", offset, data[:cut])


def scatter(content, offset, data, share, chance):
    """Each sector is kept, dropped, or torn: its first bytes new, or its last."""
    for start, piece in pieces(offset, data):
        fate = chance.random()
        if fate < share * 0.9:
            apply(content, "W", start, piece)
        elif fate < share:
            cut = chance.randint(0, len(piece))
            if chance.random() < 0.5:
                apply(content, "W", start, piece[:cut])
            else:
                apply(content, "W", start + cut, piece[cut:])


class Disk:
    """All files of a journal, by name, and which names surely are on the disk."""

    MODES = ["nothing", "everything", "prefix", "prefix", "suffix", "sectors", "sectors"]

    def __init__(self, ignores_syncs=False):
        self.ignores_syncs = ignores_syncs
        self.names = {}
        self.durable_names = {}
        self.pending_names = []
        self.acknowledged = []

    def apply(self, entry):
        """Takes in one entry of the record."""
        op, path, offset, data = entry
        if op == "A":
            lines = data.decode().splitlines()
            self.acknowledged += [line for line in lines if line.startswith("ack ")]
        elif op in "WT":
            self.names.setdefault(path, File()).pending.append((op, offset, bytes(data)))
        elif op == "O":
            self.rename(None, path, File())
        elif op == "U":
            self.rename(path, None, None)
        elif op == "L":
            self.rename(None, data.decode(), self.names.get(path))
        elif op == "R":
            self.rename(path, data.decode(), self.names.get(path))
        elif not self.ignores_syncs:
            self.sync(op, path)

    def rename(self, old, new, file):
        change = (old, new, file)
        self.pending_names.append(change)
        change_names(self.names, change)

    def sync(self, op, path):
        """Of a file: its bytes, and that it was made. Of the folder: all names."""
        if op == "D":
            self.durable_names = dict(self.names)
            self.pending_names = []
        elif path in self.names:
            file = self.names[path]
            file.sync()
            made = [change for change in self.pending_names if change[0] is None]
            for change in made:
                if change[2] is file and change[1] == path:
                    change_names(self.durable_names, change)
                    self.pending_names.remove(change)

    def images(self, chance):
        """The files as a cut now could leave them: bytes by path."""
        names = dict(self.durable_names)
        for change in self.pending_names[: chance.randint(0, len(self.pending_names))]:
            change_names(names, change)
        return {path: file.image(chance.choice(self.MODES), chance) for path, file in names.items()}


def change_names(names, change):
    old, new, file = change
    if old is not None:
        names.pop(old, None)
    if new is not None:
        names[new] = file
