"""Unpack a ZIP file of which nothing is trusted: its size, its number of files, its names and its links."""

from __future__ import annotations

import stat
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from judge.errors import UsageError
from judge.files import read_bounded
from judge.formats.kattis_data import MAX_TOTAL

_ENTRY = b"PK\x01\x02"  # begins each file's entry in the directory of a ZIP archive
_MOST_FILES, _DEEPEST = 10_000, 16


@contextmanager
def unpacked(source: Path) -> Iterator[Path]:
    """Unpack a ZIP file into a temporary folder, and yield the folder. It is removed at the end of the context.

    Raises UsageError if the file cannot be unpacked. An error from within the context names files by their names in the
    archive.
    """
    raw = read_bounded(source, MAX_TOTAL)
    if not raw.startswith(b"PK"):
        raise UsageError("{source}: is neither a folder nor a ZIP file; name a Kattis problem package", source=source)
    if raw.count(_ENTRY) > _MOST_FILES:
        raise UsageError("{source}: holds too many files; import its folder instead", source=source)
    with tempfile.TemporaryDirectory() as scratch, zipfile.ZipFile(BytesIO(raw)) as archive:
        for entry in archive.infolist():
            entry.filename = entry.filename.replace("\\", "/")  # as some programs on Windows write it
        _check(archive.infolist(), source)
        archive.extractall(scratch, archive.infolist())
        try:
            yield Path(scratch)
        except UsageError as error:
            values = {name: _in_archive(value, f"{scratch}/", source) for name, value in error.values.items()}
            raise UsageError(error.text, **values) from None


def _check(entries: list[zipfile.ZipInfo], source: Path) -> None:
    """Raise UsageError or NotImplementedError if the files of an archive should not be unpacked."""
    if any(entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for entry in entries):
        raise NotImplementedError("That compression method is not supported")
    link = next((entry.filename for entry in entries if stat.S_ISLNK(entry.external_attr >> 16)), None)
    if link is not None:
        raise UsageError(
            "{source}: {name!r} is a link; unpack the archive, and import the folder", source=source, name=link
        )
    if not all(entry.filename for entry in entries):
        raise UsageError("{source}: holds a file without a name; import its folder instead", source=source)
    # A single name can stand for a thousand nested folders.
    if any(entry.filename.count("/") > _DEEPEST for entry in entries):
        raise UsageError("{source}: holds folders that are nested too deeply; import its folder instead", source=source)
    if sum(entry.file_size for entry in entries) > 4 * MAX_TOTAL:
        raise UsageError(
            "{source}: unpacks to more than {mib} MiB; import its folder instead",
            source=source,
            mib=4 * MAX_TOTAL >> 20,
        )


def _in_archive(value: object, scratch: str, source: Path) -> object:
    return str(value).replace(scratch, f"{source}/") if isinstance(value, str | Path) else value
