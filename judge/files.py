"""Files that a user names, read no further than such a file can be long."""

from __future__ import annotations

from pathlib import Path

from judge.errors import UsageError


def read_bounded(path: Path, limit: int) -> bytes:
    """The file's bytes. Raises UsageError where it cannot be read or holds more than ``limit`` bytes."""
    try:
        with path.open("rb") as file:
            raw = file.read(limit + 1)
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror}; check its name and permissions") from None
    if len(raw) > limit:
        raise UsageError(f"{path}: larger than {max(1, limit >> 10)} KiB, which no such file is; make it smaller")
    return raw
