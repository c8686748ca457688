"""What a solution may read: Python's own libraries and the shared objects they load, without anything of the judge."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator

from judge.backends.table import BACKENDS

_SITE_FOLDERS = ("site-packages", "dist-packages")
_SHARED_OBJECTS = (
    "/lib64",
    "/usr/lib64",
    "/lib32",
    "/usr/lib32",
    "/etc/ld.so.cache",
    "/usr/share/zoneinfo",
    "/etc/localtime",
)
WRITABLE = ("/dev/null",)
DEVICES = ("/dev/urandom", "/dev/random", "/dev/zero")


def readable(backend: str, sites: Iterable[str], secret: str) -> list[str]:
    """The files and folders to grant. ``sites`` hold installed packages; ``secret`` is the judge's own folder."""
    library = os.path.dirname(os.path.abspath(os.__file__))
    hidden = [os.path.realpath(secret), *(os.path.realpath(site) for site in sites)]
    hidden += [path for name in _SITE_FOLDERS if os.path.exists(path := os.path.join(library, name))]
    granted: list[str] = []
    for folder in (library, *_library_folders()):
        granted += _without(folder, hidden)
    names = BACKENDS[backend].readable
    granted += [path for site in sites for name in names if os.path.exists(path := os.path.join(site, name))]
    for path in (*_SHARED_OBJECTS, *DEVICES):
        granted += _without(path, hidden)
    return list(dict.fromkeys(granted))


def _library_folders() -> Iterator[str]:
    """Where the dynamic linker finds what extension modules are linked with."""
    triple = getattr(sys.implementation, "_multiarch", "")
    if triple:
        yield f"/lib/{triple}"
        yield f"/usr/lib/{triple}"
    base = os.path.join(sys.base_prefix, "lib")
    if os.path.isdir(base) and base not in ("/usr/lib", "/lib"):
        for entry in os.scandir(base):
            if ".so" in entry.name:
                yield entry.path
    yield from (path for path in sys.path if path.endswith(("lib-dynload", ".zip")))


def _without(path: str, hidden: list[str]) -> list[str]:
    """``path``, or where something hidden lies beneath it, all else beneath it."""
    real = os.path.realpath(path)
    if not os.path.exists(real):
        return []
    if any(real == secret or real.startswith(secret + os.sep) for secret in hidden):
        return []
    if not any(secret.startswith(real + os.sep) for secret in hidden):
        return [path]
    return [found for entry in os.scandir(path) for found in _without(entry.path, hidden)]
