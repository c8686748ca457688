"""Look for a case on which a file and the reference disagree, and shrink a failing case.

Random cases come from the package's generator, seed after seed. Each round takes those of one seed up to a size; the
size grows from round to round and then starts small again, so that a mistake that a small case can show is found in a
small case.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from hashlib import sha256
from itertools import count
from typing import Any

import msgspec

from judge.catalog import layout
from judge.catalog.reading import read_source
from judge.entry_kinds.table import KINDS
from judge.errors import InputError, UsageError
from judge.models import Case, Problem, Record, Report, Submission, Verdict
from judge.session import Session
from judge.values import wire
from judge.verify import shrink_lines
from judge.verify.encoding import as_typed, packed
from judge.verify.shrink import Proposals, shrink
from judge.verify.shrink_lines import as_text, parsed
from judge.verify.trial import Disagreement, ShrinkingTrial, Trial

_SIZES = (1 << 8, 1 << 11, 1 << 14, 1 << 18, 1 << 40)  # bytes of arguments
_LEAST_SHRINKING_S = 3.0
_VALIDATED_AT_ONCE = 32
_SHRINKABLE = (Verdict.WA, Verdict.RE)  # a case that exceeds a limit takes too long to be repeated
_QUICK = 0.1


class StressPlan(Record, frozen=True, kw_only=True):
    """How to search: with seeds made from ``seed``, for ``seconds``. Shrinking may take half as many seconds again."""

    seed: str
    seconds: float = 20.0

    def seed_of(self, number: int) -> str:
        """Return the seed of a round; rounds are counted from 1."""
        return f"{self.seed}-{number}"


class StressResult(Record, frozen=True, kw_only=True):
    """The result of a search: ``tried`` cases of ``seeds`` seeds, the last of which is ``seed``; the disagreement found
    with it, and the smallest one like it.
    """

    tried: int
    seeds: int
    seed: str
    found: Disagreement | None = None
    shrunk: Disagreement | None = None


def stress(
    session: Session,
    problem: Problem,
    submission: Submission,
    plan: StressPlan,
    progress: Callable[[int], None] = lambda tried: None,
) -> StressResult:
    """Search until the file disagrees with the reference or the time is over. ``progress`` receives the number of
    cases tried.

    Raises UsageError for a problem without a generator or a file that cannot be loaded, PackageError, SandboxError.
    """
    if read_source(problem, layout.GENERATOR) is None:
        raise UsageError("{slug} has no generator.py, so there are no random cases; write one", slug=problem.slug)
    time_is_left = _clock(plan.seconds)
    tried: set[bytes] = set()
    with Trial(session, problem, submission) as trial:
        for number, cases in enumerate(_rounds(trial, plan), start=1):
            seed = plan.seed_of(number)
            for case in cases:
                if tried and not time_is_left():  # one case at least, however long the generator took
                    break
                key = sha256(case.args).digest()  # long arguments may be a view, which has no hash
                if key in tried:
                    continue
                tried.add(key)
                progress(len(tried))
                found = trial.disagreement(case)
                if found is not None:
                    shrunk = shrink_case(trial, found, max(_LEAST_SHRINKING_S, plan.seconds / 2))
                    return StressResult(tried=len(tried), seeds=number, seed=seed, found=found, shrunk=shrunk)
            if not time_is_left() and (tried or number >= len(_SIZES)):
                break
    return StressResult(tried=len(tried), seeds=number, seed=seed)


def _rounds(trial: Trial, plan: StressPlan) -> Iterator[tuple[Case, ...]]:
    """Yield the answered cases of one seed after another without end, smaller ones first."""
    for number in count(1):
        largest = _SIZES[(number - 1) % len(_SIZES)]
        cases = trial.generated(plan.seed_of(number))
        yield trial.answered([case for case in cases if len(case.args) <= largest])


def shrink_case(trial: Trial, found: Disagreement, seconds: float) -> Disagreement:
    """Return the smallest case that fails in the same way, as far as time allows. Raises PackageError, SandboxError."""
    args = wire.unpack(found.case.args)
    kind = KINDS[trial.problem.entry.kind]
    known = kind.vocabulary(args)
    best = found

    def fails(args: list[Any]) -> bool:
        nonlocal best
        if not kind.vocabulary(args) <= known:
            return False  # no method has that name, or takes that many arguments
        now = retrial.disagreement(packed(args))
        best = now or best
        return now is not None

    with ShrinkingTrial(trial, found) as retrial:
        if kind.answer_is_printed:
            (text,) = args
            shrink([parsed(text)], lambda lines: fails(as_text(lines)), _clock(seconds), _lines_of_text(retrial))
        else:
            shrink(args, fails, _clock(seconds))
    return best


def _lines_of_text(retrial: ShrinkingTrial) -> Proposals:
    """Return the proposals for what a program reads. Most break its format, and the validator is quicker than a run."""
    return Proposals(
        steps=(shrink_lines.fewer, shrink_lines.simpler),
        allowed=lambda candidates: retrial.allowed([packed(as_text(lines)) for lines in candidates]),
        at_once=_VALIDATED_AT_ONCE,
    )


def _clock(seconds: float) -> Callable[[], bool]:
    """Return a function that tells whether time is left of the given seconds, counted from now."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() < end


def smallest(
    session: Session, problem: Problem, submission: Submission, report: Report, seconds: float = 1.0
) -> str | None:
    """Return the arguments as JSON for ``--case``, shrunk from the report's failing case for about ``seconds``.

    The time counts from when the case has failed again: on a busy machine, starting the sandbox of the reference takes
    as long.

    Return None if there is no such case, if one run of it takes a large part of the time, if it passes as the only
    case, or if no short JSON expresses it. Raises PackageError, SandboxError.
    """
    case = failing_case(session, problem, report)
    if case is None or report.verdict not in _SHRINKABLE:
        return None
    if any(result.cpu_s > _QUICK * seconds for result in report.cases if result.id == case.id):
        return None
    submission = msgspec.structs.replace(submission, backend=report.backend)
    try:
        with Trial(session, problem, submission) as trial:
            found = trial.disagreement(case)
            if found is None:
                return None
            return as_typed(problem, shrink_case(trial, found, seconds).case)
    except InputError:  # the file could be loaded a moment ago, so its behaviour varies, and there is no smallest case
        return None


def failing_case(session: Session, problem: Problem, report: Report) -> Case | None:
    """Return the package's case that the report shows as failing; None if there is none, or it is the user's own."""
    failure = report.shown_failure
    shown = failure.id if failure is not None and (failure.input or failure.expected) else ""
    sample = next((case for case in session.samples(problem) if case.id == shown), None)
    if sample is not None or not shown or not report.hidden.total:
        return sample
    return next((case for case in session.cases(problem, report.backend, report.seed) if case.id == shown), None)
