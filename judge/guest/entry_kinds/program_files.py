"""Let a program use standard input and output by name, map its input into memory, and end with unflushed buffers.

A sandbox has no ``/dev`` and refuses shared memory.
"""

from __future__ import annotations

import builtins
import contextlib
import io
import os
import sys
from collections.abc import Callable, Mapping
from typing import Any

_DESCRIPTORS = {"/dev/stdin": 0, "/dev/stdout": 1, "/proc/self/fd/0": 0, "/proc/self/fd/1": 1, "/dev/fd/0": 0}
_File = io.IOBase.__mro__[1]  # a plain class: isinstance with an abstract one costs more than a small program


def emulate_standard_files(source: bytes) -> None:
    """Replace the functions that open a file by its name, and those that map one if ``source`` mentions them."""
    opened = _opening(io.open)
    os.open = _opening_descriptor(os.open)
    io.open = builtins.open = opened
    if b"mmap" in source:
        import mmap

        mmap.mmap = _privately_mapped(mmap.mmap, mmap.ACCESS_COPY)  # type: ignore[misc]  # replaced for the program


def flush_files(names: Mapping[str, Any]) -> None:
    """Write what is left in the buffers of standard output and of the files that the program's names hold.

    Python does so when it ends. The program may have closed or replaced its standard output.
    """
    files = [value for value in list(names.values()) if issubclass(type(value), _File)]
    for stream in {id(stream): stream for stream in (*files, sys.stdout, sys.__stdout__)}.values():
        with contextlib.suppress(OSError, ValueError, AttributeError, AssertionError):
            assert stream is not None
            stream.flush()


def _opening(original: Callable[..., Any]) -> Callable[..., Any]:
    def opened(file: Any, *arguments: Any, **options: Any) -> Any:
        descriptor = _duplicated(file)
        return original(file if descriptor is None else descriptor, *arguments, **options)

    return opened


def _opening_descriptor(original: Callable[..., int]) -> Callable[..., int]:
    def opened(path: Any, *arguments: Any, **options: Any) -> int:
        descriptor = _duplicated(path)
        return original(path, *arguments, **options) if descriptor is None else descriptor

    return opened


def _duplicated(file: Any) -> int | None:
    """Return a new descriptor of the stream that a file names, such as ``/dev/stdin``."""
    descriptor = _DESCRIPTORS.get(str(file)) if isinstance(file, str | os.PathLike) else None
    return None if descriptor is None else os.dup(descriptor)


def _privately_mapped(original: Any, copy: int) -> Any:
    """Map a file into private memory, whatever the program asks for."""

    class Mapped(original):  # type: ignore[misc]  # any class of mmap
        def __new__(cls, fileno: int, length: int, *arguments: Any, **options: Any) -> Any:
            if fileno < 0:
                return super().__new__(cls, fileno, length, *arguments, **options)
            return super().__new__(cls, fileno, length, access=copy, offset=options.get("offset", 0))

    return Mapped
