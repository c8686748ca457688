"""Find the system's shared objects with which Python's own extension modules are linked, from their ELF headers.

A solution may import any module of the standard library, and some of these load shared objects of the system. Granting
the whole folder would let solutions read files that they do not need. By reading some of them into the page cache, one
submission could leave a message for the next.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterable, Iterator

_MAGIC = b"\x7fELF\x02\x01"  # 64 bits, little-endian: what x86-64 and arm64 have
_SEGMENT = struct.Struct("<IIQQQQQQ")  # type, flags, offset, address, physical address, size in the file, in memory
_ENTRY = struct.Struct("<qQ")
_LOAD, _DYNAMIC = 1, 2
_END, _NEEDED, _STRINGS = 0, 1, 5
_MOST_BYTES = 1 << 16


def needed(path: str) -> list[str]:
    """Return the names of the shared objects that a file needs; none if it is not an ELF file for this machine."""
    try:
        with open(path, "rb", buffering=0) as file:
            return list(_needed(file.fileno()))
    except (OSError, struct.error, ValueError, OverflowError, StopIteration, RuntimeError):
        return []


def _needed(file: int) -> Iterator[str]:
    head = os.pread(file, 64, 0)
    if not head.startswith(_MAGIC):
        return
    (table,) = struct.unpack_from("<Q", head, 32)
    size, count = struct.unpack_from("<HH", head, 54)
    raw = os.pread(file, min(size * count, _MOST_BYTES), table)
    segments = [_SEGMENT.unpack_from(raw, size * index) for index in range(count)]
    dynamic = next((segment for segment in segments if segment[0] == _DYNAMIC), None)
    if dynamic is None:
        return
    raw = os.pread(file, min(dynamic[5], _MOST_BYTES), dynamic[2])
    names, strings = [], 0
    for tag, value in _ENTRY.iter_unpack(raw[: len(raw) // _ENTRY.size * _ENTRY.size]):
        if tag == _END:
            break
        if tag == _NEEDED:
            names.append(value)
        elif tag == _STRINGS:
            strings = value
    load = next(s for s in segments if s[0] == _LOAD and s[3] <= strings < s[3] + s[5])
    start = strings - load[3] + load[2]
    for name in names:
        yield os.pread(file, 256, start + name).partition(b"\0")[0].decode("ascii")


def closure(paths: Iterable[str], folders: Iterable[str], loaded: Iterable[str]) -> list[str]:
    """Return the files in ``folders`` that the objects ``paths`` need, and those that these need, and so on.

    Names in ``loaded`` are in memory already and need no file.
    """
    places = list(folders)
    seen, found = set(loaded), []
    waiting = list(paths)
    while waiting:
        for name in needed(waiting.pop()):
            if name in seen or "/" in name:
                continue
            seen.add(name)
            files = [path for place in places if os.path.exists(path := f"{place}/{name}")]
            found += files[:1]  # the linker takes the first file that it finds
            waiting += files[:1]
    return found


def mapped() -> set[str]:
    """Return the names of the files that this process has mapped."""
    try:
        with open("/proc/self/maps", encoding="utf-8", errors="replace") as maps:
            return {os.path.basename(line.split(None, 5)[5].rstrip()) for line in maps if "/" in line}
    except (OSError, IndexError):
        return set()
