"""From reports to scores, points and ranks: partial credit, lateness, adjustments by hand, requirements.

Pure functions, in the order in which they apply.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

import msgspec

from judge.grading.engines.engine import unjudged
from judge.grading.settings import Lateness, Scoring
from judge.judging import groups
from judge.models import Language, Report, Verdict
from judge.models.grade import Cell, Late, Override, Requirement, Row
from judge.text.messages import translate

_WORTH_NOTHING = (Verdict.RV, Verdict.IE)
_DAY = timedelta(days=1)
Key = tuple[str, str]  # a member and a slug
_ROUNDING = 1e-6


def score_of(report: Report, scoring: Scoring) -> float:
    """Return the score of a report.

    - ``cases``: the share of cases that passed.
    - ``groups``: the weighted share of case groups of which all cases passed; samples count only without hidden cases.
    - ``none``: 1 for an accepted solution, else 0.

    Only the case groups that ``require`` names count. A solution that breaks a rule gets 0, and so does one that the
    judge failed to judge.
    """
    if report.verdict is Verdict.AC:
        return 1.0
    if report.verdict in _WORTH_NOTHING or scoring.partial == "none":
        return 0.0
    optional = {tally.group for tally in report.groups if not tally.required}
    counted = [case for case in report.cases if case.group not in optional]
    if scoring.partial == "cases":
        passed = sum(case.verdict is Verdict.AC for case in counted)
        return passed / len(counted) if counted else 0.0
    hidden = [case for case in counted if case.hidden]
    tallies = groups.tally(hidden or counted, ())
    weights = [scoring.weights.get(tally.group, 1.0) for tally in tallies]
    total = sum(weights)
    earned = sum(weight for tally, weight in zip(tallies, weights, strict=True) if tally.passed == tally.total)
    return earned / total if total else 0.0


def points_of(score: float, worth: float, percent_off: float) -> float:
    """Return the points that are left of the problem's worth, to four decimals."""
    return round(score * worth * (1 - percent_off / 100), 4)


def late_by(submitted: datetime, due: datetime | None, rules: Lateness, committed: str) -> Late | None:
    """Return how late a submission is and what that costs.

    Days are counted from the due moment, and a day that has begun counts in full. ``committed`` is the moment as text,
    for the record; it is empty for a file that is not committed.

    Return ``None`` if there is no due date, or if the submission was on time or within the grace period.
    """
    if due is None or submitted <= due + timedelta(seconds=rules.grace_s):
        return None
    days = math.ceil((submitted - due) / _DAY)
    return Late(committed=committed, days=days, percent=round(min(days * rules.percent_a_day, rules.at_most), 2))


def moment(seconds: int) -> datetime:
    """Return seconds since 1970 as a moment in UTC. A time outside of the calendar becomes its first or last day."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.max.replace(microsecond=0, tzinfo=UTC) if seconds > 0 else datetime.min.replace(tzinfo=UTC)


def adjusted(cells: Mapping[Key, Cell], overrides: Mapping[Key, Override], keys: Sequence[Key]) -> dict[Key, Cell]:
    """Return the cells with the points that were set by hand, including cells without a submission."""
    changed = dict(cells)
    for key in keys:
        if key in overrides:
            cell = cells.get(key) or _not_submitted(*key)
            override = msgspec.structs.replace(overrides[key], earned=cell.points)
            changed[key] = msgspec.structs.replace(cell, points=override.points, override=override)
    return changed


def drop_lowest(cells: dict[Key, Cell], keys: Sequence[Key], count: int) -> None:
    """Mark the ``count`` lowest results of each member as dropped; what was not submitted is dropped first."""
    by_member: dict[str, list[Key]] = {}
    for key in keys:
        by_member.setdefault(key[0], []).append(key)
    for member_keys in by_member.values():
        lowest = sorted(member_keys, key=lambda key: cells[key].points if key in cells else -1.0)
        for key in lowest[:count]:
            if key in cells:
                cells[key] = msgspec.structs.replace(cells[key], dropped=True)


def _not_submitted(member: str, slug: str) -> Cell:
    report = unjudged(slug, Verdict.SK)
    return Cell(member=member, problem=slug, file="", score=0.0, points=0.0, report=report)


def rows_of(members: Iterable[str], cells: Sequence[Cell]) -> tuple[Row, ...]:
    """Return a row per member, the most points first. Members with equal points share a rank: 1, 2, 2, 4."""
    cells_by_member: dict[str, list[Cell]] = {member: [] for member in members}
    for cell in cells:
        cells_by_member[cell.member].append(cell)
    points = {
        member: round(math.fsum(cell.points for cell in cells_of_member if not cell.dropped), 4)
        for member, cells_of_member in cells_by_member.items()
    }
    best_first = sorted(points.values(), reverse=True)
    return tuple(
        Row(
            member=member,
            rank=best_first.index(points[member]) + 1,
            points=points[member],
            solved=sum(cell.verdict is Verdict.AC for cell in cells_by_member[member]),
            submitted=sum(bool(cell.file) for cell in cells_by_member[member]),
        )
        for member in sorted(cells_by_member, key=lambda member: (-points[member], member))
    )


def at_least(percent: float, rows: Sequence[Row], possible: float, language: Language = "en") -> Requirement:
    """Return the requirement that every member has at least ``percent`` of the possible points."""
    missed = [row.member for row in rows if row.points * 100 < percent * possible - _ROUNDING]
    text = translate("at least {percent:g} % of the points", language, percent=percent)
    return Requirement(text=text, missed_by=tuple(sorted(missed)))


def all_accepted(cells: Sequence[Cell], without_solution: Sequence[str], language: Language = "en") -> Requirement:
    """Return the requirement that every solution that was judged is accepted. The judge's own failures do not count.

    The members ``without_solution`` miss it as well: they submitted only files that cannot be judged.
    """
    missed = {cell.member for cell in cells if cell.file and cell.verdict not in (Verdict.AC, Verdict.IE)}
    missed.update(without_solution)
    text = translate("every submitted solution accepted", language)
    return Requirement(text=text, missed_by=tuple(sorted(missed)))


def solved_by_all(slug: str, rows: Sequence[Row], cells: Sequence[Cell], language: Language = "en") -> Requirement:
    """Return the requirement that every member has the problem accepted."""
    solved = {cell.member for cell in cells if cell.problem == slug and cell.verdict is Verdict.AC}
    return Requirement(
        text=translate("{problem} accepted", language, problem=slug),
        missed_by=tuple(sorted(row.member for row in rows if row.member not in solved)),
    )
