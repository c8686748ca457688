"""CPU time and memory of a submission and of the reference on a ladder of sizes."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack

import msgspec

from judge.catalog import layout
from judge.catalog.cases import generate_cases
from judge.catalog.reading import read_source
from judge.complexity.fit import Fit, fit
from judge.complexity.ladder import Rung, ladder
from judge.entry_kinds.table import KINDS
from judge.errors import UsageError
from judge.judging.package_runner import PackageRunner
from judge.judging.runner import Runner
from judge.models import Case, Problem, Record, Submission
from judge.session import Session

_RUNS = 5
_ENOUGH_S = 0.3  # of one size: a slow run says enough by itself
_NOTHING_S = 2e-5


class Curve(Record, frozen=True, kw_only=True):
    """Seconds of each run and MiB by size, the worst of the cases of that size. ``ended`` says why it ends early."""

    runs: dict[int, tuple[float, ...]]
    memory_mib: dict[int, float]
    ended: str = ""

    @property
    def cpu_s(self) -> dict[int, float]:
        """The shortest run of each size."""
        return {size: min(times) for size, times in self.runs.items()}


class Growth(Record, frozen=True, kw_only=True):
    """How a submission grows beside the reference. A fit is None where the measurements do not tell."""

    own: Curve
    reference: Curve
    own_fit: Fit | None
    reference_fit: Fit | None

    @property
    def slower(self) -> bool:
        """Whether it is surely of a slower class than the reference."""
        own, reference = self.own_fit, self.reference_fit
        if own is None or reference is None or min(own.class_confidence, reference.class_confidence) <= 0.8:
            return False
        return own.rank > reference.rank and _falls_behind(self.own.cpu_s, self.reference.cpu_s)


def _falls_behind(own: Mapping[int, float], reference: Mapping[int, float]) -> bool:
    """Whether the lag behind the reference itself grows: on a busy machine a fit alone may be one of the disturbance.

    A class apart is a factor of about four over the last two doublings.
    """
    lags = [own[size] / reference[size] for size in sorted(own) if reference.get(size)]
    return len(lags) > 2 and lags[-1] > 2 * lags[-3]


def grow(
    session: Session,
    problem: Problem,
    submission: Submission,
    seconds: float,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Growth:
    """Measure in at most three times so many seconds. Raises UsageError where the sizes are too few, SandboxError."""
    rungs = _allowed(session, problem)
    reference = Submission(
        file=layout.REFERENCE, source=read_source(problem, layout.REFERENCE) or b"", backend=problem.reference
    )
    idle = _idle(problem, reference)
    own, theirs, *nothing = _curves(
        session, problem, [submission, reference, *([idle] if idle else [])], rungs, seconds, progress
    )
    if nothing:
        own, theirs = _less(own, nothing[0].cpu_s), _less(theirs, nothing[0].cpu_s)
    return Growth(own=own, reference=theirs, own_fit=fit(own.runs), reference_fit=fit(theirs.runs))


def _allowed(session: Session, problem: Problem) -> list[Rung]:
    """The sizes on which the package's validator has nothing against any case."""
    author = PackageRunner(session.sandboxes)
    # A case for one backend alone is none that the reference could be measured on.
    rungs = ladder([case for case in generate_cases(problem, "default", author) if not case.backends])
    validator = read_source(problem, layout.GENERATOR) or b""
    if rungs:
        whole = [case for rung in rungs for case in rung.cases]
        faulty = {case.id for case, fault in zip(whole, author.faults(problem, validator, whole), strict=True) if fault}
        sound = [
            msgspec.structs.replace(rung, cases=tuple(case for case in rung.cases if case.id not in faulty))
            for rung in rungs
        ]
        rungs = [rung for rung in sound if rung.cases]
    if len(rungs) < 4:
        raise UsageError(f"{problem.slug}: its generator makes no cases of four doubling sizes, so growth is not seen")
    return rungs


def _idle(problem: Problem, reference: Submission) -> Submission | None:
    """A function that does nothing: what it costs is reading the input. None for a class."""
    source = KINDS[problem.entry.kind].idle_source(problem.entry)
    return None if source is None else msgspec.structs.replace(reference, source=source.encode())


class _Climber:
    """A submission on its way up the ladder. ``ended`` says why it goes no further."""

    def __init__(self, runner: Runner) -> None:
        self.runner = runner
        self.runs: dict[int, tuple[float, ...]] = {}
        self.memory_mib: dict[int, float] = {}
        self.ended = ""

    def step(self, case: Case, times: list[float]) -> float:
        """Run the case once more; its memory in MiB."""
        attempt = self.runner.once(case)
        if attempt.execution.outcome != "answered":
            self.ended = f"stopped ({attempt.execution.outcome})"
        elif attempt.reply is None or attempt.reply.status not in ("ok", "gradient", "mutated"):
            self.ended = attempt.reply.message if attempt.reply else "no answer"
        times.append(attempt.execution.cpu_s)
        return attempt.execution.memory_mib


def _curves(
    session: Session,
    problem: Problem,
    submissions: list[Submission],
    rungs: list[Rung],
    seconds: float,
    progress: Callable[[int, int], None],
) -> list[Curve]:
    """Up the ladder, each until a run of it passes a limit, fails, or the time of all is over."""
    end = time.monotonic() + len(submissions) * seconds
    plain = msgspec.structs.replace(problem, forbid=())
    with ExitStack() as stack:
        climbers = [
            _Climber(stack.enter_context(Runner(plain, one, session.sandboxes, session.speed_factor(one.backend))))
            for one in submissions
        ]
        for done, rung in enumerate(rungs, start=1):
            _climb([climber for climber in climbers if not climber.ended], rung)
            progress(done, len(rungs))
            if time.monotonic() > end and done < len(rungs):
                for climber in climbers:
                    climber.ended = climber.ended or "out of time"
                break
    return [Curve(runs=one.runs, memory_mib=one.memory_mib, ended=one.ended) for one in climbers]


def _climb(climbers: list[_Climber], rung: Rung) -> None:
    """Run the cases of a rung by turns, so that a busy machine is busy for all of them."""
    for climber in climbers:
        climber.runner.restart()
    for case in rung.cases:
        times: dict[_Climber, list[float]] = {climber: [] for climber in climbers}
        for _ in range(_RUNS):
            for climber, mine in times.items():
                if not climber.ended and sum(mine) < _ENOUGH_S:
                    mib = climber.step(case, mine)
                    climber.memory_mib[rung.size] = max(mib, climber.memory_mib.get(rung.size, 0.0))
        for climber, mine in times.items():
            # Nothing measured is less than a run that took no time that could be measured.
            climber.runs[rung.size] = max(
                climber.runs.get(rung.size, ()), tuple(mine), key=lambda run: min(run, default=-1.0)
            )
    for climber in climbers:
        if climber.ended:  # what failed was not measured
            climber.runs.pop(rung.size, None)
            climber.memory_mib.pop(rung.size, None)


def _less(curve: Curve, nothing: dict[int, float]) -> Curve:
    """Without what reading the input costs; never less than what can be measured at all."""
    runs = {
        size: tuple(max(_NOTHING_S, seconds - nothing.get(size, 0.0)) for seconds in times)
        for size, times in curve.runs.items()
    }
    return msgspec.structs.replace(curve, runs=runs)
