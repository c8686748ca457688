"""CPU time and memory of a submission and of the reference on cases of growing sizes."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack

import msgspec

from judge.catalog import layout
from judge.catalog.cases import generate_cases
from judge.catalog.reading import read_secret, read_source
from judge.complexity.fit import MIN_POINTS, Fit, fit
from judge.complexity.ladder import Doubling, Rung, Stepping, ladders, sized_rungs, uncut_rungs
from judge.entry_kinds.table import KINDS
from judge.errors import UsageError
from judge.judging.attempt import reference_of
from judge.judging.options import Progress, no_progress
from judge.judging.package_runner import PackageRunner
from judge.judging.runner import Runner
from judge.models import Case, Problem, Record, Submission
from judge.session import Session
from judge.text.phrases import NOTHING

_RUNS, _MAX_RUNS = 5, 40
_MEASURABLE_S = 0.02  # of one size: quick runs are repeated until their times add up to this
_ENOUGH_S = 0.3  # of one size: slow runs are not repeated beyond this
# An answer may be as large as its input, but the judge has to hold it in memory, a printed one several times.
_OUTPUT_KIB, _PRINTED_KIB = 64 << 10, 32 << 10
_NOISE = 3.0  # a time must exceed this multiple of the noise of reading the input
_NOTHING_S = 2e-5  # a shorter time is not distinguished from 0
_SLOW_READING_S = 1e-3  # reading that takes less does not hide the solution's time


class MeasurementEnded(Record, frozen=True, kw_only=True):
    """Why a measurement stopped before the largest size: a limit that was exceeded, an error, or ``time``."""

    reason: str
    size: int
    detail: str = ""


class Curve(Record, frozen=True, kw_only=True):
    """The seconds of each run and the memory in MiB, by size. Of several cases of a size, the worst counts.

    ``measurable`` are the sizes whose times stand out from what reading the input takes; only they are fitted.
    ``reading_share`` is the share of the largest size's time that reading the input takes, if it takes long.
    """

    runs: dict[int, tuple[float, ...]]
    memory_mib: dict[int, float]
    measurable: tuple[int, ...] = ()
    ended: MeasurementEnded | None = None
    reading_share: float = 0.0

    @property
    def fitted(self) -> Fit | None:
        """The order of growth, or None if too few sizes are measurable."""
        return fit({size: self.runs[size] for size in self.measurable})

    @property
    def cpu_s(self) -> dict[int, float]:
        """The shortest run of each size."""
        return {size: min(times) for size, times in self.runs.items()}


class Growth(Record, frozen=True, kw_only=True):
    """The growth of a submission and of the reference. A fit is None if the measurements do not determine it."""

    own: Curve
    reference: Curve
    own_fit: Fit | None
    reference_fit: Fit | None

    @property
    def slower(self) -> bool:
        """Whether the submission is surely of a slower class than the reference."""
        own, reference = self.own_fit, self.reference_fit
        if own is None or reference is None or min(own.confidence, reference.confidence) <= 0.8:
            return False
        return own.rank > reference.rank and _falls_behind(self.own.cpu_s, self.reference.cpu_s)


def _falls_behind(own: Mapping[int, float], reference: Mapping[int, float]) -> bool:
    """Return whether the ratio to the reference's times grows. On a busy machine the fit alone may be wrong.

    If the two are in neighbouring classes, the ratio grows about fourfold over the last two doublings.
    """
    ratios = [own[size] / reference[size] for size in sorted(own) if reference.get(size)]
    return len(ratios) > 2 and ratios[-1] > 2 * ratios[-3]


def grow(
    session: Session,
    problem: Problem,
    submission: Submission,
    seconds: float,
    progress: Progress = no_progress,
) -> Growth:
    """Measure for at most three times ``seconds``. Raises SandboxError, and UsageError if there are too few sizes."""
    rungs = _valid_rungs(session, problem)
    reference = reference_of(problem)
    idle = _idle_submission(problem, reference)
    own, theirs, *nothing = _curves(
        session, problem, [submission, reference, *([idle] if idle else [])], rungs, seconds, progress
    )
    idle_runs = nothing[0].runs if nothing else {}
    own, theirs = _without_reading(own, idle_runs), _without_reading(theirs, idle_runs)
    return Growth(own=own, reference=theirs, own_fit=own.fitted, reference_fit=theirs.fitted)


def _valid_rungs(session: Session, problem: Problem) -> list[Rung]:
    """Return the sizes with the cases that the package's validator accepts.

    Raises UsageError, which says why there are none.
    """
    runner = session.package_runner
    generator = read_source(problem, layout.GENERATOR) or b""
    objection = NOTHING
    for rungs in _candidate_sizes(problem, runner, generator):
        whole = [case for rung in rungs for case in rung.cases]
        faults = dict(zip((case.id for case in whole), runner.faults(problem, generator, whole), strict=True))
        sound = [
            msgspec.structs.replace(rung, cases=tuple(case for case in rung.cases if not faults[case.id]))
            for rung in rungs
        ]
        allowed = [rung for rung in sound if rung.cases]
        if len(allowed) >= MIN_POINTS:
            return allowed
        objection = objection or next(filter(None, faults.values()), NOTHING)
    if objection:
        raise UsageError(
            "{slug}: growth cannot be measured, because its large inputs cannot be made smaller: {objection}",
            slug=problem.slug,
            objection=objection,
        )
    raise UsageError(
        "{slug}: growth cannot be measured, because no input has a size that could be made smaller three times",
        slug=problem.slug,
    )


def _candidate_sizes(problem: Problem, runner: PackageRunner, generator: bytes) -> Iterator[list[Rung]]:
    """Yield the sizes that the generator makes for this purpose, or else those to which its cases can be cut.

    The package's hand-made cases come last, because a large one among them usually tests something special.
    """
    grown = sized_rungs(runner.grow(problem, generator, "default")) if generator else []
    if grown:
        yield grown
        return
    generated = generate_cases(problem, "default", runner)
    every = [*generated, *read_secret(problem)]
    for way, cases in ((Doubling, generated), (Doubling, every), (Stepping, every)):
        # The reference cannot be measured on a case that is meant for one backend.
        whole = [case for case in cases if not case.backends]
        yield from (rungs for rungs in ladders(whole, way) if len(rungs) >= MIN_POINTS)
    if len(rungs := uncut_rungs(whole)) >= MIN_POINTS:
        yield rungs


def _idle_submission(problem: Problem, reference: Submission) -> Submission | None:
    """Return a solution that does nothing, to measure what reading the input costs.

    Returns None if the kind has no such solution, and for arrays, which every solution reads in full.
    """
    if problem.has_arrays:
        return None
    source = KINDS[problem.entry.kind].idle_source(problem.entry)
    return None if source is None else msgspec.structs.replace(reference, source=source.encode())


class _Climber:
    """A submission that is measured on ever larger sizes. ``ended`` says why it stopped."""

    def __init__(self, runner: Runner) -> None:
        self.runner = runner
        self.runs: dict[int, tuple[float, ...]] = {}
        self.memory_mib: dict[int, float] = {}
        self.ended: MeasurementEnded | None = None

    def step(self, case: Case, size: int, times: list[float]) -> float:
        """Run the case once more and return its memory in MiB."""
        attempt = self.runner.once(case)
        if attempt.execution.outcome != "answered":
            self.ended = MeasurementEnded(reason=attempt.execution.outcome, size=size)
        elif attempt.reply is None or attempt.reply.status not in ("ok", "gradient", "mutated"):
            self.ended = MeasurementEnded(
                reason="error", size=size, detail=str(attempt.reply.reason) if attempt.reply else ""
            )
        times.append(attempt.execution.cpu_s)
        return attempt.execution.memory_mib


def _curves(
    session: Session,
    problem: Problem,
    submissions: list[Submission],
    rungs: list[Rung],
    seconds: float,
    progress: Progress,
) -> list[Curve]:
    """Measure each submission on ever larger sizes, until it exceeds a limit or fails, or the total time is over."""
    end = time.monotonic() + len(submissions) * seconds
    printed = KINDS[problem.entry.kind].answer_is_printed
    limits = msgspec.structs.replace(problem.limits, output_kib=_PRINTED_KIB if printed else _OUTPUT_KIB)
    plain = msgspec.structs.replace(problem.without_rules, limits=limits)
    speed_factors = [session.speed_factor(submission.backend) for submission in submissions]
    with ExitStack() as stack:
        climbers = [
            _Climber(stack.enter_context(Runner(plain, submission, session.sandboxes, speed_factor)))
            for submission, speed_factor in zip(submissions, speed_factors, strict=True)
        ]
        for done, rung in enumerate(rungs, start=1):
            now = time.monotonic()
            share_s = max(0.0, end - now) / (len(rungs) - done + 1)
            _climb([climber for climber in climbers if not climber.ended], rung, now + share_s)
            progress(done, len(rungs))
            if time.monotonic() > end and done < len(rungs):
                for climber in climbers:
                    climber.ended = climber.ended or MeasurementEnded(reason="time", size=rung.size)
                break
    return [Curve(runs=climber.runs, memory_mib=climber.memory_mib, ended=climber.ended) for climber in climbers]


def _climb(climbers: list[_Climber], rung: Rung, until: float) -> None:
    """Run the cases of one size in turns, so that a busy machine slows all submissions alike.

    Quick runs are repeated until the time ``until`` at most, so that small sizes leave time for large ones.
    """
    for climber in climbers:
        climber.runner.restart()
    for case in rung.cases:
        times: dict[_Climber, list[float]] = {climber: [] for climber in climbers}
        for turn in range(_MAX_RUNS):
            if turn >= _RUNS and time.monotonic() > until:
                break
            for climber, mine in times.items():
                if not climber.ended and sum(mine) < (_ENOUGH_S if turn < _RUNS else _MEASURABLE_S):
                    mib = climber.step(case, rung.size, mine)
                    climber.memory_mib[rung.size] = max(mib, climber.memory_mib.get(rung.size, 0.0))
        for climber, mine in times.items():
            # The slowest case of a size counts. A run that is too short to be measured (0 s) still counts as a run.
            climber.runs[rung.size] = max(
                climber.runs.get(rung.size, ()), tuple(mine), key=lambda run: min(run, default=-1.0)
            )
    for climber in climbers:
        if climber.ended:  # the size at which it failed was not measured
            climber.runs.pop(rung.size, None)
            climber.memory_mib.pop(rung.size, None)


def _without_reading(curve: Curve, idle: Mapping[int, Sequence[float]]) -> Curve:
    """Return the curve without what reading the input costs, and with the sizes whose times stand out from it."""
    runs, measurable, share = {}, [], 0.0
    for size, times in sorted(curve.runs.items()):
        nothing = sorted(idle.get(size, ()))
        floor = nothing[0] if nothing else 0.0
        noise = nothing[len(nothing) // 2] - floor if nothing else 0.0
        runs[size] = tuple(max(_NOTHING_S, seconds - floor) for seconds in times)
        if min(runs[size]) > max(_NOTHING_S, _NOISE * noise):
            measurable.append(size)
        share = min(1.0, floor / min(times)) if floor >= _SLOW_READING_S else 0.0
    return msgspec.structs.replace(curve, runs=runs, measurable=tuple(measurable), reading_share=share)
