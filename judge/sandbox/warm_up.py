"""Prepare the fork server before the first fork, so that forks are quick and children have less to do."""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import os
import sys
from collections.abc import Callable
from typing import Any

from judge.backends.table import BACKENDS
from judge.sandbox import libc

_HUGE_PAGE = 1 << 21
_COLLAPSE = 25  # MADV_COLLAPSE, since Linux 6.1
_WORTHWHILE = 2  # huge pages in a mapping; fewer are not worth a call, which waits for all processors
_POOL, _POOL_HEADER = 1 << 14, 48  # bytes of a pool, in which Python keeps objects of one size since 3.10
_LARGEST_OBJECT = 512  # bytes; larger ones come from malloc
_MOST_FILLED = 1 << 19  # bytes per size, in case another version of Python has no such pools
_MALLOC_SIZES = (*(1 << power for power in range(16, 10, -1)), *range(1032, 8, -16))
_MOST_CALLS = 5000
_BYTES_OBJECT = sys.getsizeof(b"")


def import_with_fork_handlers() -> None:
    """Import the modules that would run Python code in each child after a fork, which copies dozens of pages.

    The handler of ``threading`` renews locks and forgets the threads of the parent. This process has one thread, which
    holds no lock when it forks, so there is nothing to renew. That of ``random`` seeds the global generator; the method
    of its base, which is written in C, does that as well.
    """
    if not hasattr(os, "register_at_fork"):
        return
    register, os.register_at_fork = os.register_at_fork, lambda **_: None
    importlib.import_module("threading")
    generator = importlib.import_module("random")._inst
    os.register_at_fork = register
    register(after_in_child=super(type(generator), generator).seed)


class Driver:
    """A driver, which ``name`` names as ``module:attribute``.

    ``make`` returns a fresh one for a child. ``keeps_nothing``: it holds nothing of a request after its reply.
    """

    def __init__(self, name: str) -> None:
        module, _, attribute = name.partition(":")
        self._module = importlib.import_module(module)
        self.make: Callable[[], Any] = getattr(self._module, attribute)
        self.keeps_nothing: bool = getattr(self._module, "KEEPS_NOTHING", False)

    def warm_up(self) -> None:
        """Let the driver fill the interpreter's caches, if it supports that."""
        getattr(self._module, "warm_up", lambda: None)()

    def answer_once(self) -> None:
        """Let the driver answer a typical request, if it supports that."""
        getattr(self._module, "answer_once", lambda: None)()


def load_libraries(backend: str) -> None:
    """Load the backend's libraries, and let them initialise themselves while files can still be opened."""
    definition = BACKENDS[backend]
    for library in ("typing", "collections", "heapq", "bisect", *definition.preloaded):
        importlib.import_module(library)
    definition.warm_up()


def use_huge_pages() -> None:
    """Move large memory that is in use into huge pages, if the kernel can do that.

    Forking PyTorch's fork server and ending a child then takes half the time: the kernel copies and removes one entry
    of the page tables for 2 MiB, instead of 512. If a child writes to a huge page, only 4 KiB are copied.
    """
    with contextlib.suppress(OSError), open("/proc/self/maps", encoding="utf-8", errors="replace") as file:
        for line in file.readlines():
            addresses, rights, _, _, inode, *path = line.split(None, 5)
            if rights != "rw-p" or inode != "0" or (path and path[0].strip() != "[heap]"):
                continue
            start, end = (int(address, 16) for address in addresses.split("-"))
            start, end = -(-start // _HUGE_PAGE) * _HUGE_PAGE, end // _HUGE_PAGE * _HUGE_PAGE
            if end - start >= _WORTHWHILE * _HUGE_PAGE:
                libc.libc.madvise(ctypes.c_void_p(start), ctypes.c_size_t(end - start), _COLLAPSE)


_filled: list[object] = []


class _Malloc(ctypes.Structure):
    """``struct mallinfo2`` of glibc 2.33."""

    _fields_ = (("others", ctypes.c_size_t * 9), ("last_free", ctypes.c_size_t))


def fill_gaps() -> None:
    """Use up the free memory between objects, so that what a child creates is on new pages, side by side.

    Otherwise a child writes to a hundred more pages that it shares with the fork server, and the kernel copies each of
    them.
    """
    _fill_malloc()
    for size in range(16, _LARGEST_OBJECT + 1, 16):
        before = 0
        for count in range(_MOST_FILLED // size):
            one = object() if size == 16 else (1 << 32) + count if size == 32 else bytes(size - _BYTES_OBJECT)
            _filled.append(one)
            if before % _POOL == _POOL_HEADER and id(one) == before + size:
                break  # the object is the first in a new pool, so the others are full
            before = id(one)


def _fill_malloc() -> None:
    """Allocate memory in all sizes until it comes from the end of the heap. Only glibc says where that is."""
    try:
        malloc, end, statistics = libc.libc.malloc, libc.libc.sbrk, libc.libc.mallinfo2
    except AttributeError:
        return
    malloc.restype = end.restype = ctypes.c_size_t
    statistics.restype = _Malloc
    last_gap = end(0) - statistics().last_free
    for size in _MALLOC_SIZES:
        for _ in range(_MOST_CALLS):
            if malloc(size) >= last_gap:
                break
