"""A progress bar on stderr for judgings that take a while; the quick ones never see it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from rich.progress import Progress

PATIENCE_S = 0.5


class Bar:
    """Appears once judging has taken ``PATIENCE_S``, and leaves no trace. Until then rich is not imported."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._progress: Progress | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._progress is not None:
            self._progress.stop()

    def update(self, done: int, total: int) -> None:
        """Say that so many cases of so many are judged."""
        if self._progress is None:
            if time.monotonic() - self._started < PATIENCE_S or done >= total:
                return
            self._progress = _drawn(total)
        self._progress.update(self._progress.task_ids[0], completed=done, total=total)


def _drawn(total: int) -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    progress = Progress(
        TextColumn("judging"), BarColumn(), MofNCompleteColumn(), console=Console(stderr=True), transient=True
    )
    progress.start()
    progress.add_task("judging", total=total)
    return progress
