"""The way from opening a problem to its acceptance."""

from __future__ import annotations

from judge.history.records import LONGEST_PAUSE_S, POLISHING_S, WorkSession, sessions, under_way
from tests.history.entries import DAY_S, attempt, event

MINUTE = 60.0


def _one(*moments: object) -> list[WorkSession]:
    attempts = [moment for moment in moments if hasattr(moment, "verdict")]
    events = [moment for moment in moments if not hasattr(moment, "verdict")]
    return sessions(attempts, events).get("add-up", [])  # type: ignore[arg-type]  # plain stand-ins


def test_nothing_solved_is_no_session() -> None:
    assert _one(event("start", 0.0), attempt(verdict="WA"), attempt(kind="run")) == []


def test_first_way() -> None:
    (first,) = _one(
        event("start", 0.0),
        attempt(at=5 * MINUTE, kind="run", verdict="WA"),
        attempt(at=6 * MINUTE, verdict="WA"),
        event("hint", 7 * MINUTE, detail="1"),
        attempt(at=9 * MINUTE, verdict="TLE"),
        attempt(at=10 * MINUTE),
    )
    assert (first.submissions, first.failures, first.hints, first.gave_up, first.minutes) == (3, 2, 1, False, 10.0)


def test_slips_and_repetitions_are_no_failures() -> None:
    wrong = attempt(at=1.0, verdict="WA")
    again = attempt(at=2.0, verdict="WA", source_sha256=wrong.source_sha256)
    (only,) = _one(wrong, again, attempt(at=3.0, verdict="CE"), attempt(at=4.0, verdict="IE"), attempt(at=5.0))
    assert (only.submissions, only.failures) == (4, 1)  # the judge's own failure is nobody's try


def test_a_pause_is_no_work() -> None:
    (only,) = _one(event("start", 0.0), attempt(at=DAY_S, verdict="WA"), attempt(at=DAY_S + 60))
    assert only.minutes == LONGEST_PAUSE_S / 60 + 1


def test_minutes_are_unknown_where_the_start_is() -> None:
    (only,) = _one(attempt(at=50.0, verdict="WA"), attempt(at=60.0))
    assert only.minutes is None


def test_polishing_is_not_a_second_session() -> None:
    found = _one(attempt(at=0.0), attempt(at=100.0), attempt(at=POLISHING_S - 1), attempt(at=POLISHING_S))
    assert [one.solved_at for one in found] == [0.0, POLISHING_S]


def test_reading_the_solution_afterwards_is_no_giving_up() -> None:
    found = _one(
        attempt(at=0.0), event("solution", 10.0), event("hint", 11.0, detail="1"), event("start", DAY_S),
        attempt(at=DAY_S + 60),
    )  # fmt: skip
    assert [(one.gave_up, one.hints, one.minutes) for one in found] == [(False, 0, None), (False, 0, 1.0)]


def test_reading_the_solution_is_no_giving_up_without_a_new_start() -> None:
    found = _one(attempt(at=0.0), event("solution", 10.0), attempt(at=DAY_S))
    assert [one.gave_up for one in found] == [False, False]
    found = _one(attempt(at=0.0), attempt(at=DAY_S, verdict="WA"), event("solution", DAY_S + 1), attempt(at=DAY_S + 2))
    assert [one.gave_up for one in found] == [False, True]


def test_reading_the_solution_during_a_review_is() -> None:
    found = _one(attempt(at=0.0), event("start", DAY_S), event("solution", DAY_S + 5), attempt(at=DAY_S + 60))
    assert [one.gave_up for one in found] == [False, True]


def test_starting_again_does_not_forget_the_failures() -> None:
    found = _one(
        attempt(at=0.0), attempt(at=DAY_S, verdict="WA"), event("start", DAY_S + 1), attempt(at=DAY_S + 2)
    )  # fmt: skip
    assert found[1].failures == 1


def test_order_of_the_arguments_is_free() -> None:
    moments = [attempt(at=float(at), verdict="WA" if at % 3 else "AC") for at in range(0, 400_000, 20_000)]
    assert sessions(moments, []) == sessions(moments[::-1], [])


def test_problems_do_not_mix() -> None:
    found = sessions([attempt("a", 1.0, "WA"), attempt("b", 2.0), attempt("a", 3.0)], [event("solution", 0.0, "b")])
    assert {slug: (one.failures, one.gave_up) for slug, (one,) in found.items()} == {"a": (1, False), "b": (0, True)}


def test_under_way() -> None:
    attempts = [attempt("a", 10.0), attempt("b", 10.0), attempt("c", 30.0, "WA")]
    events = [event("start", 5.0, "a"), event("start", 20.0, "b"), event("start", 25.0, "c"), event("hint", 30.0, "a")]
    assert under_way(attempts, events) == {"b", "c"}
