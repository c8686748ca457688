"""Judge one save and determine what it changed. The session and its warm sandboxes are kept for the next save."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from judge.catalog.lookup import Catalogue
from judge.errors import JudgeError
from judge.judging.options import Progress
from judge.models import Backend, Language, Problem, Record, Report, Reports, Submission, Verdict
from judge.session import Options, Session
from judge.text.messages import translate

Outdated = Callable[[int, int], bool]
"""Gets the number of judged cases and that of all cases; if it returns True, judging stops. It is called often while a
solution or a package's code runs."""

_UNJUDGED = (Verdict.SK, Verdict.CE, Verdict.IE)


class LastResults(Record, frozen=True):
    """Whether each case passed when it was last judged, and its CPU seconds then, by the case's id."""

    passed: dict[str, bool]
    cpu_s: dict[str, float]


NO_RESULTS = LastResults(passed={}, cpu_s={})


class Change(Record, frozen=True):
    """The cases that passed or failed before and now do the opposite: ``fixed`` now pass, ``broken`` now fail.

    ``before_s`` and ``now_s`` are the CPU seconds, then and now, of the cases that passed both times.
    """

    fixed: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()
    before_s: float = 0.0
    now_s: float = 0.0


class SaveResult(Record, frozen=True, kw_only=True):
    """The result of judging a saved file. If it has no report, ``fault`` says why the file could not be judged."""

    file: Path
    hidden: bool
    problem: Problem | None = None
    submission: Submission | None = None
    reports: Reports = msgspec.field(default_factory=dict)
    language: Language = "en"
    change: Change = Change()
    fault: str = ""

    @property
    def report(self) -> Report | None:
        """The report in the user's language."""
        return self.reports.get(self.language)


class _Outdated(Exception):
    """There is a newer save."""


class SaveJudge:
    """Judges files, and remembers which cases of each file passed."""

    def __init__(
        self,
        session: Session,
        options: Options,
        language: Language,
        slug: str | None,
        backend: Backend | None = None,
        allow: Callable[[str, Path], None] = lambda slug, file: None,
    ) -> None:
        """Judge for this problem and backend if they are given; otherwise each file determines them.

        ``allow`` is called with a problem and the solution's file; it raises JudgeError if the hidden cases are closed.
        """
        self._session, self._options, self._language, self._allow = session, options, language, allow
        self._slug, self._backend = slug, backend
        self._known: dict[tuple[Path, str], LastResults] = {}

    @property
    def catalogue(self) -> Catalogue:
        """The problems that can be solved."""
        return self._session.catalogue

    def samples(self, file: Path, outdated: Outdated) -> SaveResult | None:
        """Judge on the samples. Return None if ``outdated`` stops it."""

        def judged(problem: Problem, submission: Submission, progress: Progress) -> Reports:
            return self._session.run(problem, submission, self._options)

        return self._tried(file, judged, outdated, hidden=False)

    def everything(self, file: Path, outdated: Outdated) -> SaveResult | None:
        """Judge on all cases. Return None if ``outdated`` stops it."""

        def judged(problem: Problem, submission: Submission, progress: Progress) -> Reports:
            self._allow(problem.slug, file)
            return self._session.submit(problem, submission, self._options, progress)

        return self._tried(file, judged, outdated, hidden=True)

    def _tried(
        self,
        file: Path,
        judged: Callable[[Problem, Submission, Progress], Reports],
        outdated: Outdated,
        *,
        hidden: bool,
    ) -> SaveResult | None:
        problem, language = None, self._language
        count = 0, 0

        def progress(done: int, total: int) -> None:
            nonlocal count
            count = done, total
            if outdated(done, total):
                raise _Outdated

        self._session.sandboxes.while_waiting = lambda: progress(*count)
        try:
            problem, submission = self._session.open(file, self._slug, self._backend)
            reports = judged(problem, submission, progress)
        except _Outdated:
            return None
        except JudgeError as error:
            return SaveResult(file=file, hidden=hidden, problem=problem, fault=translate(error, language))
        key = file, problem.slug
        self._known[key], change = follow(self._known.get(key, NO_RESULTS), reports[language])
        return SaveResult(
            file=file,
            hidden=hidden,
            problem=problem,
            submission=submission,
            reports=reports,
            language=language,
            change=change,
        )


def follow(known: LastResults, report: Report) -> tuple[LastResults, Change]:
    """Return the known results after this report, and the changes. A case that was not judged keeps its result."""
    judged = [case for case in report.cases if case.verdict not in _UNJUDGED]
    passed = {case.id: case.verdict is Verdict.AC for case in judged}
    cpu_s = {case.id: case.cpu_s for case in judged}
    both = [case_id for case_id, ok in passed.items() if ok and known.passed.get(case_id)]
    change = Change(
        fixed=tuple(case_id for case_id, ok in passed.items() if ok and known.passed.get(case_id) is False),
        broken=tuple(case_id for case_id, ok in passed.items() if not ok and known.passed.get(case_id)),
        before_s=sum(known.cpu_s[case_id] for case_id in both),
        now_s=sum(cpu_s[case_id] for case_id in both),
    )
    return LastResults(passed=known.passed | passed, cpu_s=known.cpu_s | cpu_s), change
