"""A progress bar on stderr for judgings that take a while."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from judge.cli.support.console import can_animate, say
from judge.judging.options import Progress, no_progress

if TYPE_CHECKING:
    import rich.progress

PATIENCE_S = 0.5


@contextmanager
def progress(label: str = "", *, quiet: bool = False) -> Iterator[Progress]:
    """Yield a function to report progress to: ``done`` of ``total``. It draws a bar unless output is quiet or plain.

    ``label`` names the work in progress, by default "judging".
    """
    if quiet or not can_animate():
        yield no_progress
        return
    with ProgressBar(label or say("judging")) as bar:
        yield bar.update


class ProgressBar:
    """A bar that appears after ``PATIENCE_S`` and is erased at the end. Importing rich waits until it appears."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._lock = threading.Lock()
        self._timer = threading.Timer(PATIENCE_S, self._appear)
        self._timer.daemon = True
        self._progress: rich.progress.Progress | None = None
        self._done, self._total = 0, 0
        self._left = False

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        with self._lock:
            self._left = True
            if self._progress is not None:
                self._progress.stop()

    def update(self, done: int, total: int) -> None:
        """Report progress: ``done`` of ``total`` cases."""
        with self._lock:
            self._done, self._total = done, total
            self._show()

    def _appear(self) -> None:
        with self._lock:
            if not self._left:
                self._progress = _rich_bar(self._label)
                self._show()

    def _show(self) -> None:
        if self._progress is not None and self._total:
            self._progress.update(self._progress.task_ids[0], completed=self._done, total=self._total)


def _rich_bar(label: str) -> rich.progress.Progress:
    import rich.progress
    from rich.console import Console

    bar = rich.progress.Progress(
        rich.progress.TextColumn(label),
        rich.progress.BarColumn(),
        rich.progress.MofNCompleteColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    bar.start()
    bar.add_task(label, total=None)
    return bar
