"""Check that the tolerances lie between careful and sloppy arithmetic.

Careful solutions are those that the package accepts: they have to pass with half of every tolerance. A sloppy solution
computes in the next narrower precision, and so rounds its inputs to that precision. At least one case of every
precision that has a narrower one has to catch the rounding of the inputs alone.
"""

from __future__ import annotations

from typing import Any

import msgspec

from judge.catalog import layout
from judge.errors import PackageError
from judge.guest.backends.numpy import ndarray
from judge.judging.answer_checker import AnswerChecker
from judge.judging.runner import Runner
from judge.judging.verdict import judge_case
from judge.models import Case, Problem, Verdict
from judge.session import Options, Session
from judge.text.phrases import NOTHING, Phrase, listed, phrase
from judge.values import wire
from judge.values.dtypes import DEFAULT_TOLERANCE
from judge.verify import package_files

_LONGEST_ARGS = 1 << 18  # bytes: longer arguments show a loose tolerance no better
_NARROWER = {"float64": "float32", "float32": "float16"}


def check_tolerance(session: Session, problem: Problem) -> Phrase:
    """Check that careful solutions stay under half the tolerance and sloppy ones exceed it. Raises PackageError,
    SandboxError."""
    if problem.check.kind != "array":
        return phrase("none: answers are compared exactly")
    too_far = _over_half(session, problem)
    if too_far:
        raise PackageError(
            "{place} needs more than half of the tolerance; widen the tolerance, or compute more precisely",
            place=too_far,
        )
    caught: dict[str, int] = {}
    with AnswerChecker(problem, session.sandboxes, problem.backends[0]) as answer_checker:
        for case in session.cases(problem, problem.backends[0]):
            for dtype in _NARROWER:
                rounded = _rounded(case, dtype)
                if rounded is not None and not case.backends:
                    caught[dtype] = caught.get(dtype, 0) + _is_caught(session, problem, rounded, answer_checker)
    missed = [dtype for dtype, count in caught.items() if not count]
    if missed:
        raise PackageError(
            "no case fails when {dtype} inputs are rounded to a narrower precision; tighten the tolerance, or "
            "add a case",
            dtype=missed[0],
        )
    by_dtype = listed([phrase("{dtype} by {count} cases", dtype=dtype, count=count) for dtype, count in caught.items()])
    return phrase("accepted solutions need at most half of it; narrower inputs are caught: {dtypes}", dtypes=by_dtype)


def _over_half(session: Session, problem: Problem) -> Phrase:
    """Return the first accepted solution that needs more than half of a tolerance, and the case; empty if none does."""
    halves = {
        dtype: (rtol / 2, atol / 2) for dtype, (rtol, atol) in {**DEFAULT_TOLERANCE, **problem.check.tolerance}.items()
    }
    check = msgspec.structs.replace(problem.check, tolerance=halves)
    strict = msgspec.structs.replace(problem, check=check)
    for name in package_files.accepted_files(problem):
        submission = package_files.read(session, problem, name)
        if package_files.can_run(submission):
            report = session.submit(strict, submission, Options(fail_fast=True, reveal="verdict"))["en"]
            if report.verdict is Verdict.WA:
                case = next(case.id for case in report.cases if case.verdict is Verdict.WA)
                return phrase("{name} on {case}", name=name, case=case)
    return NOTHING


def _is_caught(session: Session, problem: Problem, case: Case, answer_checker: AnswerChecker) -> bool:
    submission = package_files.read(session, problem, layout.REFERENCE)
    with Runner(problem, submission, session.sandboxes, session.speed_factor(submission.backend)) as runner:
        return judge_case(case, runner.run(case), answer_checker, runner.limits).verdict is Verdict.WA


def _rounded(case: Case, dtype: str) -> Case | None:
    """Return the case with its arrays of this dtype rounded to the next narrower one, or None if that changes
    nothing."""
    if len(case.args) > _LONGEST_ARGS:
        return None
    args = wire.pack(_with_rounded(wire.unpack(case.args), dtype))
    return None if args == case.args else msgspec.structs.replace(case, args=args)


def _with_rounded(value: Any, dtype: str) -> Any:
    """Return a decoded value with its arrays of this dtype rounded; what is out of range becomes infinite."""
    import numpy as np

    if isinstance(value, list):
        return [_with_rounded(item, dtype) for item in value]
    if not isinstance(value, wire.Array) or value.dtype != dtype:
        return value
    with np.errstate(all="ignore"):
        rounded = ndarray(value).astype(_NARROWER[dtype]).astype(dtype)
    return wire.Array(dtype, value.shape, rounded.tobytes())
