"""Members' logs are merged: honest ones, edited ones, and those of strangers."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.contest import merge as merging
from judge.contest.log import Log, read_log
from judge.contest.merge import MAX_NOTES, contestants, log_files, merge
from judge.contest.scoreboard import make_scoreboard
from judge.contest.storage import ContestFolder, write_folder
from judge.errors import UsageError
from judge.models import Verdict
from tests.contest.contests import Player, spec


@pytest.fixture
def ann(tmp_path: Path) -> Player:
    player = Player(tmp_path, spec(), "ann")
    player.log_submission("a", Verdict.WA, 60)
    player.log_submission("a", Verdict.AC, 60)
    return player


@pytest.fixture
def bob(tmp_path: Path) -> Player:
    player = Player(tmp_path, spec(), "bob")
    player.log_submission("a", Verdict.AC, 90)
    return player


def test_two_logs_make_a_board_and_again_the_same(ann: Player, bob: Player) -> None:
    boards = [
        make_scoreboard(spec(), contestants(merge(paths), None))
        for paths in ([ann.path, bob.path], [bob.path, ann.path])
    ]
    assert [(row.rank, row.member) for row in boards[0].rows] == [(1, "bob"), (2, "ann")]
    assert boards[0] == boards[1]


def test_an_edited_log_is_marked_with_the_place(ann: Player, bob: Player) -> None:
    text = bob.path.read_bytes()
    bob.path.write_bytes(text.replace(b'"seq":3,', b'"seq":3, '))
    marked = {one.replay.member: one.notes for one in contestants(merge([ann.path, bob.path]), None)}
    assert marked["ann"] == ()
    assert list(map(str, marked["bob"])) == ["edited: the hash in line 5 does not match the line before it"]


def test_clocks_that_disagree_are_noted(ann: Player) -> None:
    ann.clock.set_by(-3600)
    ann.log_submission("b", Verdict.AC)
    (one,) = contestants(merge([ann.path]), None)
    assert list(map(str, one.notes)) == ["clock set by -1:00:00"]


def test_a_log_whose_clocks_disagree_very_often_does_not_fill_the_board(ann: Player) -> None:
    for number in range(40):
        ann.clock.set_by(-3600 if number % 2 else 3600)
        ann.log_submission("b", Verdict.AC)
    (one,) = contestants(merge([ann.path]), None)
    assert len(one.notes) == MAX_NOTES + 1
    assert str(one.notes[-1]) == "the clocks disagreed 40 times in all"


def test_only_the_first_submissions_of_a_member_count(
    ann: Player, bob: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is beyond them is neither judged again nor believed."""
    monkeypatch.setattr(merging, "MAX_SUBMISSIONS", 3)
    for verdict in (Verdict.WA, Verdict.AC):
        ann.log_submission("b", verdict, 1.0)
    made = contestants(merge([ann.path, bob.path]), None)
    assert [len(one.replay.submissions) for one in made] == [3, 1]
    rows = {row.member: row for row in make_scoreboard(spec(), made).rows}
    assert (rows["ann"].solved, rows["ann"].notes) == (1, ("only the first 3 submissions count, and 4 were made",))
    assert (rows["bob"].solved, rows["bob"].notes) == (1, ())


def test_the_locks_of_all_logs_together_are_not_waited_for_long(
    ann: Player, bob: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[float | None] = set()

    def read(path: Path, until: float | None = None) -> Log:
        asked.add(until)
        return read_log(path, until)

    monkeypatch.setattr(merging, "read_log", read)
    merge([ann.path, bob.path])
    assert len(asked) == 1
    assert None not in asked


def test_a_torn_end_is_reported_but_is_not_an_edit(ann: Player) -> None:
    with ann.path.open("ab") as file:
        file.write(b'{"se')
    merged = merge([ann.path])
    assert "last 4 bytes" in str(merged.warnings[0])
    assert contestants(merged, None)[0].notes == ()


def test_a_log_of_another_contest_is_refused(ann: Player, tmp_path: Path) -> None:
    other = Player(tmp_path, spec(title="Other"), "cleo")
    with pytest.raises(UsageError, match="another contest"):
        merge([ann.path, other.path])
    with pytest.raises(UsageError, match="another contest"):
        merge([ann.path], spec(title="Other"))


@pytest.mark.parametrize("content", [b"{}\n", b"\xff\n", b'{"a": 1}\n'])
def test_files_that_are_not_logs(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.ndjson"
    path.write_bytes(content)
    with pytest.raises(UsageError, match="is not the log"):
        merge([path])


def test_an_empty_log_hides_nobody_elses(ann: Player, tmp_path: Path) -> None:
    (tmp_path / "bob.ndjson").write_bytes(b"")
    (tmp_path / "cleo.ndjson").write_bytes(b'{"seq":0,')
    merged = merge([ann.path, tmp_path / "bob.ndjson", tmp_path / "cleo.ndjson"])
    assert [member.name for member in merged.members] == ["ann"]
    assert len(merged.warnings) == 2


def test_no_log_at_all() -> None:
    with pytest.raises(UsageError, match="contest start"):
        merge([])


def test_an_older_copy_of_a_log_counts_once(ann: Player, tmp_path: Path) -> None:
    older = tmp_path / "older.ndjson"
    older.write_bytes(b"".join(ann.path.read_bytes().splitlines(keepends=True)[:4]))
    for paths in ([ann.path, older], [older, ann.path]):
        (member,) = merge(paths).members
        assert member.path == ann.path


def test_nobody_continues_another_members_log_in_a_shared_folder(ann: Player, tmp_path: Path) -> None:
    continued = tmp_path / "zoe.ndjson"
    own = ann.path.read_bytes()
    ann.log_submission("b", Verdict.WA)
    continued.write_bytes(ann.path.read_bytes())
    ann.path.write_bytes(own)
    for paths in ([ann.path, continued], [continued, ann.path]):
        merged = merge(paths, shared=set(paths))
        assert [member.path for member in merged.members] == [ann.path]
        assert "left out" in str(merged.warnings[0])
        (member,) = merge(paths).members  # whoever names both files vouches for them
        assert member.path == continued


def test_two_different_logs_of_one_name(ann: Player, tmp_path: Path) -> None:
    (tmp_path / "again").mkdir()
    again = Player(tmp_path / "again", spec(), "ann")
    again.log_submission("a", Verdict.AC, 1)
    with pytest.raises(UsageError, match="different logs of 'ann'"):
        merge([ann.path, again.path])


def test_large_logs_of_others_do_not_take_the_memory(ann: Player, bob: Player, monkeypatch: pytest.MonkeyPatch) -> None:
    """A log of many equal lines takes some kilobytes in a repository, and is read although its chain is broken."""
    own = bob.path.read_bytes()
    bob.path.write_bytes(own + own.splitlines(keepends=True)[-1] * 8000)
    monkeypatch.setattr(merging, "MAX_TOTAL", 1 << 20)
    for paths in ([ann.path, bob.path], [bob.path, ann.path]):
        merged = merge(paths, shared=set(paths))
        assert [member.name for member in merged.members] == ["ann"]
        (warning,) = merged.warnings
        assert str(warning) == f"{bob.path}: is left out, because all logs together hold more than 1 MiB"


def test_a_contest_without_logs_has_no_members(tmp_path: Path) -> None:
    contest = ContestFolder(tmp_path / "cloned")
    write_folder(contest, spec(), "")
    contest.logs.rmdir()  # as in a clone: git keeps no empty folder
    assert log_files([contest.path]) == []


def test_files_and_folders(ann: Player, bob: Player, tmp_path: Path) -> None:
    assert log_files([tmp_path, ann.path]) == [ann.path, bob.path]
    contest = ContestFolder(tmp_path / "contest")
    write_folder(contest, spec(), "")
    cleo = Player(contest.logs, spec(), "cleo")
    assert log_files([contest.path]) == [cleo.path]
