"""Which files of a folder were written, as the system tells it.

The folder is watched and not the file: many editors save by writing another file and renaming it, which a watch on the
file itself would not survive. A thread waits for the system; whoever waits for it in ``select`` takes ``fileno``.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from judge.errors import UsageError

_STEP_MS = 8  # a save is told once nothing more came for so long: editors write, rename and remove in one go
_LONGEST_MS = 200
_BEGUN_MS = 250  # how soon at least it is told that listening has begun


class Saves:
    """A context manager. Raises UsageError where the folder cannot be watched."""

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
        """Readable when there is something to take."""
        return self._reading

    def take(self) -> set[str]:
        """The names of the files that may have changed since the last time; once, at the beginning, of all.

        Raises UsageError where watching has ended.
        """
        try:
            while os.read(self._reading, 4096):
                pass
        except BlockingIOError:
            pass
        with self._lock:
            names, self._names = self._names, set()
        if not _is_there(self._folder):
            raise UsageError(f"{self._folder}: the folder is gone, so there is nothing left to watch")
        if self._fault:
            raise UsageError(f"{self._folder}: cannot be watched: {self._fault}")
        return names

    def _listen(self) -> None:
        from watchfiles import watch

        begun = False
        try:
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
                names = {os.path.basename(path) for _, path in changes}  # noqa: PTH119  # names as text
                if not begun:  # what was saved while this was starting went unseen
                    names.update(os.listdir(self._folder))  # noqa: PTH208  # names as text
                    begun = True
                if names:
                    with self._lock:
                        self._names |= names
                    os.write(self._writing, b"s")
        except Exception as error:
            self._fault = str(error) or type(error).__name__
            os.write(self._writing, b"e")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join()
        os.close(self._writing)
        os.close(self._reading)


def _is_there(folder: Path) -> bool:
    """Whether it can still be reached; a working folder that was removed can, but has no name any more."""
    try:
        return folder.stat().st_nlink > 0
    except OSError:
        return False
