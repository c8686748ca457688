"""What judges many solutions: an engine takes jobs and gives back reports as they are done."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Sequence
from typing import Protocol

from judge import __version__
from judge.api import Options, Session
from judge.errors import JudgeError
from judge.models import (
    CaseResult,
    Flavour,
    Language,
    Limits,
    Record,
    Report,
    Reveal,
    Sandbox,
    Submission,
    Tally,
    Verdict,
)

_NO_BOX = Sandbox(landlock=0, seccomp=False, namespaces=(), rlimits=False, degraded=("box",))


class Job(Record, frozen=True, kw_only=True):
    """All that a verdict depends on, but the machine. ``file`` is the file's name alone, as tracebacks show it."""

    slug: str
    digest: str
    file: str
    source: bytes
    flavour: Flavour
    seed: str
    reveal: Reveal
    language: Language


class Engine(Protocol):
    """Judges jobs, many at once where it can."""

    def run(self, jobs: Sequence[Job]) -> Generator[tuple[int, Report], None, None]:
        """Each job's index and report, once, as they are done. A job that cannot be judged has the verdict IE.

        Closing the generator ends everything that was started for it. Raises UsageError, BoxError.
        """


def judged(job: Job, session: Session) -> Report:
    """One job, judged here and now."""
    options = Options(flavour=job.flavour, seed=job.seed, reveal=job.reveal, language=job.language)
    try:
        problem = session.catalogue.load(job.slug)
        if problem.digest != job.digest:
            return failed(job, f"the package of {job.slug} is another one than it was when grading began")
        return session.submit(problem, Submission(file=job.file, source=job.source, flavour=job.flavour), options)
    except JudgeError as error:
        return failed(job, str(error))
    except Exception as error:  # a bug of the judge's, which must not take the other jobs with it
        return failed(job, f"judge itself failed: {type(error).__name__}: {error}")


def failed(job: Job, why: str) -> Report:
    """The report of a job that the judge itself failed at."""
    case = CaseResult(id="judge", group="judge", hidden=True, verdict=Verdict.IE, message=why)
    nothing = Tally(passed=0, total=0)
    return Report(
        judge=__version__,
        problem=job.slug,
        digest=job.digest,
        file=job.file,
        source_sha256=hashlib.sha256(job.source).hexdigest(),
        flavour=job.flavour,
        seed=job.seed,
        verdict=Verdict.IE,
        score=0.0,
        passed=0,
        total=1,
        samples=nothing,
        hidden=Tally(passed=0, total=1),
        cpu_s=0.0,
        wall_s=0.0,
        memory_mib=0.0,
        limits=Limits(),
        cases=(case,),
        sandbox=_NO_BOX,
    )


def spread(jobs: Sequence[Job]) -> list[int]:
    """In which order to begin: the flavours that take longest to start first, and not the same problem many times in a
    row, because the first of each makes its cases, which the others then find."""
    slow = ("torch", "numpy", "python")
    seen: dict[tuple[str, str], int] = {}
    order: list[tuple[int, int, int]] = []
    for index, job in enumerate(jobs):
        turn = seen.get((job.slug, job.flavour), 0)
        seen[job.slug, job.flavour] = turn + 1
        order.append((slow.index(job.flavour), turn, index))
    return [index for _, _, index in sorted(order)]
