"""The engine of one machine: a process per processor, each with a session whose sandboxes stay warm."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack
from functools import partial
from itertools import cycle
from pathlib import Path

import msgspec

from judge.errors import UsageError
from judge.grading.engines.engine import GradingJob, failed, judged, start_order
from judge.models import LANGUAGES, Report, Reports
from judge.session import Session
from judge.text.messages import phrase
from judge.workers import TaskLost, as_completed

_DECODER = msgspec.msgpack.Decoder(list[Report])


class LocalEngine:
    """An engine that judges on this machine.

    ``home`` is where workers keep generated cases; without it they use a folder that is removed at the end.
    """

    def __init__(self, home: Path | None, problems: Sequence[Path], workers: int, *, allow_degraded: bool) -> None:
        self._home, self._problems, self._workers = home, tuple(problems), workers
        self._allow_degraded = allow_degraded

    def run(self, jobs: Sequence[GradingJob]) -> Generator[tuple[int, Reports], None, None]:
        """Judge as ``Engine`` says. Raise ``UsageError`` if this machine isolates other people's code too little."""
        if not jobs:
            return
        with ExitStack() as stack:
            home = self._home or Path(stack.enter_context(tempfile.TemporaryDirectory()))
            opened = partial(Session, home, self._problems)
            self._prepare(opened)
            order = start_order(jobs)
            reports = as_completed([partial(_judged, jobs[index]) for index in order], opened, self._workers)
            stack.callback(reports.close)
            for place, found in reports:
                job = jobs[order[place]]
                if isinstance(found, TaskLost):
                    yield order[place], failed(job, phrase("the process that judged it was killed twice"))
                else:
                    yield order[place], dict(zip(LANGUAGES, cycle(_DECODER.decode(found)), strict=False))

    def _prepare(self, opened: Callable[[], Session]) -> None:
        with opened() as session:
            session.speed_factor()  # once, before others keep the processors busy
            if not self._allow_degraded and not session.layers().is_safe_for_others:
                raise UsageError(
                    "this machine does not isolate other people's code well enough: `judge doctor` says what is "
                    "missing, and --allow-degraded grades anyway"
                )


def _judged(job: GradingJob, session: Session) -> bytes:
    """Judge one job and return its reports encoded, which takes a fraction of the time of pickling them.

    A report that is the same in all languages is encoded once.
    """
    reports = list(judged(job, session).values())
    return msgspec.msgpack.encode(reports[:1] if all(report is reports[0] for report in reports) else reports)
