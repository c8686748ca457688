"""Which file ``judge watch`` watches."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from judge.catalog.lookup import Catalogue, builtin_folder
from judge.errors import UsageError
from judge.watch.saves import WatchTarget


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue([builtin_folder()])


def _write(path: Path, text: str, time_s: int) -> Path:
    path.write_text(text, "utf-8")
    os.utime(path, (time_s, time_s))
    return path


def test_a_named_file_is_judged_when_its_text_changes(catalogue: Catalogue, tmp_path: Path) -> None:
    file = _write(tmp_path / "mine.py", "x", 1)
    target = WatchTarget(file, catalogue)
    assert target.folder == tmp_path
    assert target.first() == file
    assert target.saved({"mine.py"}) is None  # touched, not written
    _write(file, "y", 2)
    assert target.saved({"other.py"}) is None
    assert target.saved({"other.py", "mine.py"}) == file
    file.unlink()
    assert target.saved({"mine.py"}) is None
    _write(file, "y", 2)
    assert target.saved({"mine.py"}) == file


def test_in_a_folder_the_solution_that_was_saved_is_judged(catalogue: Catalogue, tmp_path: Path) -> None:
    old = _write(tmp_path / "softmax.py", "", 1)
    new = _write(tmp_path / "three_sum.py", "", 2)
    _write(tmp_path / "notes.py", "", 3)
    target = WatchTarget(tmp_path, catalogue)
    assert target.first() == new
    assert target.saved({"softmax.py", "three_sum.py", "notes.py"}) is None  # as they were at the beginning
    _write(old, "x", 4)
    _write(tmp_path / "notes.py", "x", 5)
    assert target.saved({"notes.py", "softmax.py", "three_sum.py~", ".three_sum.py"}) == old
    renamed = old.rename(tmp_path / "layer_norm.py")
    assert target.saved({"softmax.py", "layer_norm.py"}) == renamed


def test_notebooks_in_a_folder_count(catalogue: Catalogue, tmp_path: Path) -> None:
    text = '{"nbformat": 4, "cells": [{"cell_type": "code", "source": "# judge: softmax"}]}'
    file = _write(tmp_path / "work.ipynb", text, 1)
    target = WatchTarget(tmp_path, catalogue)
    assert target.present == {"work.ipynb"}
    assert target.first() == file
    _write(file, text + "\n", 2)
    assert target.saved(target.present) == file


def test_an_empty_folder_waits_for_its_first_solution(catalogue: Catalogue, tmp_path: Path) -> None:
    target = WatchTarget(tmp_path, catalogue)
    assert target.first() is None
    file = _write(tmp_path / "x.py", "# judge: softmax\n", 1)
    assert target.saved({"x.py"}) == file


def test_a_missing_path_is_refused(catalogue: Catalogue, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        WatchTarget(tmp_path / "x.py", catalogue)
