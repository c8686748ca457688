"""CPU time and memory of a submission and of the reference on a ladder of sizes."""

from __future__ import annotations

import time
from collections.abc import Callable

import msgspec

from judge.api import Session
from judge.authoring import BoxedAuthor
from judge.errors import UsageError
from judge.growth.fit import Fit, fit
from judge.growth.ladder import Rung, ladder
from judge.judging.runner import Runner
from judge.models import Case, Problem, Record, Submission
from judge.packages import layout
from judge.packages.cases import generate_cases
from judge.packages.reading import read_source

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
        sure = own is not None and reference is not None and min(own.class_confidence, reference.class_confidence) > 0.8
        return sure and own is not None and reference is not None and own.rank > reference.rank


def grow(
    session: Session,
    problem: Problem,
    submission: Submission,
    seconds: float,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Growth:
    """Measure in about twice so many seconds. Raises UsageError where the cases give too few sizes, BoxError."""
    rungs = _allowed(session, problem)
    reference = Submission(
        file=layout.REFERENCE, source=read_source(problem, layout.REFERENCE) or b"", flavour=problem.flavours[0]
    )
    idle = _idle(problem, reference)
    own = _curve(session, problem, submission, rungs, seconds, lambda done: progress(done, 2 * len(rungs)))
    theirs = _curve(
        session, problem, reference, rungs, seconds, lambda done: progress(len(rungs) + done, 2 * len(rungs))
    )
    if idle is not None:
        nothing = _curve(session, problem, idle, rungs, seconds, lambda done: None).cpu_s
        own, theirs = _less(own, nothing), _less(theirs, nothing)
    return Growth(own=own, reference=theirs, own_fit=fit(own.runs), reference_fit=fit(theirs.runs))


def _allowed(session: Session, problem: Problem) -> list[Rung]:
    """The sizes on which the package's validator has nothing against any case."""
    author = BoxedAuthor(session.boxes)
    # A case for one flavour alone is none that the reference could be measured on.
    rungs = ladder([case for case in generate_cases(problem, "default", author) if not case.flavours])
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
    if problem.entry.kind == "class":
        return None
    source = f"def {problem.entry.name}(*arguments):\n    return None\n".encode()
    return msgspec.structs.replace(reference, source=source)


def _curve(
    session: Session,
    problem: Problem,
    submission: Submission,
    rungs: list[Rung],
    seconds: float,
    progress: Callable[[int], None],
) -> Curve:
    """Up the ladder until a run passes a limit, fails, or the time is over."""
    end = time.monotonic() + seconds
    runs: dict[int, tuple[float, ...]] = {}
    memory: dict[int, float] = {}
    ended = ""
    plain = msgspec.structs.replace(problem, forbid=())
    with Runner(plain, submission, session.boxes, session.speed_factor(submission.flavour)) as runner:
        for done, rung in enumerate(rungs, start=1):
            runner.restart()
            measured = [_runs(runner, case) for case in rung.cases]
            ended = next((why for _, _, why in measured if why), "")
            if ended:
                break
            runs[rung.size] = max((times for times, _, _ in measured), key=min)
            memory[rung.size] = max(mib for _, mib, _ in measured)
            progress(done)
            if time.monotonic() > end and done < len(rungs):
                ended = "out of time"
                break
    return Curve(runs=runs, memory_mib=memory, ended=ended)


def _runs(runner: Runner, case: Case) -> tuple[tuple[float, ...], float, str]:
    """The seconds of a few runs of one case, the largest growth in MiB, and why it failed, if it did."""
    times: list[float] = []
    mib = 0.0
    while len(times) < _RUNS and sum(times) < _ENOUGH_S:
        attempt = runner.once(case)
        if attempt.execution.outcome != "answered":
            return (), 0.0, f"stopped ({attempt.execution.outcome})"
        if attempt.reply is None or attempt.reply.status not in ("ok", "gradient", "mutated"):
            return (), 0.0, attempt.reply.message if attempt.reply else "no answer"
        times.append(attempt.execution.cpu_s)
        mib = max(mib, attempt.execution.memory_mib)
    return tuple(times), mib, ""


def _less(curve: Curve, nothing: dict[int, float]) -> Curve:
    """Without what reading the input costs; never less than what can be measured at all."""
    runs = {
        size: tuple(max(_NOTHING_S, seconds - nothing.get(size, 0.0)) for seconds in times)
        for size, times in curve.runs.items()
    }
    return msgspec.structs.replace(curve, runs=runs)
