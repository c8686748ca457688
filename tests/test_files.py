"""Reading and writing the files that a user names."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from judge import files
from judge.errors import UsageError
from judge.files import read_bounded, write_file, write_private


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    write_file(path, "first\n")
    path.chmod(0o640)
    write_file(path, b"second\n")
    assert path.read_bytes() == b"second\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["report.txt"]


def test_a_link_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "outside").write_text("kept")
    (tmp_path / "report.txt").symlink_to(tmp_path / "outside")
    with pytest.raises(UsageError, match=r"report\.txt: is a link"):
        write_file(tmp_path / "report.txt", "new")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    with pytest.raises(UsageError, match="dangling: is a link"):
        write_file(tmp_path / "dangling", "new")
    assert (tmp_path / "outside").read_text() == "kept"
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("name", ["report/table.txt", "report/deep/table.txt", "ada/../report/table.txt"])
def test_no_folder_below_the_tree_may_be_a_link(tmp_path: Path, name: str) -> None:
    tree, outside = tmp_path / "tree", tmp_path / "outside"
    (outside / "deep").mkdir(parents=True)
    (tree / "ada").mkdir(parents=True)
    (tree / "report").symlink_to(outside)
    with pytest.raises(UsageError, match="report is a link in the graded tree"):
        write_file(tree / name, "new", tree)
    assert not list(outside.rglob("*.txt"))


def test_a_link_that_takes_the_place_of_a_folder_meanwhile_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree, outside = tmp_path / "tree", tmp_path / "outside"
    outside.mkdir()
    tree.mkdir()
    (outside / "kept.txt").write_text("kept")
    (tree / "report").symlink_to(outside)
    (tree / "table.txt").symlink_to(outside / "kept.txt")
    monkeypatch.setattr(files, "_is_link", lambda name, folder: False)  # it looked before that
    with pytest.raises(UsageError, match="cannot be written"):
        write_file(tree / "report" / "table.txt", "new", tree)
    write_file(tree / "table.txt", "new", tree)
    assert (tree / "table.txt").read_text() == "new"
    assert [(path.name, path.read_text()) for path in outside.iterdir()] == [("kept.txt", "kept")]


def test_links_on_the_way_to_the_tree_are_the_users_own(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "home").symlink_to(tmp_path / "real")
    write_file(tmp_path / "home" / "table.txt", "new", tmp_path / "home")
    assert (tmp_path / "real" / "table.txt").read_text() == "new"


def test_devices_and_pipes_are_written_to(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    write_file(Path("/dev/null"), "nothing")
    assert Path("/dev/null").is_char_device()
    write_file(Path("/dev/stdout"), "shown")
    assert capfd.readouterr().out == "shown"


def test_what_fails_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.txt"
    write_file(path, "old")

    def full(descriptor: int, data: bytes) -> None:
        os.close(descriptor)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "_write_all", full)
    with pytest.raises(UsageError, match=r"report\.txt: cannot be written: No space left"):
        write_file(path, "new")
    assert path.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["report.txt"]


def test_a_folder_that_is_missing_is_reported(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written: No such file"):
        write_file(tmp_path / "no" / "report.txt", "")
    with pytest.raises(UsageError, match="cannot be written"):
        write_file(tmp_path, "")


def test_a_pipe_in_the_graded_tree_is_replaced(tmp_path: Path) -> None:
    """Writing to one that nobody reads would wait for ever."""
    (tmp_path / "tree").mkdir()
    os.mkfifo(tmp_path / "tree" / "report.txt")
    write_file(tmp_path / "tree" / "report.txt", "new", tmp_path / "tree")
    assert (tmp_path / "tree" / "report.txt").read_text() == "new"


def test_a_hard_link_is_replaced_and_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "outside").write_text("kept")
    (tmp_path / "report.txt").hardlink_to(tmp_path / "outside")
    write_file(tmp_path / "report.txt", "new")
    assert (tmp_path / "outside").read_text() == "kept"


def test_a_private_file_takes_the_place_of_whatever_is_there(tmp_path: Path) -> None:
    (tmp_path / "outside").write_text("kept")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "outside")
    (tmp_path / "twin").hardlink_to(tmp_path / "outside")
    for name in ("pipe", "link", "twin", "nothing"):
        write_private(tmp_path / name, "secret")
        assert (tmp_path / name).read_text() == "secret"
        assert stat.S_IMODE((tmp_path / name).lstat().st_mode) == 0o600
    assert (tmp_path / "outside").read_text() == "kept"


def test_reading_never_blocks(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UsageError, match="pipe: is not a regular file"):
        read_bounded(tmp_path / "pipe", 10)
    (tmp_path / "endless").symlink_to("/dev/zero")
    with pytest.raises(UsageError, match="endless: is not a regular file"):
        read_bounded(tmp_path / "endless", 10)
    (tmp_path / "round").symlink_to("round")
    with pytest.raises(UsageError, match="round: cannot be read: Too many levels"):
        read_bounded(tmp_path / "round", 10)
    with pytest.raises(UsageError, match="cannot be read: Is a directory"):
        read_bounded(tmp_path, 10)


def test_reading_a_file_without_end_is_bounded(tmp_path: Path) -> None:
    (tmp_path / "sparse").touch()
    os.truncate(tmp_path / "sparse", 10 << 30)
    with pytest.raises(UsageError, match="larger than 1 KiB"):
        read_bounded(tmp_path / "sparse", 1 << 10)


def test_a_stream_that_the_system_names_is_read() -> None:
    reading, writing = os.pipe()
    try:
        os.write(writing, b"settings")
        os.close(writing)
        assert read_bounded(Path(f"/dev/fd/{reading}"), 10) == b"settings"
    finally:
        os.close(reading)
