"""The frozen records of a graded study group: a tree of files → cells, one per member and problem → a grade.

``Grade`` is published as ``judge-grade/1``. What was measured (times, memory, the machine's layers) lives in the
cells' reports only; everything else is the same on every machine.
"""

from __future__ import annotations

from typing import Literal

from judge.models import Difficulty, GroupTally, Record, Report, Text, Verdict


class Column(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A problem of the group. ``worth`` is what a full score gives; ``due`` is ISO 8601 with an offset, or None."""

    slug: str
    title: Text
    difficulty: Difficulty
    topics: tuple[str, ...] = ()
    worth: float = 1.0
    due: str | None = None
    required: bool = False


class Late(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A solution that was committed after its problem was due: whole days begun, and the percent taken off.

    ``committed`` is ISO 8601 in UTC. It is empty if the present text of the file is not committed; then the file counts
    as submitted now.
    """

    committed: str
    days: int
    percent: float


class Override(Record, frozen=True, kw_only=True, omit_defaults=False):
    """Points that a person set instead of those that the judge computed (``earned``), and why."""

    points: float
    comment: str
    earned: float = 0.0


class CountedAttempt(Record, frozen=True, kw_only=True, omit_defaults=False):
    """Which of the committed versions of a file counts, from 1. ``limit`` is the number that may count, 0 for any."""

    number: int
    total: int
    limit: int = 0


class Cell(Record, frozen=True, kw_only=True, omit_defaults=False):
    """One member's solution of one problem.

    ``file`` is relative to the graded tree, with forward slashes. ``score`` is 0 to 1 by the group's way of scoring;
    ``points`` are what is left of the problem's worth after lateness. ``line`` is the innermost line of the user's own
    file that a failure names. ``file`` is empty if nothing was submitted and the points were set by hand. A ``dropped``
    cell is one of the member's lowest and does not count.
    """

    member: str
    problem: str
    file: str
    score: float
    points: float
    report: Report
    parts: tuple[GroupTally, ...] = ()
    committed: str | None = None
    late: Late | None = None
    line: int | None = None
    attempt: CountedAttempt | None = None
    override: Override | None = None
    dropped: bool = False

    @property
    def verdict(self) -> Verdict:
        return self.report.verdict


class Row(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A member's line in the table. Members of equal points share a rank."""

    member: str
    rank: int
    points: float
    solved: int
    submitted: int


class SkippedFile(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A file that was not judged, and why."""

    file: str
    reason: str


class Requirement(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A requirement on the group (``--min-score``, ``--require``), and the members who do not meet it."""

    text: str
    missed_by: tuple[str, ...]


class Grade(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The whole result of a group. Rows are sorted by rank, then name; cells by member, then problem's column.

    ``drop_lowest`` is how many of each member's lowest results do not count.
    """

    judge: str
    title: str
    seed: str
    possible: float
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    cells: tuple[Cell, ...]
    skipped: tuple[SkippedFile, ...]
    requirements: tuple[Requirement, ...]
    drop_lowest: int
    schema: Literal["judge-grade/1"] = "judge-grade/1"


def shown_seed(seed: str) -> str:
    """Return the seed as a grade shows it. A seed of the group's own is hidden, so that its cases stay secret."""
    return seed if seed == "default" else "secret"
