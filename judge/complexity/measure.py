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
from judge.complexity.sized_cases import Doubling, SizedCases, Stepping, cut_candidates, generated_sizes, uncut_sizes
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
        """Whether the submission certainly grows faster than the reference."""
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


def measure_growth(
    session: Session,
    problem: Problem,
    submission: Submission,
    seconds: float,
    progress: Progress = no_progress,
) -> Growth:
    """Measure a submission and the reference, for at most three times ``seconds``.

    Raises SandboxError, and UsageError if there are too few sizes.
    """
    sizes = _valid_sizes(session, problem)
    reference = reference_of(problem)
    idle = _idle_submission(problem, reference)
    own, theirs, *nothing = _curves(
        session, problem, [submission, reference, *([idle] if idle else [])], sizes, seconds, progress
    )
    idle_runs = nothing[0].runs if nothing else {}
    own, theirs = _without_reading(own, idle_runs), _without_reading(theirs, idle_runs)
    return Growth(own=own, reference=theirs, own_fit=own.fitted, reference_fit=theirs.fitted)


def _valid_sizes(session: Session, problem: Problem) -> list[SizedCases]:
    """Return the sizes with the cases that the package's validator accepts.

    Raises UsageError, which says why there are none.
    """
    runner = session.package_runner
    generator = read_source(problem, layout.GENERATOR) or b""
    objection = NOTHING
    for sizes in _candidate_sizes(problem, runner, generator):
        whole = [case for sized in sizes for case in sized.cases]
        faults = dict(zip((case.id for case in whole), runner.faults(problem, generator, whole), strict=True))
        sound = [
            msgspec.structs.replace(sized, cases=tuple(case for case in sized.cases if not faults[case.id]))
            for sized in sizes
        ]
        allowed = [sized for sized in sound if sized.cases]
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


def _candidate_sizes(problem: Problem, runner: PackageRunner, generator: bytes) -> Iterator[list[SizedCases]]:
    """Yield the sizes that the generator makes for this purpose, or else those to which its cases can be cut.

    The package's hand-made cases come last, because a large one among them usually tests something special.
    """
    grown = generated_sizes(runner.generate_sized(problem, generator, "default")) if generator else []
    if grown:
        yield grown
        return
    generated = generate_cases(problem, "default", runner)
    every = [*generated, *read_secret(problem)]
    for way, cases in ((Doubling, generated), (Doubling, every), (Stepping, every)):
        # The reference cannot be measured on a case that is meant for one backend.
        whole = [case for case in cases if not case.backends]
        yield from (sizes for sizes in cut_candidates(whole, way) if len(sizes) >= MIN_POINTS)
    if len(sizes := uncut_sizes(whole)) >= MIN_POINTS:
        yield sizes


def _idle_submission(problem: Problem, reference: Submission) -> Submission | None:
    """Return a solution that does nothing, to measure what reading the input costs.

    Returns None if the kind has no such solution, and for arrays, which every solution reads in full.
    """
    if problem.has_arrays:
        return None
    source = KINDS[problem.entry.kind].idle_source(problem.entry)
    return None if source is None else msgspec.structs.replace(reference, source=source.encode())


class _Measurement:
    """The measurement of one submission on ever larger sizes. ``ended`` says why it stopped."""

    def __init__(self, runner: Runner) -> None:
        self.runner = runner
        self.runs: dict[int, tuple[float, ...]] = {}
        self.memory_mib: dict[int, float] = {}
        self.ended: MeasurementEnded | None = None

    def run(self, case: Case, size: int, times: list[float]) -> float:
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
    sizes: list[SizedCases],
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
        measurements = [
            _Measurement(stack.enter_context(Runner(plain, submission, session.sandboxes, speed_factor)))
            for submission, speed_factor in zip(submissions, speed_factors, strict=True)
        ]
        for done, sized in enumerate(sizes, start=1):
            now = time.monotonic()
            share_s = max(0.0, end - now) / (len(sizes) - done + 1)
            _measure_size([measurement for measurement in measurements if not measurement.ended], sized, now + share_s)
            progress(done, len(sizes))
            if time.monotonic() > end and done < len(sizes):
                for measurement in measurements:
                    measurement.ended = measurement.ended or MeasurementEnded(reason="time", size=sized.size)
                break
    return [
        Curve(runs=measurement.runs, memory_mib=measurement.memory_mib, ended=measurement.ended)
        for measurement in measurements
    ]


def _measure_size(measurements: list[_Measurement], sized: SizedCases, until: float) -> None:
    """Run the cases of one size in turns, so that a busy machine slows all submissions alike.

    Quick runs are repeated until the time ``until`` at most, so that small sizes leave time for large ones.
    """
    for measurement in measurements:
        measurement.runner.restart()
    for case in sized.cases:
        times: dict[_Measurement, list[float]] = {measurement: [] for measurement in measurements}
        for turn in range(_MAX_RUNS):
            if turn >= _RUNS and time.monotonic() > until:
                break
            for measurement, mine in times.items():
                if not measurement.ended and sum(mine) < (_ENOUGH_S if turn < _RUNS else _MEASURABLE_S):
                    mib = measurement.run(case, sized.size, mine)
                    measurement.memory_mib[sized.size] = max(mib, measurement.memory_mib.get(sized.size, 0.0))
        for measurement, mine in times.items():
            # The slowest case of a size counts. A run that is too short to be measured (0 s) still counts as a run.
            measurement.runs[sized.size] = max(
                measurement.runs.get(sized.size, ()), tuple(mine), key=lambda run: min(run, default=-1.0)
            )
    for measurement in measurements:
        if measurement.ended:  # the size at which it failed was not measured
            measurement.runs.pop(sized.size, None)
            measurement.memory_mib.pop(sized.size, None)


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
