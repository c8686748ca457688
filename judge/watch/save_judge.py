"""Judge one save; the session and its warm sandboxes are kept for the next one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from judge.catalog.lookup import Catalogue
from judge.errors import JudgeError
from judge.models import Backend, Problem, Record, Report, Submission
from judge.session import Options, Session
from judge.text.messages import translate
from judge.watch.change import NOTHING, Change, Known, follow


class SaveResult(Record, frozen=True, kw_only=True):
    """The result of a save. Without a report it could not be judged, and ``fault`` says why."""

    file: Path
    hidden: bool
    problem: Problem | None = None
    submission: Submission | None = None
    report: Report | None = None
    change: Change = Change()
    fault: str = ""


class _Outdated(Exception):
    """There is a newer save."""


class SaveJudge:
    """Judges files, and remembers which cases of each passed."""

    def __init__(
        self,
        session: Session,
        options: Options,
        slug: str | None,
        backend: Backend | None = None,
        allow: Callable[[str], None] = lambda slug: None,
    ) -> None:
        """If given, ``slug`` and ``backend`` determine the problem and the backend.

        ``allow`` raises JudgeError for a problem whose hidden cases are closed.
        """
        self._session, self._options, self._allow = session, options, allow
        self._slug, self._backend = slug, backend
        self._known: dict[tuple[Path, str], Known] = {}

    @property
    def catalogue(self) -> Catalogue:
        """The problems that can be solved."""
        return self._session.catalogue

    def samples(self, file: Path) -> SaveResult:
        """Judge on the samples."""

        def judged(problem: Problem, submission: Submission) -> Report:
            return self._session.run(problem, submission, self._options)

        return self._tried(file, judged, hidden=False)

    def everything(self, file: Path, outdated: Callable[[int, int], bool]) -> SaveResult | None:
        """Judge on all cases. Return None if ``outdated`` says to stop; it is called with the cases done and their
        total."""

        def judged(problem: Problem, submission: Submission) -> Report:
            self._allow(problem.slug)
            return self._session.submit(problem, submission, self._options, progress)

        def progress(done: int, total: int) -> None:
            if outdated(done, total):
                raise _Outdated

        try:
            return self._tried(file, judged, hidden=True)
        except _Outdated:
            return None

    def _tried(self, file: Path, judged: Callable[[Problem, Submission], Report], *, hidden: bool) -> SaveResult:
        problem = None
        try:
            problem, submission = self._session.open(file, self._slug, self._backend)
            report = judged(problem, submission)
        except JudgeError as error:
            return SaveResult(file=file, hidden=hidden, problem=problem, fault=translate(error, self._options.language))
        key = file, problem.slug
        self._known[key], change = follow(self._known.get(key, NOTHING), report)
        return SaveResult(
            file=file, hidden=hidden, problem=problem, submission=submission, report=report, change=change
        )
