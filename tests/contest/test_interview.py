"""Which two problems an interview takes, and what it records."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from judge.backends.table import BACKENDS
from judge.contest.interview import MAX_NOTE, UserHistory, choose_two, keep_note, notes, weaknesses
from judge.contest.storage import ContestFolder
from judge.errors import UsageError
from judge.history.records import Attempt
from judge.models import Problem, Text, Verdict
from tests.history import entries

NOW = 1_800_000_000.0
DAY = 86_400.0
EMPTY = UserHistory(attempts=(), events=(), now=NOW)


def problem(slug: str, *topics: str, difficulty: Any = "medium") -> Problem:
    return entries.problem(slug, title=Text(en=slug, zh=slug), topics=topics, difficulty=difficulty)


def attempt(slug: str, verdict: Verdict, days_ago: float, text: str = "a") -> Attempt:
    return entries.attempt(slug, NOW - days_ago * DAY, verdict, number=int(1000 - days_ago), source_sha256=text * 64)


def past(*attempts: Attempt) -> UserHistory:
    return UserHistory(attempts=attempts, events=(), now=NOW)


ALGORITHMS = [problem(name, "array") for name in ("one", "two", "three", "four")]
ML = [problem(name, "ml", difficulty="easy") for name in ("soft", "norm", "loss")]


def test_what_is_weak() -> None:
    found = weaknesses(
        ALGORITHMS,
        past(
            attempt("one", Verdict.WA, 1),
            attempt("one", Verdict.RE, 2, "b"),
            attempt("one", Verdict.CE, 3, "c"),
            attempt("two", Verdict.AC, 1),
            attempt("three", Verdict.AC, 300),
        ),
    )
    assert found["one"] == 2.1  # two texts that failed; one that could not be loaded is a slip
    assert found["four"] == 1.0
    assert found["two"] < found["three"] < 1.0
    assert sorted(found, key=lambda slug: -found[slug]) == ["one", "four", "three", "two"]


def test_one_of_each_kind_the_easier_first() -> None:
    held = past(attempt("two", Verdict.WA, 1), attempt("loss", Verdict.WA, 1))
    for seed in "abc":  # the third of three or four problems is one or two
        first, second = choose_two([*ALGORITHMS, *ML], held, seed)
        assert first.slug == "loss"
        assert second in ALGORITHMS


def test_the_weakest_third_is_drawn_from_by_the_seed() -> None:
    many = [problem(f"p{index}", "array") for index in range(9)] + ML
    held = past(*(attempt(f"p{index}", Verdict.AC, 1) for index in range(6)))
    drawn = {choose_two(many, held, str(seed))[1].slug for seed in range(40)}
    assert drawn == {"p6", "p7", "p8"}
    assert choose_two(many, held, "x") == choose_two(list(reversed(many)), held, "x")


def test_two_of_a_kind_where_there_is_but_one() -> None:
    first, second = choose_two(ALGORITHMS, EMPTY, "x")
    assert first is not second
    with pytest.raises(UsageError, match="needs two problems"):
        choose_two(ALGORITHMS[:1], EMPTY, "x")


def test_no_problem_is_taken_that_nothing_installed_can_judge(monkeypatch: pytest.MonkeyPatch) -> None:
    module = msgspec.structs.replace(
        ML[0], slug="module", entry=msgspec.structs.replace(ML[0].entry, backends=("torch",))
    )
    torch = type(BACKENDS["torch"])
    monkeypatch.setattr(torch, "is_installed", lambda self: True)
    assert module in choose_two([*ALGORITHMS, module], EMPTY, "x")
    monkeypatch.setattr(torch, "is_installed", lambda self: False)
    assert module not in choose_two([*ALGORITHMS, module], EMPTY, "x")


def test_notes_are_kept_beside_the_log(tmp_path: Path) -> None:
    folder = ContestFolder(tmp_path)
    folder.logs.mkdir()
    assert notes(folder, "ann") == ""
    when = datetime(2026, 6, 12, 20, 0, tzinfo=UTC)
    keep_note(folder, "ann", "spoke too little\n", when)
    keep_note(folder, "ann", "\udcff", when)
    assert folder.notes("ann") == folder.log("ann").with_name("ann.notes.md")
    heading = "## 2026-06-12 20:00+00:00"
    assert notes(folder, "ann") == f"{heading}\n\nspoke too little\n\n{heading}\n\n\\udcff"
    with pytest.raises(UsageError, match="at most 20000 characters"):
        keep_note(folder, "ann", "x" * (MAX_NOTE + 1), when)


def test_notes_are_neither_written_nor_read_through_a_link(tmp_path: Path) -> None:
    folder = ContestFolder(tmp_path)
    folder.logs.mkdir()
    private = tmp_path / "private"
    private.write_text("secret\n")
    (folder.logs / "ann.notes.md").symlink_to(private)
    with pytest.raises(UsageError, match="is a link"):
        keep_note(folder, "ann", "text", datetime(2026, 6, 12, tzinfo=UTC))
    with pytest.raises(UsageError, match="is a link"):
        notes(folder, "ann")
    assert private.read_text() == "secret\n"


def test_a_pipe_instead_of_the_notes_does_not_block(tmp_path: Path) -> None:
    folder = ContestFolder(tmp_path)
    folder.logs.mkdir()
    os.mkfifo(folder.notes("ann"))
    with pytest.raises(UsageError, match="is not a regular file"):
        notes(folder, "ann")
    with pytest.raises(UsageError, match="cannot be written"):
        keep_note(folder, "ann", "text", datetime.now(UTC))
