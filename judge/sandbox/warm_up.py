"""Prepare the fork server before the first fork, so that forking costs little and children find things done."""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import os
from collections.abc import Callable
from typing import Any

from judge.backends.table import BACKENDS
from judge.sandbox import libc

_HUGE_PAGE = 1 << 21
_COLLAPSE = 25  # MADV_COLLAPSE, since Linux 6.1
_WORTHWHILE = 2  # huge pages in a mapping: each call waits until all processors have done something


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

    def rehearse(self) -> None:
        """Let a driver that can do so fill the interpreter's caches."""
        getattr(self._module, "rehearse", lambda: None)()


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
