"""Read and write files that a user names: reading is bounded and never waits, and nothing is written through a link."""

from __future__ import annotations

import codecs
import errno
import os
import stat
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import BinaryIO, NamedTuple

from judge.errors import InputError, UsageError
from judge.text.foreign import foreign
from judge.text.phrases import mark

RESERVED_NAMES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
)
"""Names that no file may have on Windows, with any ending: a repository with such a file cannot be checked out."""
IS_LINK = mark("{file}: is a link, and files are not written through links; name the file itself")
_READING = os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC
_FOLDER = os.O_DIRECTORY | os.O_CLOEXEC | getattr(os, "O_PATH", os.O_RDONLY)
TOO_LARGE = mark("{path}: larger than {kib} KiB, too large for such a file; make it smaller")
_UNREADABLE = mark("{path}: cannot be read: {reason}; check its name and permissions")


class SpecialFileError(OSError):
    """A pipe or a device where a file is expected."""


class ReadFaults(NamedTuple):
    """How a file that cannot be read is reported: the error, and its message for each kind of fault.

    ``too_large`` names the limit as ``{kib}`` or ``{mib}``.
    """

    error: type[InputError] = UsageError
    too_large: str = TOO_LARGE
    special: str = mark("{path}: is not a regular file; name another")
    missing: str = _UNREADABLE
    folder: str = _UNREADABLE
    unreadable: str = _UNREADABLE


_PLAIN = ReadFaults()


def read_bounded(
    path: Path,
    limit: int,
    faults: ReadFaults = _PLAIN,
    tree: Path | None = None,
    **values: Callable[[], object],
) -> bytes:
    """Return the file's bytes. Raise the error of ``faults`` if it cannot be read or holds more than ``limit`` bytes.

    ``tree`` is a folder that other people filled: no link between it and ``path`` is followed. ``values`` return
    further values for the messages.
    """
    try:
        with open_to_read(path, tree) as file:
            raw = file.read(limit + 1)
    except OSError as error:
        match error:
            case SpecialFileError():
                text = faults.special
            case FileNotFoundError():
                text = faults.missing
            case IsADirectoryError():
                text = faults.folder
            case _:
                text = faults.unreadable
        more = {name: value() for name, value in values.items()}
        raise faults.error(text, path=str(path), reason=foreign(error), **more) from None
    if len(raw) > limit:
        raise faults.error(faults.too_large, path=str(path), kib=max(1, limit >> 10), mib=limit >> 20)
    return raw


def read_document(path: Path, limit: int) -> bytes:
    """Return the bytes of a text file like ``read_bounded``, without a byte order mark."""
    return without_bom(read_bounded(path, limit))


def without_bom(raw: bytes) -> bytes:
    """Return a text without the byte order mark that some editors and spreadsheets write at its beginning."""
    return raw.removeprefix(codecs.BOM_UTF8)


def open_to_read(path: Path, tree: Path | None = None) -> BinaryIO:
    """Return the file, opened for reading; ``tree`` is that of ``read_bounded``. Raises SpecialFileError or another
    OSError.

    Opening a pipe that nobody writes to would block for ever, and other people can put one into a folder. Streams that
    the system itself names, such as ``/dev/stdin``, are always read.
    """
    file = os.fdopen(os.open(path, _READING) if tree is None else _opened_below(tree, path), "rb")
    try:
        mode = os.fstat(file.fileno()).st_mode
        if stat.S_ISDIR(mode):
            raise OSError(errno.EISDIR, os.strerror(errno.EISDIR))
        if not stat.S_ISREG(mode):
            if path.absolute().parts[1:2] not in (("dev",), ("proc",)):
                raise SpecialFileError(errno.EINVAL, os.strerror(errno.EINVAL))
            os.set_blocking(file.fileno(), True)
    except BaseException:
        file.close()
        raise
    return file


def _opened_below(tree: Path, path: Path) -> int:
    """Open a file below a folder step by step, so that no link can take the place of a folder meanwhile."""
    *folders, name = path.relative_to(tree).parts
    folder = os.open(tree, _FOLDER)
    try:
        for step in folders:
            above, folder = folder, os.open(step, _FOLDER | os.O_NOFOLLOW, dir_fd=folder)
            os.close(above)
        return os.open(name, _READING | os.O_NOFOLLOW, dir_fd=folder)
    finally:
        os.close(folder)


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Raise ``UsageError`` for an ``OSError`` in the block, which writes ``path`` or files below it."""
    try:
        yield
    except OSError as error:
        raise UsageError(
            "{file}: cannot be written: {reason}", file=error.filename or path, reason=foreign(error)
        ) from None


def create_file(path: Path, content: bytes) -> None:
    """Write a new file, and create the folders above it. Raise ``OSError``, for example if the file exists."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        file.write(content)


def zipped(files: Iterable[tuple[str, bytes]], executable: Collection[str] = ()) -> bytes:
    """Return a ZIP archive of files, given by name and content. The same files give the same bytes in every run."""
    import zipfile
    from io import BytesIO

    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            entry = zipfile.ZipInfo(name)  # without a date, an entry gets the earliest one that ZIP has
            entry.external_attr = (0o100755 if name in executable else 0o100644) << 16
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def free_name(path: Path, suffix: str) -> Path:
    """Return the first unused path among ``path`` with ``suffix``, ``suffix2``, ``suffix3``…"""
    names = (path.with_name(f"{path.name}{suffix}{number if number > 1 else ''}") for number in count(1))
    return next(name for name in names if not os.path.lexists(name))


def write_file(path: Path, content: bytes | str, tree: Path | None = None) -> None:
    """Write a file as a whole or not at all, and never through a link.

    The content goes to a temporary file beside ``path``, which is then renamed. ``tree`` is a folder that other people
    filled: no folder between it and ``path`` may be a link, and a pipe there is replaced like a file. Any other device
    or pipe, such as ``/dev/stdout``, is written to directly.

    Raises ``UsageError`` if the file cannot be written.
    """
    data = content.encode("utf-8") if isinstance(content, str) else content
    target = Path(os.path.abspath(path))  # noqa: PTH100  # resolve() would follow links, which is what is checked here
    try:
        with _folder(target.parent, path, tree) as folder:
            if _is_stream(target) and not (tree is not None and _is_below(folder, tree)):
                _write_all(os.open(target, os.O_WRONLY | os.O_CLOEXEC), data)
                return
            if _is_link(target.name, folder):
                raise UsageError(IS_LINK, file=path)
            _replace(target.name, folder, data)
    except OSError as error:  # its message names the temporary file
        raise UsageError("{file}: cannot be written: {reason}", file=path, reason=foreign(error)) from None


def write_private(path: Path, content: str) -> None:
    """Write a file that only the user can read, replacing any file of that name. Raises OSError."""
    with _folder(path.parent, path, None) as folder:
        _replace(path.name, folder, content.encode("utf-8"), 0o600)


@contextmanager
def _folder(folder: Path, path: Path, tree: Path | None) -> Iterator[int]:
    """Open the folder of ``path``. Below ``tree``, no folder on the way to ``path`` may be a link.

    Each folder is opened from the one above it, so that nobody can replace a folder by a link after it was checked.
    """
    steps = [folder] if tree is None else [Path(folder.anchor), *map(Path, folder.parts[1:])]
    descriptor: int | None = None
    try:
        for step in steps:
            own = descriptor is None or tree is None or not _is_below(descriptor, tree)
            if not own and _is_link(step.name, descriptor):
                raise UsageError(
                    "{file}: {folder} is a link in the graded tree; write to a folder outside of it",
                    file=path,
                    folder=step.name,
                )
            above, descriptor = descriptor, os.open(step, _FOLDER | (0 if own else os.O_NOFOLLOW), dir_fd=descriptor)
            if above is not None:
                os.close(above)
        assert descriptor is not None
        yield descriptor
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _is_below(descriptor: int, tree: Path) -> bool:
    """Return whether an open folder is ``tree`` or in it."""
    root, here = tree.stat(), os.fstat(descriptor)
    up = ".."
    while not os.path.samestat(here, root):
        above = os.stat(up, dir_fd=descriptor)
        if os.path.samestat(here, above):
            return False
        here, up = above, f"{up}/.."
    return True


def newest_first(files: Iterable[Path]) -> list[Path]:
    """Return files in the order in which they were last written, the newest first; missing ones come last."""

    def age(file: Path) -> float:
        with suppress(OSError):
            return -file.stat().st_mtime
        return 0.0

    return sorted(files, key=age)


def _is_link(name: str, folder: int | None) -> bool:
    with suppress(FileNotFoundError):
        return stat.S_ISLNK(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode)
    return False


def _is_stream(target: Path) -> bool:
    """Return whether the target is a device, a pipe, or one of the links with which the system names open files."""
    if target.is_symlink():
        return target.parts[1:2] in (("dev",), ("proc",))
    return target.is_char_device() or target.is_fifo()


def _replace(name: str, folder: int, data: bytes, mode: int | None = None) -> None:
    if mode is None:
        with suppress(FileNotFoundError):
            found = os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode
            mode = stat.S_IMODE(found) if stat.S_ISREG(found) else None
    scratch = f".{name[:200]}.{os.urandom(6).hex()}"
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
        descriptor = os.open(scratch, flags, 0o666, dir_fd=folder)
        if mode is not None:
            os.fchmod(descriptor, mode)
        _write_all(descriptor, data)
        os.replace(scratch, name, src_dir_fd=folder, dst_dir_fd=folder)
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(scratch, dir_fd=folder)
        raise


def _write_all(descriptor: int, data: bytes) -> None:
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
