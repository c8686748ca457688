"""Report which files of a folder were written, and choose the one to judge: the target.

The folder is watched, not the file: many editors save by writing another file and renaming it, and a watch on the file
itself would not survive that. A thread waits for reports of the system, and ``select`` can wait for ``fileno``. The
system does not report every save: the file behind a symbolic link is in another folder, and some network folders report
nothing. So the caller also looks at ``WatchTarget.present`` from time to time.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Collection
from pathlib import Path
from typing import Self

from judge.catalog.lookup import Catalogue
from judge.catalog.solution_files import NO_SUCH_FILE, SUFFIXES, known_slug, last_edited
from judge.errors import UsageError
from judge.files import newest_first
from judge.text.suggestions import suggested

# A save is reported when no other one followed for this time: editors write, rename and remove in quick succession.
_STEP_MS = 8
_LONGEST_MS = 200
_BEGUN_MS = 250  # the longest time until listening begins
_MOST_WATCHES = 1000


class SaveWatcher:
    """A context manager over a folder. Raises UsageError if it cannot be watched or no longer exists."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: set[str] = set()
        self._fault = ""
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._reading, self._writing = os.pipe()
        os.set_blocking(self._reading, False)
        self._thread = threading.Thread(target=self._listen, daemon=True)

    def fileno(self) -> int:
        """Return a descriptor that is readable when there is something to take."""
        return self._reading

    def take(self) -> set[str]:
        """Return the names of the files that may have changed since the last call; the first call returns all names.

        Raises UsageError if watching has ended.
        """
        try:
            while os.read(self._reading, 4096):
                pass
        except BlockingIOError:
            pass
        with self._lock:
            names, self._names = self._names, set()
        if not _is_there(self._folder):
            raise UsageError("{folder}: the folder no longer exists, so there is nothing to watch", folder=self._folder)
        if self._fault and not self._thread.is_alive():
            raise UsageError("{folder}: cannot be watched: {fault}", folder=self._folder, fault=self._fault)
        return names

    def _listen(self) -> None:
        """Report saves until the end. A name that is not UTF-8 ends a watch, so another one is begun."""
        for _ in range(_MOST_WATCHES):
            try:
                self._watch()
                return
            except Exception as error:
                self._fault = str(error) or type(error).__name__
            if self._stop.is_set() or not _is_there(self._folder):
                break
        os.write(self._writing, b"e")

    def _watch(self) -> None:
        from watchfiles import watch

        begun = False
        for changes in watch(
            self._folder,
            watch_filter=None,
            debounce=_LONGEST_MS,
            step=_STEP_MS,
            stop_event=self._stop,
            recursive=False,
            raise_interrupt=False,
            rust_timeout=_BEGUN_MS,
            yield_on_timeout=True,
        ):
            names = {os.path.basename(path) for _, path in changes}
            if not begun:  # saves were not seen until watching began
                names.update(os.listdir(self._folder))
                begun, self._fault = True, ""
            if names:
                with self._lock:
                    self._names |= names
                os.write(self._writing, b"s")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()
        os.close(self._writing)
        os.close(self._reading)


def _is_there(folder: Path) -> bool:
    """Return whether the folder still exists. A removed working folder can still be opened, but has no links."""
    try:
        return folder.stat().st_nlink > 0
    except OSError:
        return False


class WatchTarget:
    """A file, or a folder in which the files that solve known problems count. Raises UsageError for anything else."""

    def __init__(self, path: Path, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._only = None if path.is_dir() else path
        self.folder = path if path.is_dir() else path.parent
        self._seen: dict[Path, tuple[int, int, int]] = {}
        if not path.exists():
            raise UsageError(NO_SUCH_FILE, path=path, command=suggested("start", ["SLUG"]))

    @property
    def is_file(self) -> bool:
        """Whether one file was named."""
        return self._only is not None

    @property
    def present(self) -> set[str]:
        """The names of the files that count and exist."""
        return {file.name for file in self._files() if file.exists()}

    def first(self) -> Path | None:
        """Return the file to begin with, or None if the folder has no solution yet. Only saves after that count."""
        for file in self._files():
            self._is_new(file)
        try:
            return self._only or last_edited(self.folder, self._catalogue)
        except UsageError:
            return None

    def saved(self, names: Collection[str]) -> Path | None:
        """Return the file to judge after files with these names have changed, or None if none of them has new text."""
        if self._only is not None:
            return self._only if self._only.name in names and self._is_new(self._only) else None
        files = [self.folder / name for name in names if name.endswith(SUFFIXES) and not name.startswith(".")]
        return next(
            (file for file in newest_first(files) if self._is_new(file) and known_slug(file, self._catalogue)), None
        )

    def _files(self) -> list[Path]:
        """Return the file, or what may be a solution in the folder."""
        return [self._only] if self._only else [file for file in self.folder.glob("*") if file.name.endswith(SUFFIXES)]

    def _is_new(self, file: Path) -> bool:
        """Return whether the file was written since the last call: editors touch a file more than once per save."""
        try:
            facts = file.stat()
        except OSError:
            self._seen.pop(file, None)
            return False
        written = facts.st_mtime_ns, facts.st_ino, facts.st_size
        if self._seen.get(file) == written:
            return False
        self._seen[file] = written
        return True
