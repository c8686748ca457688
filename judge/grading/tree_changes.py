"""What the commits of a history change, read tree by tree and only where solutions may be.

Git lists everything that a commit changes, which may be billions of files. Reading tree by tree is slower for an
ordinary history, so it is used only for a history that git cannot list within its limits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from judge.grading.git_process import ObjectReading

MOST_CHANGED = 100_000  # entries of one commit that are looked at; the rest is left out
_MOST_CACHED = 4 * MOST_CHANGED  # entries
_FOLDER = "40000"


class TreeEntry(NamedTuple):
    """An entry of a folder: its mode and the hash of its object. Both are empty if the folder has no such entry."""

    mode: str = ""
    name: str = ""


class Commit(NamedTuple):
    """A commit: its root tree, the root trees of its parents, and when it was made, as git shows it."""

    tree: str
    parents: Sequence[str]
    time: str


_NOTHING = TreeEntry()


class TreeChanges:
    """Compare trees. ``enters`` tells whether a folder below ``prefix`` may hold files that matter."""

    def __init__(self, read: ObjectReading, prefix: str, enters: Callable[[str], bool]) -> None:
        self._read, self._enters = read, enters
        self._prefix = [part for part in prefix.split("/") if part]
        self._trees: dict[str, dict[str, TreeEntry]] = {}
        self._left = self._cached = 0

    def of(self, commit: Commit) -> dict[str, TreeEntry]:
        """Return the files that differ from those of all parents, by their paths below the prefix."""
        self._left = MOST_CHANGED
        tree = self._below_prefix(commit.tree)
        files: dict[str, TreeEntry] | None = None
        for parent in commit.parents or ("",):
            changed = self._changed(self._below_prefix(parent), tree, "")
            files = {path: entry for path, entry in changed if files is None or path in files}
        return files or {}

    def _changed(self, before: str, after: str, folder: str) -> Iterator[tuple[str, TreeEntry]]:
        if before == after:
            return
        old, new = self._tree(before), self._tree(after)
        for name in sorted(old.keys() | new.keys()):
            old_entry, new_entry = old.get(name, _NOTHING), new.get(name, _NOTHING)
            if old_entry == new_entry:
                continue
            self._left -= 1
            if self._left < 0:
                return
            path = f"{folder}{name}"
            if _FOLDER in (old_entry.mode, new_entry.mode) and self._enters(path):
                yield from self._changed(_subtree(old_entry), _subtree(new_entry), f"{path}/")
            if new_entry.mode != _FOLDER and (new_entry.mode or old_entry.mode != _FOLDER):
                yield path, new_entry

    def _below_prefix(self, tree: str) -> str:
        for part in self._prefix:
            tree = _subtree(self._tree(tree).get(part, _NOTHING))
        return tree

    def _tree(self, name: str) -> dict[str, TreeEntry]:
        if not name:
            return {}
        if name not in self._trees:
            tree = dict(islice(_entries(self._read(name), len(name) // 2), MOST_CHANGED))
            self._cached += len(tree)
            if self._cached > _MOST_CACHED:
                self._trees, self._cached = {}, len(tree)
            self._trees[name] = tree
        return self._trees[name]


def _subtree(entry: TreeEntry) -> str:
    return entry.name if entry.mode == _FOLDER else ""


def _entries(raw: bytes, size: int) -> Iterator[tuple[str, TreeEntry]]:
    """Yield the names of a tree object with what they stand for. ``size`` is that of a hash in bytes."""
    at = 0
    while (space := raw.find(b" ", at)) >= 0 and (end := raw.find(b"\0", space)) >= 0:
        mode = raw[at:space].decode("ascii", "replace").lstrip("0")
        yield (
            raw[space + 1 : end].decode("utf-8", "surrogateescape"),
            TreeEntry(mode, raw[end + 1 : end + 1 + size].hex()),
        )
        at = end + 1 + size


def commits(listed: Iterable[str]) -> Iterator[Commit]:
    """Yield the commits of ``git log --format=%H %T %P<tab>%ct``, in its order."""
    parts = [line.partition("\t") for line in listed]
    fields = [(hashes.split(), time) for hashes, _, time in parts if hashes.strip()]
    trees = {hashes[0]: hashes[1] for hashes, _ in fields}
    for (_, tree, *parents), time in fields:
        yield Commit(tree, [trees[parent] for parent in parents if parent in trees], time)
