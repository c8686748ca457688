"""The file survives what happens to files: two writers, a kill, a full disk, damage, an older and a newer judge."""

from __future__ import annotations

import os
import random
import resource
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from judge.errors import HistoryError
from judge.history import database
from judge.history.database import LATEST, SCRIPTS
from judge.history.store import FILE, History
from judge.text.messages import Phrase
from tests.history.entries import event, judged

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 60


def _writer(folder: Path, wanted: int, name: str, limited: Callable[[], None] | None = None) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.history.writers", str(folder), str(wanted), name],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=limited,
    )


def _sound(folder: Path) -> bool:
    with closing(sqlite3.connect(folder / FILE)) as raw:
        return bool(raw.execute("PRAGMA integrity_check").fetchone() == ("ok",))


def _recorded(history: History, at: float = 0.0) -> int:
    report, submission = judged()
    return history.record({"en": report}, submission, "submit", at)


def test_scripts_are_numbered_and_all_listed() -> None:
    folder = Path(database.__file__).with_name("schema")
    assert sorted(path.name for path in folder.glob("*.sql")) == list(SCRIPTS)
    assert [int(name[:4]) for name in SCRIPTS] == list(range(1, LATEST + 1))


def test_new_file_is_the_users_alone_and_in_wal(history: History, tmp_path: Path) -> None:
    _recorded(history)
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(tmp_path / FILE)) as raw:
        assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert raw.execute("PRAGMA user_version").fetchone() == (LATEST,)


def test_a_file_of_version_1_is_brought_up(tmp_path: Path) -> None:
    script = (Path(database.__file__).with_name("schema") / SCRIPTS[0]).read_text("utf-8")
    with closing(sqlite3.connect(tmp_path / FILE)) as raw:
        raw.executescript(script + "PRAGMA user_version = 1;")
        raw.execute("INSERT INTO sources VALUES ('s', x'789c4b040000620062')")  # zlib of "a"
        raw.execute(
            "INSERT INTO attempts VALUES (7, 5.5, 'submit', 'add-up', 'd', '/x.py', 's', 'python', 'default', '0.1.0', "
            "'AC', 1.0, 3, 3, 0.1, 0.2, 1.0, NULL)"
        )
        raw.commit()
    with History(tmp_path) as history:
        entry = history.attempt(7)
        assert (entry.at, entry.hints, entry.since_start_s) == (5.5, 0, None)
        history.note(event("start", 6.0))
        assert history.events() == [event("start", 6.0)]
        assert _recorded(history) == 8


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with History(tmp_path) as history:
        _recorded(history)
    (tmp_path / "0003_bad.sql").write_text("CREATE TABLE fine (x);\nCREATE TABLE fine (x);\n")
    monkeypatch.setattr(database, "SCRIPTS", (*SCRIPTS, os.path.relpath(tmp_path / "0003_bad.sql", database._SCHEMA)))
    monkeypatch.setattr(database, "LATEST", LATEST + 1)
    with History(tmp_path) as history, pytest.raises(HistoryError, match="table fine already exists"):
        history.attempts()
    monkeypatch.undo()
    with History(tmp_path) as history:
        assert len(history.attempts()) == 1


def test_file_of_a_newer_judge_is_left_alone(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / FILE)) as raw:
        raw.execute("PRAGMA user_version = 99")
    before = (tmp_path / FILE).read_bytes()
    with History(tmp_path) as history, pytest.raises(HistoryError, match="written by a newer judge: update this one"):
        _recorded(history)
    assert (tmp_path / FILE).read_bytes() == before


def test_two_terminals_at_once_from_the_very_beginning(tmp_path: Path) -> None:
    writers = [_writer(tmp_path, 15, name) for name in ("left", "right", "third")]
    for writer in writers:
        out, err = writer.communicate(timeout=PATIENCE_S)
        assert (writer.returncode, err, out.count("\n")) == (0, "", 15)
    with History(tmp_path) as history:
        entries = history.attempts()
        assert len(entries) == len(history.events()) == 45
        assert {history.source(entry).split()[0] for entry in entries} == {b"left", b"right", b"third"}
    assert _sound(tmp_path)


def test_a_reader_is_not_stopped_by_a_writer(tmp_path: Path) -> None:
    with History(tmp_path) as history:
        _recorded(history)
        with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            other.execute("DELETE FROM attempts")
            assert len(history.attempts()) == 1
            other.execute("ROLLBACK")


def test_a_writer_that_never_ends_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_S", 0.1)
    with History(tmp_path) as history:
        _recorded(history)
        with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(HistoryError, match="another judge has been writing"):
                _recorded(history)
        assert _recorded(history) == 2


def test_killed_in_the_middle(tmp_path: Path) -> None:
    rng = random.Random(1)
    written = 0
    for round_ in range(6):
        with _writer(tmp_path, 0, f"round-{round_}") as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(rng.uniform(0.0, 0.05))
            writer.kill()
            written += 1 + writer.stdout.read().count("\n")
        assert _sound(tmp_path)
    with History(tmp_path) as history:
        entries = history.attempts()
        assert len(entries) >= written  # what was said to be written is there
        for entry in entries:
            assert history.source(entry)
            assert history.report(entry) is not None
        assert _recorded(history) == len(entries) + 1


def _full_after(size: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@pytest.mark.parametrize("room", [0, 512, 5_000, 50_000, 150_000])
def test_no_room_for_the_file(tmp_path: Path, room: int) -> None:
    writer = _writer(tmp_path, 1000, "full", _full_after(room))
    out, err = writer.communicate(timeout=PATIENCE_S)
    assert writer.returncode == 1
    assert err.count("\n") == 1
    assert err.startswith(str(tmp_path))
    with History(tmp_path) as history:
        kept = len(history.attempts())
        assert kept - out.count("\n") in (0, 1)  # the entry may have had room, and not the event after it
        assert _recorded(history) == kept + 1
    assert _sound(tmp_path)


@pytest.fixture(params=[256, 1024])
def small_disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Path, Callable[[], None] | None]]:
    """Yield a disk of some KiB. A user who may not mount one gets a folder and a limit that does nearly the same."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={request.param}k", "tmpfs", str(disk)]
    if os.geteuid() or sys.platform != "linux" or subprocess.run(mount, check=False, capture_output=True).returncode:
        yield disk, _full_after(request.param << 9)
        return
    yield disk, None
    subprocess.run(["umount", str(disk)], check=True)


def test_full_disk(small_disk: tuple[Path, Callable[[], None] | None]) -> None:
    disk, limited = small_disk
    writer = _writer(disk, 1000, "full", limited)
    out, err = writer.communicate(timeout=PATIENCE_S)
    reason = "the disk refused the write (is it full?)" if limited else "the disk is full"
    assert (writer.returncode, err) == (1, f"{disk / FILE}: {reason}\n")
    with History(disk) as history:
        assert len(history.attempts()) - out.count("\n") in (0, 1)
    assert _sound(disk)


def _overwritten(path: Path) -> None:
    path.write_bytes(b"this was a database\n" * 500)


def _torn(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(path.stat().st_size - 4096))


@pytest.mark.parametrize("damaged", [_overwritten, _torn])
def test_damaged_file_is_moved_aside(tmp_path: Path, damaged: Callable[[Path], None]) -> None:
    path = tmp_path / FILE
    for number in ("", "2"):
        with History(tmp_path) as history:
            for index in range(30):
                _recorded(history, float(index))
        damaged(path)
        before = path.read_bytes()
        said: list[Phrase] = []
        with History(tmp_path, said.append) as history:
            assert _recorded(history) == 1
            assert len(history.attempts()) == 1
        assert [str(message) for message in said] == [
            f"{path} was damaged: it was renamed to {FILE}.broken{number}, and a new history was started"
        ]
        assert (tmp_path / f"{FILE}.broken{number}").read_bytes() == before
        assert _sound(tmp_path)


def test_damage_is_found_when_reading_too(tmp_path: Path) -> None:
    _overwritten(tmp_path / FILE)
    said: list[str] = []
    with History(tmp_path, lambda message: said.append(str(message))) as history:
        assert history.attempts() == []
    assert len(said) == 1


def test_two_terminals_find_the_damage(tmp_path: Path) -> None:
    for _ in range(5):
        _overwritten(tmp_path / FILE)
        writers = [_writer(tmp_path, 3, name) for name in ("left", "right")]
        said = ""
        for writer in writers:
            _, err = writer.communicate(timeout=PATIENCE_S)
            assert writer.returncode == 0, err
            said += err
        assert said.count("was damaged") == 1
        with History(tmp_path) as history:
            assert len(history.attempts()) == 6
        for path in tmp_path.glob(f"{FILE}*"):
            path.unlink()


def test_folder_that_is_gone(tmp_path: Path) -> None:
    with History(tmp_path / "gone") as history, pytest.raises(HistoryError, match="cannot be opened"):
        history.attempts()


def test_file_that_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    with History(tmp_path) as history, pytest.raises(HistoryError, match="cannot be opened"):
        history.attempts()
