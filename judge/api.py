"""The public functions: ``load_problem``, ``judge_file`` and ``judge_many``."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from judge.catalog.lookup import Catalogue, builtin_folder
from judge.catalog.solution_files import submission_for
from judge.judging.options import Options
from judge.models import Backend, Language, Problem, Report
from judge.session import Session

__all__ = ["Options", "judge_file", "judge_many", "load_problem"]

AHEAD = 8  # tasks per worker that may be drawn before the first of them has been yielded


def load_problem(name_or_folder: str | Path, problems: Sequence[Path] = ()) -> Problem:
    """Return a problem by its name, or a package by its folder. ``problems`` are further catalogues.

    Raises UsageError for an unknown problem and PackageError for a broken package.
    """
    folder = Path(name_or_folder)
    if (folder / "problem.toml").is_file():
        from judge.catalog.reading import read_problem

        return read_problem(folder)
    return Catalogue([builtin_folder(), *problems]).find(str(name_or_folder))


def judge_file(
    path: str | Path,
    problem: Problem | str | None = None,
    *,
    backend: Backend | None = None,
    options: Options | None = None,
    language: Language = "en",
) -> Report:
    """Judge one file on all cases of its problem and return the report. Nothing is kept on disk.

    ``problem`` may be a problem, a name, or ``None``: then the file names its problem. ``backend`` overrides the
    backend that the file's imports suggest. ``language`` is that of the report. Raises UsageError,
    PackageError, SandboxError.
    """
    with Session() as session:
        found, submission = session.open(Path(path), problem, backend)
        return session.submit(found, submission, options)[language]


def judge_many(
    pairs: Iterable[tuple[str, str | bytes]],
    *,
    backend: Backend | None = None,
    options: Options | None = None,
    language: Language = "en",
    problems: Sequence[Path] = (),
    workers: int | None = None,
) -> Iterator[Report]:
    """Judge (problem, source) pairs and yield their reports in the order of the pairs.

    ``pairs`` may be endless: sources are drawn only as fast as reports are consumed. ``backend`` overrides the one that
    the imports of each source suggest, ``language`` is that of the reports, ``problems`` are further catalogues, and
    ``workers`` is the number of processes (default: one per processor). Call this under ``if __name__ == "__main__"``,
    because the workers import the calling module. Raises UsageError for an unknown problem, PackageError for a broken
    package, and SandboxError if workers are killed repeatedly.
    """
    from judge.workers import processors, stream  # with multiprocessing, which a single file does not need

    count = workers or processors()
    tasks = (
        partial(
            _judge,
            problem=problem,
            # A source with a lone surrogate is not text. It must not end the stream for the other sources.
            source=source.encode("utf-8", "surrogatepass") if isinstance(source, str) else source,
            backend=backend,
            options=options,
            language=language,
        )
        for problem, source in pairs
    )
    with tempfile.TemporaryDirectory(prefix="judge-") as home:  # generated cases are shared by the workers
        opened = partial(Session, Path(home), tuple(problems))
        yield from stream(tasks, opened, count, AHEAD * count)


def _judge(
    session: Session,
    problem: str,
    source: bytes,
    backend: Backend | None,
    options: Options | None,
    language: Language,
) -> Report:
    found = session.catalogue.find(problem)
    return session.submit(found, submission_for(found, "solution.py", source, backend), options)[language]
