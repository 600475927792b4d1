"""A tree of folders and files that keeps of what was done to it only what was synced, and any part
of the rest: a file's bytes are kept once it is synced, a name once its folder is.

Reads what the recorder recorded (recorder.c), and gives the files as a power cut could leave them.
"""

import os
import stat
import struct

import disk

HEAD = struct.Struct("<cQQQII")


def entries(data):
    """The entries of a record: (operation, three numbers, name, bytes)."""
    place = 0
    while place < len(data):
        op, x, y, z, named, length = HEAD.unpack_from(data, place)
        place += HEAD.size
        name = data[place : place + named].decode()
        place += named
        yield op.decode(), x, y, z, name, data[place : place + length]
        place += length


class Folder:
    """The names in a folder now, those that surely are on the disk, and what was done in between."""

    def __init__(self):
        self.names, self.durable, self.pending = {}, {}, []

    def change(self, *changes):
        """Names and what they name from now on, nothing for one that goes; all or none is kept."""
        self.pending.append(changes)
        set_names(self.names, changes)

    def sync(self):
        self.durable, self.pending = dict(self.names), []

    def image(self, chance):
        names = dict(self.durable)
        if chance:
            for changes in self.pending[: chance.randint(0, len(self.pending))]:
                set_names(names, changes)
        return names


def set_names(names, changes):
    for name, node in changes:
        if node is None:
            names.pop(name, None)
        else:
            names[name] = node


class Tree:
    """All below a folder."""

    def __init__(self, root, unsynced=None):
        """Reads what is there. It counts as on the disk, but for the names at and below `unsynced`."""
        self.nodes = {}
        self.root = self.read(root, unsynced and os.path.join(root, unsynced), True)

    def read(self, path, unsynced, is_durable):
        node = Folder() if os.path.isdir(path) else disk.File()
        self.nodes[os.stat(path).st_ino] = node
        if isinstance(node, Folder):
            for name in sorted(os.listdir(path)):
                inner = os.path.join(path, name)
                stays = is_durable and inner != unsynced
                child = self.read(inner, unsynced, stays)
                if stays:
                    node.names[name] = node.durable[name] = child
                else:
                    node.change((name, child))
        else:
            with open(path, "rb") as file:
                node.durable = bytearray(file.read())
        return node

    def apply(self, entry, syncs_folders=True, syncs_files=True):
        """Takes in one entry of the record; others' files are passed over."""
        op, x, y, z, name, data = entry
        if op == "A":
            return
        node = self.nodes.get(x)
        if op == "R":
            self.rename(node, name, self.nodes.get(y), data.decode())
        elif node is None:
            return
        elif op in "NM":
            if y not in self.nodes or op == "M" or not self.is_named(self.nodes[y]):
                self.nodes[y] = Folder() if op == "M" else disk.File()
            node.change((name, self.nodes[y]))
        elif op == "U":
            node.change((name, None))
        elif op in "WT":
            node.pending.append((op, z, bytes(data)))
        elif op == "S" and (syncs_folders if isinstance(node, Folder) else syncs_files):
            node.sync()

    def is_named(self, node):
        """Whether a file still has a name: if not, its number may have passed to another."""
        folders = [folder for folder in self.nodes.values() if isinstance(folder, Folder)]
        return any(node is named for folder in folders for named in folder.names.values())

    @staticmethod
    def rename(folder, name, other, new):
        node = folder.names.get(name) if folder else None
        if folder is not None and folder is other:
            folder.change((name, None), (new, node))
        else:
            if folder:
                folder.change((name, None))
            if other:
                other.change((new, node))

    def image(self, chance=None):
        """The files that a cut now could leave, by path; without chance, nothing but what surely is
        on the disk."""
        files = {}
        self.collect(self.root, "", chance, files)
        return files

    def content(self, path):
        """What is in a file now, cut or not; nothing if there is none."""
        node = self.root
        for name in path.split("/"):
            node = node.names.get(name) if isinstance(node, Folder) else None
        if not isinstance(node, disk.File):
            return None
        whole = bytearray(node.durable)
        for op, offset, data in node.pending:
            disk.apply(whole, op, offset, data)
        return bytes(whole)

    def collect(self, folder, path, chance, files):
        for name, node in folder.image(chance).items():
            if isinstance(node, Folder):
                self.collect(node, f"{path}{name}/", chance, files)
            else:
                mode = chance.choice(disk.Disk.MODES) if chance else "nothing"
                files[path + name] = bytes(node.image(mode, chance) if chance else node.durable)


def is_open(entry):
    """Whether a file is made, or its permissions are set, so that others may read or write it."""
    op, _, _, mode, _, _ = entry
    return op in "NP" and bool(mode & (stat.S_IRWXG | stat.S_IRWXO))
