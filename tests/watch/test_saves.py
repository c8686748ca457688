"""The events that the system reports for a folder."""

from __future__ import annotations

import select
import time
from pathlib import Path

import pytest

from judge.errors import UsageError
from judge.watch.saves import SaveWatcher

PATIENCE_S = 20.0


def _wait(saves: SaveWatcher, wanted: set[str]) -> set[str]:
    seen: set[str] = set()
    end = time.monotonic() + PATIENCE_S
    while not wanted <= seen and time.monotonic() < end:
        if select.select([saves], [], [], 0.5)[0]:
            seen |= saves.take()
    return seen


def test_files_that_exist_at_the_start_are_reported_once(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("1", "utf-8")
    with SaveWatcher(tmp_path) as saves:
        assert _wait(saves, {"a.py"}) == {"a.py"}
        assert not select.select([saves], [], [], 0.6)[0]


def test_every_kind_of_save(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text("1", "utf-8")
    with SaveWatcher(tmp_path) as saves:
        _wait(saves, {"a.py"})
        file.write_text("2", "utf-8")
        assert "a.py" in _wait(saves, {"a.py"})
        (tmp_path / "b.tmp").write_text("3", "utf-8")
        (tmp_path / "b.tmp").rename(file)
        assert "a.py" in _wait(saves, {"a.py"})
        file.unlink()
        assert "a.py" in _wait(saves, {"a.py"})
        file.write_text("4", "utf-8")
        assert "a.py" in _wait(saves, {"a.py"})
        (tmp_path / "sub").mkdir()
        (tmp_path / "sub" / "deep.py").write_text("5", "utf-8")
        assert "deep.py" not in _wait(saves, {"sub"})


def test_folder_that_is_gone(tmp_path: Path) -> None:
    folder = tmp_path / "x"
    folder.mkdir()
    with SaveWatcher(folder) as saves:
        folder.rmdir()
        with pytest.raises(UsageError, match="nothing to watch"):
            saves.take()


def test_it_ends_at_once(tmp_path: Path) -> None:
    with SaveWatcher(tmp_path) as saves:
        (tmp_path / "a").touch()
        _wait(saves, {"a"})
        began = time.monotonic()
    assert time.monotonic() - began < PATIENCE_S / 2
