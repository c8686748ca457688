"""Points that are set by hand, and lowest results that do not count."""

from __future__ import annotations

from judge.grading.scoring import adjusted, all_accepted, drop_lowest, rows_of
from judge.models import Verdict
from judge.models.grade import Override
from tests.grading.building import cell

KEYS = [("ada", "a"), ("ada", "b"), ("ada", "c"), ("bob", "a"), ("bob", "b"), ("bob", "c")]


def test_the_points_set_by_hand_replace_the_judges() -> None:
    cells = {("ada", "a"): cell("ada", "a", 0.5, "WA")}
    found = adjusted(cells, {("ada", "a"): Override(points=2, comment="why")}, KEYS)[("ada", "a")]
    assert (found.points, found.verdict, found.score) == (2, Verdict.WA, 0.5)
    assert found.override == Override(points=2, comment="why", earned=0.5)


def test_points_may_be_set_where_nothing_was_submitted() -> None:
    found = adjusted({}, {("bob", "b"): Override(points=1, comment="why")}, KEYS)
    assert list(found) == [("bob", "b")]
    assert (found["bob", "b"].file, found["bob", "b"].points) == ("", 1)
    (row,) = rows_of(["bob"], list(found.values()))
    assert (row.points, row.solved, row.submitted) == (1, 0, 0)
    assert all_accepted(list(found.values()), []).missed_by == ()


def test_the_lowest_results_are_dropped_and_first_what_was_not_submitted() -> None:
    cells = {key: cell(*key, points=points) for key, points in zip(KEYS[:5], (0.5, 0.2, 1, 0, 0.7), strict=True)}
    drop_lowest(cells, KEYS, 1)
    assert [key for key in cells if cells[key].dropped] == [("ada", "b")]
    drop_lowest(cells, KEYS, 2)
    assert [key for key in cells if cells[key].dropped] == [("ada", "a"), ("ada", "b"), ("bob", "a")]
    assert [row.points for row in rows_of(["ada", "bob"], list(cells.values()))] == [1, 0.7]
