"""Problems, cases and submissions made in memory, for tests that judge without a package on disk."""

from __future__ import annotations

from collections.abc import Sequence

from judge.judging.judge import judge
from judge.judging.options import Options
from judge.models import (
    Backend,
    Case,
    CaseResult,
    Check,
    Entry,
    Limits,
    Problem,
    Report,
    Submission,
    Text,
    ValueType,
)
from judge.sandbox.pool import SandboxPool
from judge.values.wire import pack

TIGHT = Limits(cpu_s=0.5, wall_s=1.0, memory_mib=64, output_kib=64)


def problem(
    name: str = "f",
    params: Sequence[ValueType] = ("plain",),
    returns: ValueType = "plain",
    check: Check | None = None,
    limits: Limits = TIGHT,
    forbid: tuple[str, ...] = (),
) -> Problem:
    """A problem that asks for the function ``name``; its parameters are called a, b, c…"""
    return Problem(
        slug="made-for-a-test",
        folder="/nowhere",
        digest="0" * 64,
        title=Text(en="Made", zh="编"),
        difficulty="easy",
        topics=("testing",),
        source="a test",
        entry=Entry(
            kind="function", name=name, aliases=(), params=dict(zip("abcdef", params, strict=False)), returns=returns
        ),
        check=check or Check(kind="array" if "array" in (*params, returns) else "exact"),
        limits=limits,
        forbid=forbid,
    )


def case(expected: object, *args: object, name: str = "1", hidden: bool = True) -> Case:
    group = "secret" if hidden else "sample"
    return Case(id=f"{group}/{name}", group=group, hidden=hidden, args=pack(list(args)), expected=pack(expected))


def submission(source: str | bytes, backend: Backend = "python") -> Submission:
    raw = source.encode() if isinstance(source, str) else source
    return Submission(file="made.py", source=raw, backend=backend)


def judged(
    sandboxes: SandboxPool,
    source: str | bytes,
    cases: Sequence[Case] = (),
    of: Problem | None = None,
    backend: Backend = "python",
) -> Report:
    """Return the report of a source. The default case is ``f(7) == 49``."""
    return judge(
        of or problem(), submission(source, backend), cases or [case(49, 7)], sandboxes, Options(reveal="case")
    )["en"]


def only(report: Report) -> CaseResult:
    """The result of the one case."""
    (result,) = report.cases
    return result
