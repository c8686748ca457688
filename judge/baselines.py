"""Measure what a package's own solutions need on this machine, to compare the user's best time with it."""

from __future__ import annotations

import msgspec

from judge.catalog.cache import Cache, decoded
from judge.catalog.submissions import ShippedSolution, read_solutions
from judge.models import Backend, Problem, Record, Submission, Verdict
from judge.session import Session

QUICK_S = 0.3
TIMES = 3
_KIND = "baselines"


class Baseline(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A solution of the package and its CPU seconds for all cases of the default seed."""

    name: str
    cpu_s: float


def known_baselines(cache: Cache, problem: Problem, backend: Backend) -> tuple[Baseline, ...] | None:
    """Return the baselines that were measured before, or None if they have to be measured."""
    return decoded(cache.get(_KIND, _key(problem, backend)), tuple[Baseline, ...])


def measure_baselines(session: Session, cache: Cache, problem: Problem, backend: Backend) -> tuple[Baseline, ...]:
    """Judge the reference and the accepted solutions of a backend and return their baselines, the reference first.

    Solutions that are not accepted on this machine are left out. Raises PackageError, SandboxError.
    """
    measured = []
    for solution in read_solutions(problem):
        if solution.backend == backend:
            cpu_s = _cpu_s(session, problem, solution)
            if cpu_s is not None:
                measured.append(Baseline(name=solution.name, cpu_s=cpu_s))
    cache.put(_KIND, _key(problem, backend), msgspec.msgpack.encode(measured))
    return tuple(measured)


def _cpu_s(session: Session, problem: Problem, solution: ShippedSolution) -> float | None:
    """Return the CPU seconds of one run. Quick runs are repeated, and the least of their times counts."""
    submission = Submission(file=solution.name, source=solution.source.encode(), backend=solution.backend)
    best: float | None = None
    for _ in range(TIMES):
        report = session.submit(problem, submission)["en"]
        if report.verdict is not Verdict.AC:
            return best
        best = report.cpu_s if best is None else min(best, report.cpu_s)
        if report.cpu_s > QUICK_S:
            break
    return best


def _key(problem: Problem, backend: Backend) -> str:
    return f"{problem.digest} {backend}"
