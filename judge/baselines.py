"""What a package's own solutions need on this machine: the measure for the user's best time."""

from __future__ import annotations

import contextlib

import msgspec

from judge.catalog.accepted import Solution, read_solutions
from judge.catalog.cache import Cache
from judge.models import Backend, Problem, Record, Submission, Verdict
from judge.session import Session

QUICK_S = 0.3
TIMES = 3
_KIND = "yardsticks"


class Yardstick(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A solution of the package and the CPU seconds that it needs for all cases of the default seed."""

    name: str
    cpu_s: float


def known_yardsticks(cache: Cache, problem: Problem, backend: Backend) -> tuple[Yardstick, ...] | None:
    """Those that were measured before; None where they have to be measured."""
    raw = cache.get(_KIND, _key(problem, backend))
    if raw is not None:
        with contextlib.suppress(msgspec.DecodeError):
            return msgspec.msgpack.decode(raw, type=tuple[Yardstick, ...])
    return None


def measure_yardsticks(session: Session, cache: Cache, problem: Problem, backend: Backend) -> tuple[Yardstick, ...]:
    """Judge the reference and the accepted solutions of a backend, in the sandbox; the reference comes first.

    Those that are not accepted here are left out. Raises PackageError, SandboxError.
    """
    found = []
    for solution in read_solutions(problem):
        if solution.backend == backend:
            cpu_s = _cpu_s(session, problem, solution)
            if cpu_s is not None:
                found.append(Yardstick(name=solution.name, cpu_s=cpu_s))
    cache.put(_KIND, _key(problem, backend), msgspec.msgpack.encode(found))
    return tuple(found)


def _cpu_s(session: Session, problem: Problem, solution: Solution) -> float | None:
    """The least of some runs where they are quick: a small number is the one that is disturbed most."""
    submission = Submission(file=solution.name, source=solution.source.encode(), backend=solution.backend)
    best: float | None = None
    for _ in range(TIMES):
        report = session.submit(problem, submission)
        if report.verdict is not Verdict.AC:
            return best
        best = report.cpu_s if best is None else min(best, report.cpu_s)
        if report.cpu_s > QUICK_S:
            break
    return best


def _key(problem: Problem, backend: Backend) -> str:
    return f"{problem.digest} {backend}"
