from __future__ import annotations

import shutil
import stat
from pathlib import Path

import pytest

from judge.contest import storage
from judge.contest.events import seed_digest
from judge.contest.storage import (
    ContestFolder,
    KnownContest,
    find,
    known_contests,
    missing_contests,
    read_seed,
    read_spec,
    remember,
    write_folder,
)
from judge.errors import UsageError
from tests.contest.contests import spec

FRESH = spec(cases="fresh", seed_sha256=seed_digest("abc"))


def test_what_is_written_is_read(tmp_path: Path) -> None:
    folder = ContestFolder(tmp_path / "contest")
    write_folder(folder, FRESH, "abc")
    assert read_spec(folder) == FRESH
    assert read_seed(folder, FRESH) == "abc"
    assert stat.S_IMODE(folder.seed.stat().st_mode) == 0o600
    assert "seed" in (folder.path / ".gitignore").read_text().split()


def test_byte_order_marks_are_ignored(tmp_path: Path) -> None:
    folder = ContestFolder(tmp_path / "contest")
    write_folder(folder, FRESH, "abc")
    for file in (folder.spec_file, folder.seed):
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert read_spec(folder) == FRESH
    assert read_seed(folder, FRESH) == "abc"


def test_a_contest_is_never_overwritten(tmp_path: Path) -> None:
    folder = ContestFolder(tmp_path)
    write_folder(folder, FRESH, "abc")
    with pytest.raises(UsageError, match="exists already"):
        write_folder(folder, spec(cases="fresh", seed_sha256=seed_digest("x")), "x")
    assert read_seed(folder, FRESH) == "abc"


def test_without_the_seed_it_is_the_default_cases(tmp_path: Path) -> None:
    folder = ContestFolder(tmp_path)
    write_folder(folder, FRESH, "abc")
    folder.seed.unlink()
    assert read_seed(folder, FRESH) == ""
    assert read_seed(folder, spec(cases="shared", seed="s")) == "s"


def test_another_contests_seed_is_refused(tmp_path: Path) -> None:
    folder = ContestFolder(tmp_path)
    write_folder(folder, FRESH, "abc")
    folder.seed.write_text("abd")
    with pytest.raises(UsageError, match="is not the seed of this contest"):
        read_seed(folder, FRESH)


@pytest.mark.parametrize(
    "name", ["", "..", "a/b", "a b", "x" * 33, "a\u202eb", "-a", "a\n", "CON", "aux.txt", "a\u200d"]
)
def test_names_that_no_member_may_have(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match="is not a valid name"):
        ContestFolder(tmp_path).log(name)


@pytest.mark.parametrize("name", ["ann", "小明", "søren", "अनिल", "สมหญิง", "a.b-c_2", "con1"])
def test_names_of_any_script_are_allowed(tmp_path: Path, name: str) -> None:
    assert ContestFolder(tmp_path).log(name).name == f"{name}.ndjson"


def test_no_log_is_written_to_a_folder_that_is_a_link(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "logs").symlink_to(tmp_path / "outside")
    with pytest.raises(UsageError, match="logs: is a link"):
        ContestFolder(tmp_path).log("ann")


def test_a_folder_that_was_made_again_is_listed_once(tmp_path: Path) -> None:
    home, folder = tmp_path / "home", ContestFolder(tmp_path / "shared")
    first, second = spec(title="First"), spec(title="Second")
    write_folder(folder, first, "")
    remember(home, first, KnownContest(folder, "ann"))
    shutil.rmtree(folder.path)
    write_folder(folder, second, "")
    remember(home, second, KnownContest(folder, "ann"))
    assert known_contests(home) == [KnownContest(folder, "ann")]


def test_a_folder_that_was_moved_is_missing_until_it_is_named(tmp_path: Path) -> None:
    home, folder = tmp_path / "home", ContestFolder(tmp_path / "shared")
    moved = spec(title="Moved")
    write_folder(folder, moved, "")
    remember(home, moved, KnownContest(folder, "ann"))
    assert missing_contests(home) == {}
    there = ContestFolder(folder.path.rename(tmp_path / "elsewhere"))
    assert known_contests(home) == []
    assert missing_contests(home) == {home / "contests" / f"{moved.id}.json": folder.path}
    assert find(home, str(there.path), tmp_path) == KnownContest(there, "ann")
    assert known_contests(home) == [KnownContest(there, "ann")]
    assert missing_contests(home) == {}


def test_a_folder_that_cannot_be_looked_at_is_not_taken_for_a_moved_one(tmp_path: Path) -> None:
    """As one on a lost network drive, or one that belongs to somebody else by now. Here the name is too long."""
    home, lost = tmp_path / "home", ContestFolder(tmp_path / ("x" * 300))
    contest = spec(title="Lost")
    remember(home, contest, KnownContest(lost, "ann"))
    other = ContestFolder(tmp_path / "other")
    write_folder(other, contest, "")
    assert missing_contests(home) == {}
    assert find(home, str(other.path), tmp_path) == KnownContest(other, "")
    assert missing_contests(home) == {}


def test_a_moved_folder_is_found_though_its_place_cannot_be_recorded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, there = tmp_path / "home", ContestFolder(tmp_path / "there")
    contest = spec(title="Moved")
    remember(home, contest, KnownContest(ContestFolder(tmp_path / "gone"), "ann"))
    write_folder(there, contest, "")

    def refuse(path: Path, text: str) -> None:
        raise UsageError("Read-only file system")

    monkeypatch.setattr(storage, "write_file", refuse)
    assert find(home, str(there.path), tmp_path) == KnownContest(there, "ann")


def test_a_damaged_pointer_is_left_out(tmp_path: Path) -> None:
    pointers = tmp_path / "contests"
    pointers.mkdir()
    for name, text in (("empty", '{"folder":"","member":"a"}'), ("zero", '{"folder":"/a\\u0000b","member":"a"}')):
        (pointers / f"{name}.json").write_text(text, "utf-8")
    assert known_contests(tmp_path) == []
    assert missing_contests(tmp_path) == {}


def test_a_copy_of_a_contest_does_not_take_its_place(tmp_path: Path) -> None:
    home, folder = tmp_path / "home", ContestFolder(tmp_path / "shared")
    contest = spec(title="Copied")
    write_folder(folder, contest, "")
    remember(home, contest, KnownContest(folder, "ann"))
    copy = ContestFolder(Path(shutil.copytree(folder.path, tmp_path / "copy")))
    assert find(home, str(copy.path), tmp_path) == KnownContest(copy, "")
    assert known_contests(home) == [KnownContest(folder, "ann")]


def test_finding(tmp_path: Path) -> None:
    home, here = tmp_path / "home", tmp_path / "here"
    here.mkdir()
    with pytest.raises(UsageError, match="contest new"):
        find(home, None, here)
    first, second = spec(title="First"), spec(title="Second")
    inside, outside = ContestFolder(home / "contests" / first.id), ContestFolder(tmp_path / "shared")
    write_folder(inside, first, "")
    write_folder(outside, second, "")
    remember(home, second, KnownContest(outside, "ann"))
    assert known_contests(home) == [KnownContest(outside, "ann"), KnownContest(inside, "")]
    assert find(home, None, here) == KnownContest(outside, "ann")
    assert find(home, "first", here) == KnownContest(inside, "")
    assert find(home, str(outside.path), here) == KnownContest(outside, "ann")
    assert find(home, None, inside.path) == KnownContest(inside, "")
    assert find(None, str(outside.path), here) == KnownContest(outside, "")
    with pytest.raises(UsageError, match="neither a contest's folder nor an id"):
        find(home, "third", here)
    with pytest.raises(UsageError, match="several ids"):
        find(home, "", here)


def test_a_broken_pointer_hides_only_itself(tmp_path: Path) -> None:
    (tmp_path / "contests").mkdir()
    (tmp_path / "contests" / "a.json").write_bytes(b"\xff")
    (tmp_path / "contests" / "b.json").write_bytes(b'{"folder": "/nowhere", "member": "x"}')
    assert known_contests(tmp_path) == []


def test_a_damaged_contest_hides_no_other_one(tmp_path: Path) -> None:
    contest = spec(title="Sound")
    folder = ContestFolder(tmp_path / "contests" / contest.id)
    write_folder(folder, contest, "")
    damaged = tmp_path / "contests" / "damaged"
    damaged.mkdir()
    (damaged / "contest.json").write_text("{")
    assert find(tmp_path, "sound", tmp_path) == KnownContest(folder, "")
