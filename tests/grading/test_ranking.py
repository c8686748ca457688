"""Rows, ranks and requirements."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from judge.grading.scoring import at_least, rows_of, solved_by_all
from judge.models.grade import Cell, Row
from tests.grading.building import cell

_CELLS = st.lists(
    st.builds(cell, st.sampled_from("abcd"), st.sampled_from(["x", "y"]), st.sampled_from([0.0, 0.1, 0.2, 0.3, 1.0])),
    unique_by=lambda one: (one.member, one.problem),
)


def test_equal_points_share_a_rank_and_the_next_is_left_out() -> None:
    cells = [cell("bob", points=2), cell("ada", points=2), cell("cai", points=0.5, verdict="WA"), cell("dai", points=3)]
    rows = rows_of(["eve", "dai", "cai", "bob", "ada"], cells)
    assert [(row.rank, row.member, row.points, row.solved, row.submitted) for row in rows] == [
        (1, "dai", 3, 1, 1),
        (2, "ada", 2, 1, 1),
        (2, "bob", 2, 1, 1),
        (4, "cai", 0.5, 0, 1),
        (5, "eve", 0, 0, 0),
    ]


def test_sums_do_not_depend_on_their_order() -> None:
    tenths = [cell("a", str(number), 0.1) for number in range(10)]
    (row,) = rows_of(["a"], tenths)
    assert row.points == 1.0
    assert at_least(100, [row], 1.0).missed_by == ()


@given(_CELLS)
def test_ranks_count_those_with_more(cells: list[Cell]) -> None:
    rows = rows_of("abcd", cells)
    assert sorted(row.member for row in rows) == list("abcd")
    assert [row.rank for row in rows] == sorted(row.rank for row in rows)
    for row in rows:
        assert row.rank == 1 + sum(other.points > row.points for other in rows)
    assert rows == rows_of("dcba", cells[::-1])


def test_requirements_name_the_members_who_miss_them() -> None:
    rows = [Row(member=name, rank=1, points=points, solved=0, submitted=1) for name, points in (("b", 1.2), ("a", 0))]
    assert at_least(60, rows, 2.0).missed_by == ("a",)
    assert at_least(60.5, rows, 2.0).missed_by == ("a", "b")
    assert at_least(0, rows, 0.0).missed_by == ()
    requirement = solved_by_all("add-up", rows, [cell("a", verdict="WA"), cell("b")])
    assert (requirement.text, requirement.missed_by) == ("add-up accepted", ("a",))
    assert solved_by_all("other", rows, [cell("b")]).missed_by == ("a", "b")
