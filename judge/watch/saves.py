"""Which files of a folder were written, as the system reports it.

The folder is watched, not the file: many editors save by writing another file and renaming it, and a watch on the file
itself would not survive that. A thread waits for the system; ``fileno`` can be waited for with ``select``.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Self

from judge.errors import UsageError

# A save is reported after this time without another one: editors write, rename and remove in quick succession.
_STEP_MS = 8
_LONGEST_MS = 200
_BEGUN_MS = 250  # the longest time until listening begins
_MOST_WATCHES = 1000


class Saves:
    """A context manager over some folders, the first of which must continue to exist.

    Raises UsageError if they cannot be watched.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = folders
        self._folder = folders[0]
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
            *self._folders,
            watch_filter=None,
            debounce=_LONGEST_MS,
            step=_STEP_MS,
            stop_event=self._stop,
            recursive=False,
            raise_interrupt=False,
            rust_timeout=_BEGUN_MS,
            yield_on_timeout=True,
        ):
            names = {os.path.basename(path) for _, path in changes}  # noqa: PTH119  # names as text
            if not begun:  # what was saved while this was starting has not been seen
                names.update(name for folder in self._folders for name in os.listdir(folder))  # noqa: PTH208  # as above
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
    """Return whether the folder still has a name; a working folder that was removed can be reached, but has none."""
    try:
        return folder.stat().st_nlink > 0
    except OSError:
        return False
