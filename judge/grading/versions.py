"""The committed versions of many files, read from git in few processes and within limits.

A history may hold any number of files. The limits apply to each owner: a member cannot make the others' versions
disappear. The first versions stay, so that later versions cannot displace an attempt that counted. Unread versions of
removed files are counted, so that nothing can hide an attempt.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

MOST_BYTES = 64 << 20  # of an owner's versions
MOST_VERSIONS = 20_000  # of an owner
MOST_DEPTH = 16  # names in a path
_CHUNK = 16 << 20


class Version(NamedTuple):
    """A committed version of a file: its place in the whole history, seconds since 1970, and its content."""

    place: int
    seconds: int
    content: bytes


class Blob(NamedTuple):
    """A version whose content is not read yet: ``name`` is the hash of the content."""

    place: int
    seconds: int
    name: str


# Runs ``git cat-file`` with an option and with these lines as its input, and returns its output.
ObjectListing = Callable[[str, Iterable[str]], bytes]


class WantedFiles:
    """The files of a history that are wanted, their owners, and how many versions of each owner may still be read.

    ``owner`` returns the owner of a file; ``None`` if the file is not wanted. The files in ``first`` are read before
    the others, so that many removed files in a history cannot displace the versions of present ones.
    """

    def __init__(
        self,
        owner: Callable[[str], str | None],
        max_bytes: int,
        first: frozenset[str] = frozenset(),
        depth: int = MOST_DEPTH,
    ) -> None:
        self.owner, self.max_bytes, self.first, self._depth = owner, max_bytes, first, depth
        self.unread = Counter[str]()  # by owner, versions of files that are gone
        self._sizes, self._counts = Counter[str](), Counter[str]()

    def enters(self, prefix: str) -> Callable[[str], bool]:
        """Return a function that says whether a folder below ``prefix`` may hold files that are wanted."""
        return lambda folder: f"{prefix}{folder}".count("/") + 1 < self._depth

    def takes(self, file: str, size: int) -> bool:
        """Return whether a version of a file is read, and count it."""
        owner = self.owner(file) or ""
        if size > self.max_bytes:
            return False
        self._sizes[owner] += size
        self._counts[owner] += 1
        taken = self._sizes[owner] <= MOST_BYTES and self._counts[owner] <= MOST_VERSIONS
        if not taken and file not in self.first:
            self.unread[owner] += 1
        return taken


def read_versions(
    read: ObjectListing, history: Mapping[str, Sequence[Blob]], wanted: WantedFiles
) -> Iterator[tuple[str, list[Version]]]:
    """Yield each file with its versions, as far as ``wanted`` takes them."""
    sizes = _sizes(read, {blob.name for blobs in history.values() for blob in blobs})
    chunk: dict[str, list[Blob]] = {}
    chunk_bytes = 0
    for file in sorted(history, key=lambda name: name not in wanted.first):
        kept = [blob for blob in history[file] if blob.name in sizes and wanted.takes(file, sizes[blob.name])]
        if kept:
            chunk[file] = kept
            chunk_bytes += sum(sizes[blob.name] for blob in kept)
        if chunk_bytes > _CHUNK:
            yield from _contents(read, chunk)
            chunk, chunk_bytes = {}, 0
    yield from _contents(read, chunk)


def _sizes(read: ObjectListing, names: set[str]) -> dict[str, int]:
    """Return the sizes of the blobs that the repository has."""
    if not names:
        return {}
    listed = read("--batch-check", names).decode("ascii")
    parts = [line.split() for line in listed.splitlines()]
    return {part[0]: int(part[2]) for part in parts if part[1] == "blob"}  # "<hash> missing" otherwise


def _contents(read: ObjectListing, chunk: Mapping[str, Sequence[Blob]]) -> Iterator[tuple[str, list[Version]]]:
    if not chunk:
        return
    raw = read("--batch", (blob.name for blobs in chunk.values() for blob in blobs))
    at = 0
    for file, blobs in chunk.items():
        versions = []
        for blob in blobs:
            start = raw.index(b"\n", at) + 1
            size = int(raw[at:start].split()[2])
            versions.append(Version(blob.place, blob.seconds, raw[start : start + size]))
            at = start + size + 1
        yield file, versions


def blob_names(content: bytes) -> frozenset[str]:
    """Return the hashes that git may give a file of this content, perhaps with other line endings."""
    return frozenset(
        hashlib.new(algorithm, b"blob %d\0" % len(text) + text, usedforsecurity=False).hexdigest()
        for text in {content, content.replace(b"\r\n", b"\n")}
        for algorithm in ("sha1", "sha256")
    )
