"""Let a program use standard input and output as if they were files, as on judges that redirect files.

They are pipes here, and a sandbox has no ``/dev``. Fast ways of reading ask for the size of standard input, read that
many bytes at once, map it into memory, or open ``/dev/stdin``.
"""

from __future__ import annotations

import builtins
import contextlib
import io
import os
import sys
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any

_DESCRIPTORS = {"/dev/stdin": 0, "/dev/stdout": 1, "/proc/self/fd/0": 0, "/proc/self/fd/1": 1, "/dev/fd/0": 0}
_SIZE_PLACE = 6  # of st_size in a stat_result


def act_as_files(size: int, source: bytes) -> None:
    """Replace the functions that tell a pipe from a file. ``size`` is that of standard input, in bytes."""
    opened = _opening(io.open)
    replaced: list[tuple[ModuleType, str, Any]] = [
        (os, "open", _opening_descriptor(os.open)),
        (os, "fstat", _sized(os.fstat, size)),
        (os, "read", _complete(os.read)),
        (io, "open", opened),
        (builtins, "open", opened),
    ]
    if b"mmap" in source:
        import mmap

        replaced.append((mmap, "mmap", _mapping(mmap.mmap, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)))
    for module, name, value in replaced:
        setattr(module, name, value)


def flush_files(names: Mapping[str, Any]) -> None:
    """Write what is left in the buffers of standard output and of the files that the program's names hold.

    Python does so when it ends. The program may have closed or replaced its standard output.
    """
    files = [value for value in list(names.values()) if isinstance(value, io.IOBase)]
    for stream in {id(stream): stream for stream in (*files, sys.stdout, sys.__stdout__)}.values():
        with contextlib.suppress(OSError, ValueError, AttributeError, AssertionError):
            assert stream is not None
            stream.flush()


def _sized(fstat: Callable[[int], os.stat_result], size: int) -> Callable[[int], os.stat_result]:
    def sized(fd: int) -> os.stat_result:
        found = fstat(fd)
        if fd != 0:
            return found
        fields = list(found)
        fields[_SIZE_PLACE] = size
        return os.stat_result(fields)

    return sized


def _complete(read: Callable[[int, int], bytes]) -> Callable[[int, int], bytes]:
    """Read on: a pipe may give less than was asked for, and a file gives everything up to its end."""

    def complete(fd: int, length: int, /) -> bytes:
        data = read(fd, length)
        if fd != 0 or not data or len(data) == length:
            return data
        parts = [data]
        while length := length - len(parts[-1]):
            parts.append(read(fd, length))
            if not parts[-1]:
                break
        return b"".join(parts)

    return complete


def _opening(original: Callable[..., Any]) -> Callable[..., Any]:
    def opened(file: Any, *arguments: Any, **options: Any) -> Any:
        descriptor = _standard(file)
        return original(file if descriptor is None else descriptor, *arguments, **options)

    return opened


def _opening_descriptor(original: Callable[..., int]) -> Callable[..., int]:
    def opened(path: Any, *arguments: Any, **options: Any) -> int:
        descriptor = _standard(path)
        return original(path, *arguments, **options) if descriptor is None else descriptor

    return opened


def _standard(file: Any) -> int | None:
    """Return a new descriptor of the stream that a file names, such as ``/dev/stdin``."""
    found = _DESCRIPTORS.get(str(file)) if isinstance(file, str | os.PathLike) else None
    return None if found is None else os.dup(found)


def _mapping(original: Any, private: int) -> Any:
    """Map standard input into private memory: a pipe cannot be mapped, and shared memory is refused."""

    class Mapped(original):  # type: ignore[misc]  # any class of mmap
        def __new__(cls, fileno: int, length: int, *arguments: Any, **options: Any) -> Any:
            if fileno != 0:
                return super().__new__(cls, fileno, length, *arguments, **options)
            with open(0, "rb", closefd=False) as file:
                data = file.read()
            if not data:
                raise ValueError("cannot mmap an empty file")
            made = original(-1, len(data), private)
            made.write(data)
            made.seek(0)
            return made

    return Mapped
