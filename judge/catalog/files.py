"""The files of a package: their names, their contents and the digest over all of them. Nothing is trusted.

Files and folders whose name begins with a dot, and ``__pycache__``, are not part of a package.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from judge.errors import PackageError
from judge.files import ReadFaults, read_bounded, without_bom
from judge.text.foreign import foreign
from judge.text.messages import control_character, mark, quoted

MAX_FILES = 2000
MAX_DEPTH = 8
MAX_BYTES = 256 << 20
LIBRARY = "judge.probes"
_LIBRARY_FOLDER = Path(__file__).parents[1] / "probes"
_UNREADABLE = mark("{path}: cannot be read: {reason}; check its permissions")
_SPECIAL = mark("{path!r}: is not a regular file; remove it from the package")
_FAULTS = ReadFaults(
    error=PackageError,
    too_large=mark("{path}: larger than {kib} KiB; make it smaller"),
    special=_SPECIAL,
    missing=mark("{path}: no such file; a package needs it (docs/problems.md)"),
    folder=_UNREADABLE,
    unreadable=_UNREADABLE,
)


class PackageFile(NamedTuple):
    """One file: its path in the package with ``/``, its size in bytes, and a stamp that changes when it is written."""

    name: str
    size: int
    stamp: tuple[int | str, ...]


def list_files(folder: Path) -> list[PackageFile]:
    """Return all files of the package, sorted by name. Raises PackageError for a file that no package may hold."""
    root = str(folder)
    try:
        files = sorted(_walk(root, os.path.realpath(root)))
    except FileNotFoundError:
        raise PackageError("{root}: no such folder; name the folder that holds problem.toml", root=root) from None
    except NotADirectoryError:
        raise PackageError("{root}: not a folder; name the folder that holds problem.toml", root=root) from None
    except OSError as error:
        raise PackageError(
            "{root}: cannot be read: {reason}; check its permissions", root=root, reason=foreign(error)
        ) from None
    if sum(file.size for file in files) > MAX_BYTES:
        raise PackageError(
            "{root}: holds more than {limit} MiB; let generator.py make the large cases",
            root=root,
            limit=MAX_BYTES >> 20,
        )
    return files


def _walk(root: str, real_root: str) -> Iterator[PackageFile]:
    count = 0
    pending = [""]
    while pending:
        prefix = pending.pop()
        with os.scandir(f"{root}/{prefix}") as entries:
            for entry in entries:
                if entry.name.startswith(".") or entry.name == "__pycache__":
                    continue
                name = f"{prefix}{entry.name}"
                count += 1
                if count > MAX_FILES:
                    raise PackageError(
                        "{root}: holds more than {limit} files; is this the folder of one problem?",
                        root=root,
                        limit=MAX_FILES,
                    )
                if entry.is_dir(follow_symlinks=False):
                    if name.count("/") >= MAX_DEPTH:
                        raise PackageError(
                            "{root}/{name}: folders are nested too deeply; flatten them", root=root, name=quoted(name)
                        )
                    pending.append(f"{name}/")
                else:
                    yield _file(entry, name, real_root)


def _file(entry: os.DirEntry[str], name: str, real_root: str) -> PackageFile:
    link = ""
    if entry.is_symlink():
        link = os.path.realpath(entry.path)
        if os.path.commonpath((real_root, link)) != real_root:
            raise PackageError(
                "{path!r}: a link that leaves the package; put a copy of the file there", path=entry.path
            )
        if not Path(link).is_file():
            raise PackageError("{path!r}: a broken link; put a copy of the file there", path=entry.path)
    status = entry.stat()
    if not stat.S_ISREG(status.st_mode):
        raise PackageError(_SPECIAL, path=entry.path)
    return PackageFile(name, status.st_size, (status.st_mtime_ns, status.st_ctime_ns, link))


def matching(folder: Path, pattern: str) -> list[Path]:
    """Return the files of the package whose names match ``pattern``, sorted.

    Hidden files are not part of the package. ``list_files`` does not check them, so they may be links to other files.
    """
    found = ((path, path.relative_to(folder).parts) for path in folder.glob(pattern))
    return sorted(path for path, parts in found if not any(part.startswith(".") for part in parts))


def signature(folder: Path) -> str:
    """Return a hash over names, sizes and times of all files. It changes with the package, and no file is opened."""
    listing = repr((os.path.realpath(folder), list_files(folder)))
    return hashlib.sha256(listing.encode("utf-8", "surrogateescape")).hexdigest()


def digest(folder: Path, files: Iterable[PackageFile]) -> str:
    """Return the SHA-256 (hex) over the names and contents of ``files``, each preceded by its length.

    Text counts with the line endings of Unix: a clone made with git's ``core.autocrlf`` holds the same package.
    """
    return digests(folder, files, b"", ())[0]


def digests(folder: Path, files: Iterable[PackageFile], first: bytes, counted: Collection[str]) -> tuple[str, str]:
    """Return ``digest``, and the same for ``first`` and the files whose names are ``counted``. Read each file once."""
    all_files, counted_files = hashlib.sha256(), hashlib.sha256(first)
    for file in files:
        content = read_bytes(folder / file.name, MAX_BYTES)
        if b"\0" not in content:
            content = content.replace(b"\r\n", b"\n")
        for part in (os.fsencode(file.name), content):
            for hashed in (all_files, counted_files) if file.name in counted else (all_files,):
                hashed.update(len(part).to_bytes(8, "little"))
                hashed.update(part)
    return all_files.hexdigest(), counted_files.hexdigest()


def read_bytes(path: Path, limit: int) -> bytes:
    """Return the file's bytes. Raises PackageError if it cannot be read or holds more than ``limit`` bytes."""
    return read_bounded(path, limit, _FAULTS)


def read_text(path: Path, limit: int) -> str:
    """Return the file's text with ``\\n`` line ends. Raises PackageError if it is not UTF-8 or exceeds ``limit``
    bytes."""
    raw = without_bom(read_bytes(path, limit))
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise PackageError("{path}:{line}: not UTF-8; save the file in that encoding", path=path, line=line) from None
    text = text.replace("\r\n", "\n")
    found = control_character(text)
    if found:
        line = text.count("\n", 0, found[0]) + 1
        raise PackageError(
            "{path}:{line}: control character {character}; remove it, or write it as an escape",
            path=path,
            line=line,
            character=found[1],
        )
    return text


def library_for(source: bytes) -> dict[str, bytes]:
    """Return the library's modules by name if the source mentions the library, else nothing."""
    return library_sources() if LIBRARY.encode() in source else {}


@cache
def library_sources() -> dict[str, bytes]:
    """Return the source of each module by its full name."""
    files = sorted(_LIBRARY_FOLDER.glob("*.py"))
    return {f"{LIBRARY}.{file.stem}".removesuffix(".__init__"): file.read_bytes() for file in files}


@cache
def library_stamp() -> str:
    """Return a text that changes whenever a file of the library does. No file is opened."""
    return signature(_LIBRARY_FOLDER)
