"""The board: who stands where, as a pure function of the terms and the members' courses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from judge.contest.events import Ruling
from judge.contest.replay import Course, Try
from judge.contest.scoring import SCORINGS
from judge.contest.scoring.attempt import Attempt, Outcome
from judge.contest.spec import Terms
from judge.models import Record, Verdict

# A slip in the editor and a fault of the judge's cost nobody anything.
FREE = frozenset({Verdict.CE, Verdict.IE, Verdict.SK})


class Cell(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A member's state in a problem. ``tries`` are the judged ones up to the first accepted; ``pending`` those that
    are not judged, or hidden by the freeze. ``at_s`` is when it was solved, or brought its last points.
    """

    problem: str
    tries: int = 0
    failed: int = 0
    pending: int = 0
    solved: bool = False
    first: bool = False
    points: float = 0.0
    penalty_s: float = 0.0
    at_s: float | None = None


class Row(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A member's line. Those of equal merit share a rank. ``notes`` are remarks on the log and its clocks."""

    rank: int
    member: str
    solved: int
    points: float
    penalty_s: float
    last_s: float | None
    cells: tuple[Cell, ...]
    practice: int = 0
    notes: tuple[str, ...] = ()


class Board(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The whole board. ``frozen``: somebody has come to where tries are shown as pending."""

    terms: Terms
    rows: tuple[Row, ...]
    frozen: bool


class Standing(Record, frozen=True, kw_only=True):
    """A member for the board: the course, remarks, and later verdicts by the id of the try they replace."""

    course: Course
    notes: tuple[str, ...] = ()
    rejudged: Mapping[str, Ruling] = {}


def board(terms: Terms, standings: Sequence[Standing], cut_s: float | None = None) -> Board:
    """The board. With ``cut_s``, tries at that contest time or later are shown as pending (the freeze)."""
    rule = SCORINGS[terms.scoring]
    outcomes = {
        standing.course.member: [rule.outcome(terms, _attempts(standing, task.slug, cut_s)) for task in terms.tasks]
        for standing in standings
    }
    firsts = [_first(column) for column in zip(*outcomes.values(), strict=True)]
    rows = []
    for standing in standings:
        cells = tuple(
            _cell(task.slug, outcome, _pending(standing, task.slug, cut_s), first)
            for task, outcome, first in zip(terms.tasks, outcomes[standing.course.member], firsts, strict=True)
        )
        rows.append((rule.merit(outcomes[standing.course.member]), _row(standing, cells)))
    rows.sort(key=lambda ranked: (ranked[0], ranked[1].member))
    return Board(terms=terms, rows=tuple(_ranked(rows)), frozen=_frozen(standings, cut_s))


def until(standing: Standing, at_s: float) -> Standing:
    """The member as of that contest time, with what came later left out: for who takes part in a contest afterwards."""
    went = standing.course
    tries = tuple(one for one in went.tries if one.at_s <= at_s)
    seen = msgspec.structs.replace(went, tries=tries, elapsed_s=min(went.elapsed_s, at_s))
    return msgspec.structs.replace(standing, course=seen)


def _frozen(standings: Iterable[Standing], cut_s: float | None) -> bool:
    return cut_s is not None and any(standing.course.elapsed_s >= cut_s for standing in standings)


def _ranked(rows: Sequence[tuple[tuple[float, ...], Row]]) -> Iterable[Row]:
    rank, before = 0, None
    for position, (merit, row) in enumerate(rows, start=1):
        if merit != before:
            rank, before = position, merit
        yield msgspec.structs.replace(row, rank=rank)


def _in_contest(standing: Standing, slug: str) -> list[Try]:
    found = [one for one in standing.course.tries if one.problem == slug and not one.practice]
    return sorted(found, key=lambda one: (one.at_s, one.seq))


def _hidden(one: Try, cut_s: float | None) -> bool:
    return cut_s is not None and one.at_s >= cut_s


def attempt(at_s: float, ruling: Ruling) -> Attempt:
    """A judged try as the scorings take it."""
    return Attempt(
        at_s=at_s,
        accepted=ruling.verdict is Verdict.AC,
        counts=ruling.verdict not in FREE,
        parts=tuple((part.group, part.total > 0 and part.passed == part.total) for part in ruling.parts),
    )


def _attempts(standing: Standing, slug: str, cut_s: float | None) -> list[Attempt]:
    """The judged tries of a problem that may be seen, in the order of contest time."""
    rulings = [
        (one.at_s, standing.rejudged.get(one.id, one.ruling))
        for one in _in_contest(standing, slug)
        if not _hidden(one, cut_s)
    ]
    return [attempt(at_s, ruling) for at_s, ruling in rulings if ruling is not None]


def _pending(standing: Standing, slug: str, cut_s: float | None) -> int:
    return sum(
        standing.rejudged.get(one.id, one.ruling) is None or _hidden(one, cut_s) for one in _in_contest(standing, slug)
    )


def _first(outcomes: Iterable[Outcome]) -> float | None:
    return min((one.at_s for one in outcomes if one.solved and one.at_s is not None), default=None)


def _cell(slug: str, outcome: Outcome, pending: int, first: float | None) -> Cell:
    return Cell(
        problem=slug,
        tries=outcome.tries,
        failed=outcome.failed,
        # What comes after the first accepted one can change nothing any more.
        pending=0 if outcome.solved else pending,
        solved=outcome.solved,
        first=outcome.solved and outcome.at_s == first,
        points=outcome.points,
        penalty_s=outcome.penalty_s,
        at_s=outcome.at_s,
    )


def _row(standing: Standing, cells: tuple[Cell, ...]) -> Row:
    return Row(
        rank=0,
        member=standing.course.member,
        solved=sum(cell.solved for cell in cells),
        points=round(sum(cell.points for cell in cells), 2),
        penalty_s=sum(cell.penalty_s for cell in cells),
        last_s=max((cell.at_s for cell in cells if cell.at_s is not None), default=None),
        cells=cells,
        practice=sum(one.practice for one in standing.course.tries),
        notes=standing.notes,
    )
