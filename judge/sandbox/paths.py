"""What a solution may read: Python's own libraries and the shared objects that they load, but nothing of the judge."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence

from judge.backends.table import BACKENDS
from judge.sandbox import elf

# Files in the folder of Python's library that do not belong to it, or that no solution needs.
_UNUSED = (
    *("site-packages", "dist-packages", "test", "idlelib", "turtledemo", "ensurepip", "lib2to3", "tkinter", "curses"),
    *("venv", "pydoc_data"),
)
_OTHER_FILES = ("/etc/ld.so.cache", "/usr/share/zoneinfo", "/etc/localtime")
# Modules of the standard library that are linked with libraries of the system. The other modules of this kind
# (tkinter, curses, readline, nis, dbm) are of no use in a sandbox.
_LINKED_MODULES = (
    *("_bz2", "_ctypes", "_decimal", "_elementtree", "_hashlib", "_lzma", "_sqlite3", "_ssl", "_uuid", "_zstd"),
    *("binascii", "pyexpat", "zlib"),
)
# What compiled code needs at run time.
_RUN_TIME = (
    *("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1"),
    *("libgcc_s.so.1", "libstdc++.so.6"),
)
WRITABLE = ("/dev/null",)
DEVICES = ("/dev/urandom", "/dev/random", "/dev/zero")


def readable(backend: str, sites: Sequence[str], secret: str) -> list[str]:
    """Return the files and folders that a solution for ``backend`` may read.

    ``sites`` are the folders of installed packages; ``secret`` is the judge's own folder, which stays hidden.
    """
    library = os.path.dirname(os.path.abspath(os.__file__))
    hidden = [os.path.realpath(secret), *(os.path.realpath(site) for site in sites)]
    hidden += [path for name in _UNUSED if os.path.exists(path := os.path.join(library, name))]
    granted: list[str] = []
    for folder in (library, *_extension_folders()):
        granted += _without(folder, hidden)
    names = BACKENDS[backend].readable
    granted += [path for site in sites for name in names if os.path.exists(path := os.path.join(site, name))]
    for path in (*_shared_objects(library, sites), *_OTHER_FILES, *DEVICES):
        granted += _without(path, hidden)
    return list(dict.fromkeys(granted))


def _extension_folders() -> Iterator[str]:
    """Yield the folders and files from which Python itself loads extension modules and shared objects."""
    yield from (path for path in sys.path if path.endswith(("lib-dynload", ".zip")))
    base = os.path.join(sys.base_prefix, "lib")
    if os.path.isdir(base) and base not in ("/usr/lib", "/lib"):
        for entry in os.scandir(base):
            if ".so" in entry.name:
                yield entry.path


def _shared_objects(library: str, sites: Sequence[str]) -> list[str]:
    """Return those of the system's shared objects that modules may load."""
    if sys.platform != "linux":
        return []
    triple = getattr(sys.implementation, "_multiarch", "")
    bases = ("/lib", "/usr/lib", "/lib64", "/usr/lib64", "/usr/local/lib")
    folders = [folder for base in bases for folder in (f"{base}/{triple}", base) if os.path.isdir(folder)]
    linked_folders = [name for backend in BACKENDS.values() for name in backend.linked]
    modules = [
        entry.path
        for folder in (f"{library}/lib-dynload", *(f"{site}/{name}" for site in sites for name in linked_folders))
        if os.path.isdir(folder)
        for entry in os.scandir(folder)
        if ".so" in entry.name and entry.name.startswith((*_LINKED_MODULES, "_multiarray_umath", "_umath_linalg"))
    ]
    run_time = (f"{folder}/{name}" for name in _RUN_TIME for folder in folders)
    return [*filter(os.path.exists, run_time), *elf.closure(modules, folders, elf.mapped())]


def _without(path: str, hidden: list[str]) -> list[str]:
    """Return ``path``; if it contains something hidden, return the rest of its content instead."""
    real = os.path.realpath(path)
    if not os.path.exists(real):
        return []
    if any(real == secret or real.startswith(secret + os.sep) for secret in hidden):
        return []
    if not any(secret.startswith(real + os.sep) for secret in hidden):
        return [path]
    return [found for entry in os.scandir(path) for found in _without(entry.path, hidden)]
