"""Write a starter to its place without losing the file that was there."""

from __future__ import annotations

from pathlib import Path

from judge.errors import UsageError
from judge.files import free_name


def place(target: Path, content: bytes) -> None:
    """Write a new file. Raises UsageError if it exists or cannot be written."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as file:
            file.write(content)
    except FileExistsError as error:
        if error.filename != str(target):
            raise UsageError("{path} is not a folder: choose another --dir", path=error.filename) from None
        raise UsageError(
            "{file} exists: --force starts anew and keeps it as {name}.bak", file=target, name=target.name
        ) from None
    except OSError as error:
        raise UsageError("{target} cannot be written: {reason}", target=target, reason=error.strerror) from None


def place_anew(target: Path, content: bytes) -> Path | None:
    """Write the file. An existing one is kept under another name, which is returned. Raises UsageError."""
    kept = None
    if target.exists() or target.is_symlink():
        try:
            kept = target.rename(free_name(target, ".bak"))
        except OSError as error:
            raise UsageError("{file} cannot be moved aside: {reason}", file=target, reason=error.strerror) from None
    place(target, content)
    return kept
