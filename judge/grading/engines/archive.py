"""A problem package as bytes, for a machine that does not have it. The receiver checks it against the digest it
expects.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import msgspec

from judge.catalog.files import MAX_BYTES, MAX_DEPTH, MAX_FILES, digest, list_files, read_bytes
from judge.errors import PackageError
from judge.files import create_file

_DECODER = msgspec.msgpack.Decoder(list[tuple[bytes, bytes]])


def pack(folder: Path) -> bytes:
    """Return all files of the package in ``folder`` with their names. Raise ``PackageError`` if they cannot be read."""
    files = [(os.fsencode(file.name), read_bytes(folder / file.name, MAX_BYTES)) for file in list_files(folder)]
    return msgspec.msgpack.encode(files)


def unpack(archive: bytes, store: Path, slug: str, wanted: str) -> Path:
    """Unpack ``archive`` below ``store`` and return the package's folder; ``wanted`` is the digest that it must have.

    Raise ``PackageError`` if the archive was not made by ``pack``, has another digest, or cannot be written.
    """
    files = _files(archive, slug)
    try:
        store.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryDirectory(dir=store, ignore_cleanup_errors=True) as scratch:
            folder = Path(scratch, slug)
            for name, content in files:
                create_file(folder / os.fsdecode(name), content)
            if digest(folder, list_files(folder)) != wanted:
                raise PackageError(
                    "{slug}: the package that was sent differs from the one at the beginning of the grading", slug=slug
                )
            (store / wanted).mkdir()
            return folder.rename(store / wanted / slug)
    except OSError as error:
        raise PackageError(
            "{slug}: its package cannot be unpacked in {store}: {reason}", slug=slug, store=store, reason=error.strerror
        ) from None


def _files(archive: bytes, slug: str) -> list[tuple[bytes, bytes]]:
    try:
        files = _DECODER.decode(archive)
    except (msgspec.DecodeError, RecursionError):
        files = []
    size = sum(len(content) for _, content in files)
    if not files or len(files) > MAX_FILES or size > MAX_BYTES or not all(_below(name) for name, _ in files):
        raise PackageError("{slug}: the data that was sent is not a package", slug=slug)
    return files


def _below(name: bytes) -> bool:
    """Return whether a package may hold a file of this name, which therefore is below its folder."""
    parts = name.split(b"/")
    return len(parts) <= MAX_DEPTH + 1 and b"\0" not in name and not any(part[:1] in (b"", b".") for part in parts)
