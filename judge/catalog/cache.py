"""A store of bytes by kind and key in a folder that the caller chooses, and problems cached in it.

An entry begins with a hash over its kind, key and data, so that a truncated or damaged entry counts as absent. If the
folder cannot be written, nothing is cached, which is not an error.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from collections.abc import Sequence
from pathlib import Path
from threading import get_ident
from typing import TypeVar

import msgspec

from judge import __version__
from judge.catalog.files import signature
from judge.log import debug
from judge.models import Problem

T = TypeVar("T")

_FORMAT = "7"
_HASH_BYTES = 32
_LARGE = 1 << 21
_MOST_RECENT = 64 << 20
_KEPT_S = 30 * 24 * 3600
_MOST_ON_DISK = 4 << 30  # bytes of one kind
_SWEPT_EVERY = 256 << 20  # bytes written: looking through a large folder costs more than writing one entry to it


class MemoryCache:
    """A least-recently-used cache in the memory of this process, bounded in bytes."""

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._values: dict[str, tuple[object, int]] = {}  # the one used last comes last

    def get(self, key: str) -> object | None:
        """Return the value that was put under this key, or None."""
        found = self._values.pop(key, None)
        if found is None:
            return None
        self._values[key] = found
        return found[0]

    def put(self, key: str, value: object, size: int) -> None:
        """Keep a value of ``size`` bytes, and drop those that were not used for longest to make room for it."""
        self._values.pop(key, None)
        self._values[key] = value, size
        room = self._most_bytes - sum(size for _, size in self._values.values())
        while room < 0:
            room += self._values.pop(next(iter(self._values)))[1]


def cache_in(home: Path | None) -> Cache:
    """Return the cache below ``home``, or one that keeps nothing if ``home`` is None."""
    return Cache(home / "cache" if home else Path(os.devnull))


class Cache:
    """Entries in ``root/<kind>/``. Safe to use by several processes at once.

    ``recent`` holds what was decoded from entries, for a process that judges many submissions of few problems.
    """

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self.recent = MemoryCache(_MOST_RECENT)
        self._unswept: dict[str, int] = {}  # bytes of each kind that were written since its folder was swept

    def get(self, kind: str, key: str) -> bytes | memoryview | None:
        """Return what this version of the judge put under this kind and key, or None."""
        path = self._path(kind, key)
        try:
            raw = _read(path)
        except OSError:
            debug("cache", "%s: not found", kind)
            return None
        with contextlib.suppress(OSError):
            os.utime(path)  # marks the entry as used, so that it is not dropped
        data = raw[_HASH_BYTES:]
        debug("cache", "%s: found, %d bytes", kind, len(data))
        return data if raw[:_HASH_BYTES] == _check(kind, key, data) else None

    def put(self, kind: str, key: str, data: bytes) -> None:
        """Store ``data``; other processes see all of it or nothing.

        The first call for a kind, and later calls from time to time, also drop the entries of that kind that were not
        used for a month, and those that were not used for longest if all together take more than 4 GiB.
        """
        path = self._path(kind, key)
        folder = f"{self._root}/{kind}"
        scratch = f"{folder}/.{os.getpid()}-{get_ident()}-{time.monotonic_ns()}"
        try:
            Path(folder).mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(_check(kind, key, data))
                file.write(data)
            os.replace(scratch, path)
            debug("cache", "%s: stored, %d bytes", kind, len(data))
            self._unswept[kind] = self._unswept.get(kind, _SWEPT_EVERY) + len(data)
            if self._unswept[kind] >= _SWEPT_EVERY:
                self._unswept[kind] = 0
                _drop_unused(folder)
        except OSError:
            with contextlib.suppress(OSError):
                os.unlink(scratch)

    def trim(self, kind: str, count: int) -> None:
        """Drop the least recently used entries of a kind until at most ``count`` are left."""
        with contextlib.suppress(OSError):
            with os.scandir(f"{self._root}/{kind}") as entries:
                by_use = sorted((entry.stat(follow_symlinks=False).st_mtime_ns, entry.path) for entry in entries)
            for _, path in by_use[: max(0, len(by_use) - count)]:
                os.unlink(path)

    def _path(self, kind: str, key: str) -> str:
        name = hashlib.sha256(f"{_FORMAT}\0{__version__}\0{key}".encode("utf-8", "surrogatepass")).hexdigest()
        return f"{self._root}/{kind}/{name}"


def _read(path: str) -> memoryview:
    """Return what a file holds, as a view that can be hashed. Raises OSError."""
    with open(path, "rb", buffering=0) as file:
        size = os.fstat(file.fileno()).st_size
        if size < _LARGE:
            return memoryview(file.read())
        from judge.sandbox.protocol import allocate  # imported late, because it imports ctypes and sockets

        memory = allocate(size)
        filled = 0
        while count := file.readinto(memory[filled:]):
            filled += count
    return memory[:filled].toreadonly()


def _check(kind: str, key: str, data: bytes | memoryview) -> bytes:
    whole = hashlib.sha256(f"{kind}\0{key}\0".encode("utf-8", "surrogatepass"))
    whole.update(data)
    return whole.digest()


def _drop_unused(folder: str) -> None:
    oldest, room_left = time.time() - _KEPT_S, _MOST_ON_DISK
    with os.scandir(folder) as entries:
        found = [(status.st_mtime, status.st_size, entry.path) for entry in entries if (status := _status(entry))]
    for used, size, path in sorted(found, reverse=True):
        room_left -= size
        if used < oldest or room_left < 0:
            with contextlib.suppress(FileNotFoundError):  # another process has dropped it
                os.unlink(path)


def _status(entry: os.DirEntry[str]) -> os.stat_result | None:
    """Return the status of an entry, or None if another process has just dropped or renamed it."""
    try:
        return entry.stat(follow_symlinks=False)
    except FileNotFoundError:
        return None


def decoded(raw: bytes | memoryview | None, kind: type[T]) -> T | None:
    """Return the value that MessagePack holds, or None if there is nothing or if it holds something else."""
    if raw is not None:
        with contextlib.suppress(msgspec.DecodeError, RecursionError):
            return msgspec.msgpack.decode(raw, type=kind)
    return None


def load_problem_cached(folder: Path, cache: Cache) -> Problem:
    """Return the problem in ``folder``, reading it again only if a file of the package changed. Raises PackageError."""
    # Computed before the files are read: if one of them changes meanwhile, the next signature differs.
    key = signature(folder)
    known = decoded(cache.get("problem", key), Problem)
    if known is not None:
        return msgspec.structs.replace(known, folder=str(folder))
    from judge.catalog.reading import read_problem

    problem = read_problem(folder)
    cache.put("problem", key, msgspec.msgpack.encode(problem))
    return problem


def load_descriptions_cached(folders: Sequence[Path], cache: Cache) -> tuple[Problem, ...]:
    """Return the problems in ``folders`` without their digests, reading them again only if a ``problem.toml`` changed.

    A package has fifty files, and a list of problems depends on this one only. Raises PackageError.
    """
    stamps = [(str(folder), _stamp(folder / "problem.toml")) for folder in folders]
    known = decoded(cache.get("descriptions", repr(stamps)), tuple[Problem, ...])
    if known is None:
        problems = [load_problem_cached(folder, cache) for folder in folders]
        known = tuple(msgspec.structs.replace(problem, digest="", verdict_digest="") for problem in problems)
        cache.put("descriptions", repr(stamps), msgspec.msgpack.encode(known))
    return known


def _stamp(file: Path) -> tuple[int, ...]:
    """Return numbers that change whenever the file does."""
    status = file.stat()
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
