"""Whole boards, and what holds for all of them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.contest.replay import ContestSubmission, Replay
from judge.contest.scoreboard import Contestant, Scoreboard, ScoreboardCell, make_scoreboard, until
from judge.contest.scoring.table import SCORINGS
from judge.contest.spec import ContestSpec
from judge.models import Verdict
from tests.contest.contests import judgement, spec

Given = tuple[str, float, Verdict | None]
FREEZE_S = 5400.0
VERDICTS = [Verdict.AC, Verdict.WA, Verdict.TLE, Verdict.CE, Verdict.IE, None]


def contestant(member: str, tries: Sequence[Given], elapsed_s: float = 7200.0, **fields: Any) -> Contestant:
    """Return letter, seconds and verdict of each try."""
    held = tuple(
        ContestSubmission(
            id=f"{member}-{seq}",
            seq=seq,
            problem=f"problem-{letter}",
            at_s=at_s,
            wall_s=at_s,
            backend="python",
            file="f.py",
            source=b"",
            practice=False,
            judgement=judgement(verdict) if verdict else None,
        )
        for seq, (letter, at_s, verdict) in enumerate(tries)
    )
    replay = Replay(
        member=member,
        phase="ended",
        elapsed_s=elapsed_s,
        left_s=0,
        started_wall_s=0.0,
        pauses_left=0,
        pause_left_s=0,
        submissions=held,
        gaps=(),
    )
    return Contestant(replay=replay, **fields)


def ranks(shown: Scoreboard) -> list[tuple[int, str]]:
    return [(row.rank, row.member) for row in shown.rows]


def cell(shown: Scoreboard, member: str, letter: str) -> ScoreboardCell:
    row = next(row for row in shown.rows if row.member == member)
    return next(cell for cell in row.cells if cell.problem == f"problem-{letter}")


def test_an_icpc_board_by_hand() -> None:
    ac, wa, ce = Verdict.AC, Verdict.WA, Verdict.CE
    shown = make_scoreboard(
        spec(),
        [
            contestant("dora", []),
            contestant("cleo", [("a", 600, ac), ("b", 3000, wa), ("b", 3600, ac)]),
            contestant("ann", [("a", 300, wa), ("a", 900, ac), ("b", 3300, ac)]),
            contestant("bob", [("a", 1200, ac), ("b", 4200, ac)]),
            contestant("eve", [("c", 60, ce), ("c", 7000, ac)]),
        ],
    )
    # ann 15+20+55 = 90, bob 20+70 = 90 with a later last one, cleo 10+60+20 = 90 with the last one between them.
    assert ranks(shown) == [(1, "ann"), (2, "cleo"), (3, "bob"), (4, "eve"), (5, "dora")]
    assert [row.penalty_s / 60 for row in shown.rows] == [90, 90, 90, 116, 0]
    assert [row.solved for row in shown.rows] == [2, 2, 2, 1, 0]
    assert cell(shown, "cleo", "a").first
    assert not cell(shown, "ann", "a").first
    assert cell(shown, "eve", "c") == ScoreboardCell(
        problem="problem-c", tries=2, failed=0, solved=True, first=True, penalty_s=116 * 60, at_s=7000
    )


def test_ties_share_a_rank_and_the_next_one_is_skipped() -> None:
    same: list[Given] = [("a", 600.0, Verdict.AC)]
    shown = make_scoreboard(spec(), [contestant("bob", same), contestant("ann", same), contestant("cleo", [])])
    assert ranks(shown) == [(1, "ann"), (1, "bob"), (3, "cleo")]


def test_the_freeze_hides_verdicts_and_shows_that_something_is_there() -> None:
    tries: list[Given] = [("a", 100, Verdict.WA), ("a", FREEZE_S, Verdict.AC), ("b", FREEZE_S - 1, Verdict.AC)]
    shown = make_scoreboard(spec(), [contestant("ann", tries)], FREEZE_S)
    assert shown.frozen
    assert (cell(shown, "ann", "a").pending, cell(shown, "ann", "a").solved) == (1, False)
    assert cell(shown, "ann", "b").solved
    assert not make_scoreboard(spec(), [contestant("ann", [], elapsed_s=100)], FREEZE_S).frozen


def test_not_judged_yet_is_pending() -> None:
    shown = make_scoreboard(spec(), [contestant("ann", [("a", 100, None), ("b", 100, Verdict.AC), ("b", 200, None)])])
    assert cell(shown, "ann", "a").pending == 1
    assert cell(shown, "ann", "b").pending == 0


def test_a_later_verdict_replaces_that_of_the_log() -> None:
    one = contestant("ann", [("a", 100, Verdict.AC)], rejudged={"ann-0": judgement(Verdict.WA)})
    assert make_scoreboard(spec(), [one]).rows[0].solved == 0


def test_practice_counts_for_nothing_but_is_there() -> None:
    one = contestant("ann", [("a", 100, Verdict.AC)])
    after = msgspec.structs.replace(one.replay.submissions[0], practice=True)
    row = make_scoreboard(spec(), [Contestant(replay=msgspec.structs.replace(one.replay, submissions=(after,)))]).rows[
        0
    ]
    assert (row.solved, row.practice) == (0, 1)


def test_a_contest_seen_again_from_within() -> None:
    made = contestant("ann", [("a", 100, Verdict.AC), ("b", 200, Verdict.AC)])
    assert [make_scoreboard(spec(), [until(made, at_s)]).rows[0].solved for at_s in (99, 100, 199, 7200)] == [
        0,
        1,
        1,
        2,
    ]
    assert until(made, 150).replay.elapsed_s == 150


def test_an_empty_board() -> None:
    assert make_scoreboard(spec(), []).rows == ()


MEMBERS = st.dictionaries(
    st.sampled_from(["ann", "bob", "cleo", "dora"]),
    st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 7199).map(float), st.sampled_from(VERDICTS)), max_size=8),
)
EVERY = pytest.mark.parametrize("scoring", list(SCORINGS))


def contest(scoring: str) -> ContestSpec:
    return spec(scoring=scoring, freeze_s=7200 - FREEZE_S)


@EVERY
@settings(max_examples=40)
@given(members=MEMBERS, seed=st.integers())
def test_the_order_in_which_logs_and_tries_come_does_not_matter(
    scoring: str, members: dict[str, list[Given]], seed: int
) -> None:
    made = [contestant(name, tries) for name, tries in members.items()]
    shuffled = []
    for one in _shuffled(made, seed):
        mixed = msgspec.structs.replace(one.replay, submissions=_shuffled(one.replay.submissions, seed))
        shuffled.append(msgspec.structs.replace(one, replay=mixed))
    assert make_scoreboard(contest(scoring), made) == make_scoreboard(contest(scoring), shuffled)


@EVERY
@settings(max_examples=40)
@given(members=MEMBERS)
def test_freezing_hides_nothing_before_it_and_all_after_it(scoring: str, members: dict[str, list[Given]]) -> None:
    early = {name: [one for one in tries if one[1] < FREEZE_S] for name, tries in members.items()}
    frozen = make_scoreboard(contest(scoring), [contestant(name, tries) for name, tries in members.items()], FREEZE_S)
    before = make_scoreboard(contest(scoring), [contestant(name, tries) for name, tries in early.items()])
    assert _without_pending(frozen) == _without_pending(before)


@EVERY
@settings(max_examples=40)
@given(members=MEMBERS)
def test_a_thawed_board_is_the_unfrozen_one(scoring: str, members: dict[str, list[Given]]) -> None:
    made = [contestant(name, tries) for name, tries in members.items()]
    thawed = make_scoreboard(contest(scoring), made, 7200.0)
    assert [row.cells for row in thawed.rows] == [row.cells for row in make_scoreboard(contest(scoring), made).rows]


@EVERY
@settings(max_examples=40)
@given(members=MEMBERS)
def test_ranks_follow_from_merit(scoring: str, members: dict[str, list[Given]]) -> None:
    shown = make_scoreboard(contest(scoring), [contestant(name, tries) for name, tries in members.items()])
    for position, row in enumerate(shown.rows, start=1):
        assert row.rank <= position
        assert row.rank == 1 + sum(other.rank < row.rank for other in shown.rows)
    totals = [row.solved if scoring == "icpc" else row.points for row in shown.rows]
    assert totals == sorted(totals, reverse=True)


def _shuffled(things: Sequence[Any], seed: int) -> tuple[Any, ...]:
    mixed = list(things)
    random.Random(seed).shuffle(mixed)
    return tuple(mixed)


def _without_pending(shown: Scoreboard) -> list[tuple[int, str, list[ScoreboardCell]]]:
    return [
        (row.rank, row.member, [msgspec.structs.replace(cell, pending=0) for cell in row.cells]) for row in shown.rows
    ]


def test_no_member_is_first_while_an_earlier_submission_is_pending() -> None:
    solved = [("a", 200, Verdict.AC)]
    board = make_scoreboard(spec(), [contestant("ann", solved), contestant("bob", [("a", 100, None)])])
    assert not board.rows[0].cells[0].first
    board = make_scoreboard(spec(), [contestant("ann", solved), contestant("bob", [("a", 300, None)])])
    assert board.rows[0].cells[0].first
