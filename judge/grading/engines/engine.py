"""Engines take jobs and yield reports as they finish. This module holds what they share."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Sequence
from typing import Protocol

import msgspec

from judge import __version__
from judge.backends.table import BACKENDS
from judge.errors import JudgeError
from judge.models import (
    LANGUAGES,
    Backend,
    CaseResult,
    Language,
    Limits,
    Problem,
    Record,
    Report,
    Reports,
    Reveal,
    Submission,
    Tally,
    Verdict,
)
from judge.models.report import NO_SANDBOX
from judge.session import Options, Session
from judge.text.messages import translate
from judge.text.phrases import Phrase, phrase, phrase_of

_TRUSTED_S = 1.0  # within this time, a package's files are not checked again; a check takes as long as ten cases


class GradingJob(Record, frozen=True, kw_only=True):
    """Everything that a report depends on, except the machine.

    ``file`` is the file's name without its folders, as tracebacks show it. ``require`` names the case groups
    that count towards the verdict; empty means all. ``package_key`` stands for the package in the key of
    kept results; it does not change with the package's texts.
    """

    slug: str
    digest: str
    file: str
    source: bytes
    backend: Backend
    seed: str
    reveal: Reveal
    language: Language
    require: tuple[str, ...] = ()
    package_key: str = ""


class Engine(Protocol):
    """Judges jobs, several at once if it can."""

    def run(self, jobs: Sequence[GradingJob]) -> Generator[tuple[int, Reports], None, None]:
        """Yield each job's index and its reports once, in the order in which they are done.

        A job that cannot be judged has the verdict IE. Closing the generator ends everything that was started for it.
        Raise ``UsageError`` or ``SandboxError`` if nothing can be judged.
        """


def judged(job: GradingJob, session: Session) -> Reports:
    """Judge one job in this process with the package from the session's catalogue."""
    try:
        problem = session.catalogue.load(job.slug, _TRUSTED_S)
    except Exception as error:
        return failed(job, failure(error))
    if problem.digest != job.digest:
        return failed(job, phrase("the package of {slug} has changed since grading began", slug=job.slug))
    return judged_with(problem, job, session)


def judged_with(problem: Problem, job: GradingJob, session: Session) -> Reports:
    """Judge one job in this process with the given package."""
    submission = Submission(file=job.file, source=job.source, backend=job.backend)
    try:
        require = session.present_groups(problem, job.backend, job.seed, job.require)
        options = Options(seed=job.seed, reveal=job.reveal, require=require)
        return session.submit(problem, submission, options)
    except Exception as error:
        return failed(job, failure(error))


def failure(error: Exception) -> Phrase:
    """Return why the judge failed. A bug of the judge, which is no ``JudgeError``, must not affect other jobs."""
    if isinstance(error, JudgeError):
        return phrase_of(error)
    return phrase("the judge itself failed: {type}: {error}", type=type(error).__name__, error=str(error))


def failed(job: GradingJob, why: JudgeError | Phrase) -> Reports:
    """Return the reports of a job at which the judge itself failed."""
    return {language: _failed(job, translate(why, language)) for language in LANGUAGES}


def _failed(job: GradingJob, why: str) -> Report:
    case = CaseResult(id="judge", group="judge", hidden=True, verdict=Verdict.IE, message=why)
    return msgspec.structs.replace(
        unjudged(job.slug, Verdict.IE),
        digest=job.digest,
        file=job.file,
        source_sha256=hashlib.sha256(job.source).hexdigest(),
        backend=job.backend,
        seed=job.seed,
        total=1,
        hidden=Tally(passed=0, total=1),
        cases=(case,),
    )


def unjudged(slug: str, verdict: Verdict) -> Report:
    """Return a report without any case."""
    return Report(
        judge=__version__,
        problem=slug,
        digest="",
        file="",
        source_sha256="",
        backend="python",
        seed="",
        verdict=verdict,
        score=0.0,
        passed=0,
        total=0,
        samples=Tally(passed=0, total=0),
        hidden=Tally(passed=0, total=0),
        cpu_s=0.0,
        wall_s=0.0,
        memory_mib=0.0,
        limits=Limits(),
        cases=(),
        sandbox=NO_SANDBOX,
    )


def start_order(jobs: Sequence[GradingJob]) -> list[int]:
    """Return the order in which jobs are started.

    The backends that take longest to start come first. Jobs of one problem are spread out, because the first of them
    generates the cases that the others then find.
    """
    slow = list(reversed(BACKENDS))
    turns: dict[tuple[str, str], int] = {}
    order: list[tuple[int, int, int]] = []
    for index, job in enumerate(jobs):
        turn = turns.get((job.slug, job.backend), 0)
        turns[job.slug, job.backend] = turn + 1
        order.append((slow.index(job.backend), turn, index))
    return [index for _, _, index in sorted(order)]
