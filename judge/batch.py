"""Judge many sources as a library: ``judge_many`` over warm sandboxes in several processes."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from judge.catalog.solution_files import submission_for
from judge.judging.options import Options
from judge.models import Backend, Record, Report
from judge.session import Session
from judge.workers import stream

AHEAD = 8  # tasks per worker that may be drawn before the first of them has been yielded


class _OpenSession(Record, frozen=True, kw_only=True):
    """Opens the session of a worker; picklable."""

    home: str
    problems: tuple[str, ...]

    def __call__(self) -> Session:
        return Session(Path(self.home), [Path(folder) for folder in self.problems])


class _JudgeSource(Record, frozen=True, kw_only=True):
    """Judges one source in a worker; picklable."""

    problem: str
    source: bytes
    backend: Backend | None
    options: Options

    def __call__(self, session: Session) -> Report:
        problem = session.catalogue.find(self.problem)
        submission = submission_for(problem, "solution.py", self.source, self.backend)
        return session.submit(problem, submission, self.options)


def judge_many(
    pairs: Iterable[tuple[str, str | bytes]],
    *,
    backend: Backend | None = None,
    options: Options | None = None,
    problems: Sequence[Path] = (),
    workers: int | None = None,
) -> Iterator[Report]:
    """Judge (problem, source) pairs and yield their reports in the order of the pairs.

    ``pairs`` may be endless: sources are drawn only as fast as reports are consumed. ``backend`` overrides the one that
    the imports of each source suggest, ``problems`` are further catalogues, and ``workers`` is the number of processes
    (default: one per processor). Start this in a module that is guarded by ``if __name__ == "__main__"``, since
    workers import it. Raises UsageError for an unknown problem, PackageError for a broken package, and SandboxError
    if workers are killed repeatedly.
    """
    count = workers or os.cpu_count() or 1
    choices = options or Options()
    tasks = (
        _JudgeSource(
            problem=problem,
            source=source.encode() if isinstance(source, str) else source,
            backend=backend,
            options=choices,
        )
        for problem, source in pairs
    )
    with tempfile.TemporaryDirectory(prefix="judge-") as home:  # generated cases are shared by the workers
        opened = _OpenSession(home=home, problems=tuple(map(str, problems)))
        yield from stream(tasks, opened, count, AHEAD * count)
