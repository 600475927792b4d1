"""Which table's page, and which events, each byte of a journal's file belongs to.

Read from the file format itself (sqlite.org/fileformat2.html): nothing here asks the log.
"""

import struct

LEAF_OF_TABLE = 13
INNER_OF_TABLE = 5
LEAF_OF_INDEX = 10
INNER_OF_INDEX = 2


def varint(data, place):
    """A number of 1 to 9 bytes, and where it ends."""
    value = 0
    for index in range(8):
        byte = data[place + index]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + index + 1
    return value << 8 | data[place + 8], place + 9


class Pages:
    """The pages of one file."""

    def __init__(self, data):
        self.data = data
        self.size = struct.unpack_from(">H", data, 16)[0]
        if self.size == 1:
            self.size = 65536

    def start(self, page):
        """Where a page's tree header stands: behind the file's header on page 1."""
        return (page - 1) * self.size + (100 if page == 1 else 0)

    def cells(self, page):
        start = self.start(page)
        kind = self.data[start]
        count = struct.unpack_from(">H", self.data, start + 3)[0]
        first = start + (12 if kind in (INNER_OF_TABLE, INNER_OF_INDEX) else 8)
        offsets = struct.unpack_from(f">{count}H", self.data, first)
        return [(page - 1) * self.size + offset for offset in offsets]

    def structure(self, page):
        """Where a leaf page says how it is to be read: its header, where its cells stand, and of each
        cell the lengths, the row id and the types of its values."""
        start, cells = self.start(page), self.cells(page)
        bytes_of = set(range((page - 1) * self.size, start + 8 + 2 * len(cells)))
        for cell in cells:
            _, place = varint(self.data, cell)
            if self.data[start] == LEAF_OF_TABLE:
                _, place = varint(self.data, place)
            length, _ = varint(self.data, place)
            bytes_of.update(range(cell, place + length))
        return bytes_of

    def leaves(self, root):
        """The leaf pages of a table, each with the row ids that stand on it."""
        kind = self.data[self.start(root)]
        if kind == LEAF_OF_TABLE:
            rows = []
            for cell in self.cells(root):
                _, place = varint(self.data, cell)
                rows.append(varint(self.data, place)[0])
            return {root: rows}
        found = {}
        for cell in self.cells(root):
            found |= self.leaves(struct.unpack_from(">I", self.data, cell)[0])
        return found | self.leaves(struct.unpack_from(">I", self.data, self.start(root) + 8)[0])

    def keyed(self, root):
        """The leaf pages of a table without row ids, each with the first two numbers of its keys."""
        if self.data[self.start(root)] == LEAF_OF_INDEX:
            return {root: [self.key(cell) for cell in self.cells(root)]}
        found = {}
        for cell in self.cells(root):
            found |= self.keyed(struct.unpack_from(">I", self.data, cell)[0])
        return found | self.keyed(struct.unpack_from(">I", self.data, self.start(root) + 8)[0])

    def key(self, cell):
        _, start = varint(self.data, cell)
        length, place = varint(self.data, start)
        values, body = [], start + length
        for _ in range(2):
            kind, place = varint(self.data, place)
            size = (0, 1, 2, 3, 4, 6, 8)[kind] if kind < 7 else 0
            value = int.from_bytes(self.data[body : body + size], "big", signed=True)
            values.append(kind - 8 if kind in (8, 9) else value)
            body += size
        return tuple(values)
