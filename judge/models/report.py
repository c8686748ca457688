"""The result of one submission, published as ``judge-report/1``."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

import msgspec

from judge.models.problem import Backend, Limits
from judge.models.record import Language, Record

Reveal = Literal["none", "verdict", "case"]


class Verdict(StrEnum):
    """The verdict of a case or of a submission."""

    AC = "AC"
    WA = "WA"
    TLE = "TLE"
    MLE = "MLE"
    OLE = "OLE"
    RE = "RE"
    CE = "CE"
    RV = "RV"
    IE = "IE"
    SK = "SK"


class CaseResult(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The verdict of one case. ``detail`` is the sub-verdict of a wrong array: shape, dtype, nan, value, …

    ``stdout`` is what the solution printed on a case that is not hidden, only the end of it if it is long.
    """

    id: str
    group: str
    hidden: bool
    verdict: Verdict
    detail: str | None = None
    cpu_s: float = 0.0
    memory_mib: float = 0.0
    message: str = ""
    stdout: str = ""


class Failure(Record, frozen=True, kw_only=True):
    """The first case that is not accepted, as far as ``--reveal`` allows it to be shown.

    ``lines_before`` is the number of printed lines before ``stdout`` that are left out. ``line`` is the innermost line
    of the user's own file that the exception or the syntax error names, if any. In a notebook ``cell`` is the number of
    the cell, counted from 1, and ``line`` is counted within it.
    """

    id: str
    input: list[str] = []
    expected: str = ""
    actual: str = ""
    why: str = ""
    stdout: str = ""
    lines_before: int = 0
    traceback: str = ""
    line: int | None = None
    cell: int | None = None


class Tally(Record, frozen=True, kw_only=True, omit_defaults=False):
    """How many cases passed, and how many there are."""

    passed: int
    total: int


class GroupTally(Record, frozen=True, kw_only=True, omit_defaults=False):
    """How many cases of one group passed. Only ``required`` groups count towards the verdict."""

    group: str
    passed: int
    total: int
    required: bool = True


class Isolation(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The layers of isolation that were in force. ``landlock`` is the number of the ABI, or 0 without Landlock."""

    landlock: int
    seccomp: bool
    namespaces: tuple[str, ...]
    rlimits: bool
    degraded: tuple[str, ...]

    @property
    def is_safe_for_others(self) -> bool:
        """Whether other people's code may be judged: system calls are filtered and files are out of reach."""
        return self.seccomp and (self.landlock > 0 or "mount" in self.namespaces)


_DECIDING = (Verdict.CE, Verdict.IE)  # even in a group that is not required
NO_SANDBOX = Isolation(landlock=0, seccomp=False, namespaces=(), rlimits=False, degraded=("sandbox",))


class Report(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The whole result of one submission, published as ``judge-report/1``.

    ``shown`` is present on request: the inputs and answers of accepted cases that are not hidden. ``slowest_case_s`` is
    the CPU time of the slowest case, also if the times of hidden cases are withheld.
    """

    judge: str
    problem: str
    digest: str
    file: str
    source_sha256: str
    backend: Backend
    seed: str
    verdict: Verdict
    score: float
    passed: int
    total: int
    samples: Tally
    hidden: Tally
    cpu_s: float
    wall_s: float
    memory_mib: float
    limits: Limits
    cases: tuple[CaseResult, ...]
    sandbox: Isolation
    schema: Literal["judge-report/1"] = "judge-report/1"
    groups: tuple[GroupTally, ...] = ()
    diagnosis: str | None = None
    slowest_case_s: float = 0.0
    failure: Failure | msgspec.UnsetType = msgspec.UNSET
    shown: tuple[Failure, ...] | msgspec.UnsetType = msgspec.UNSET

    @property
    def failed(self) -> tuple[CaseResult, ...]:
        """The cases that were run and are not accepted, in case order, but first those that decided the verdict."""
        failed = tuple(case for case in self.cases if case.verdict not in (Verdict.AC, Verdict.SK))
        optional = {tally.group for tally in self.groups if not tally.required}
        if not optional:
            return failed
        return tuple(sorted(failed, key=lambda case: (case.verdict not in _DECIDING, case.group in optional)))

    @property
    def first_failed(self) -> CaseResult | None:
        return next(iter(self.failed), None)

    @property
    def shown_failure(self) -> Failure | None:
        """What the report shows of the first failing case, or ``None`` if it shows nothing."""
        return self.failure if isinstance(self.failure, Failure) else None

    @property
    def not_run(self) -> int:
        """The number of cases that were not run."""
        return sum(case.verdict is Verdict.SK for case in self.cases)

    @property
    def slowest_s(self) -> float:
        """The CPU seconds of the slowest case; 0 if none ran."""
        return max([self.slowest_case_s, *(case.cpu_s for case in self.cases)])

    @property
    def line(self) -> int | None:
        """The line of the user's own file that the failure names. None in a notebook."""
        failure = self.shown_failure
        return failure.line if failure is not None and failure.cell is None else None


Reports = dict[Language, Report]
"""The report of one judging in every language, so that nothing is judged again for another language."""
