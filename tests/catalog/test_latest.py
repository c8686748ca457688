"""The solution that was edited last."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from judge.catalog.lookup import Catalogue
from judge.catalog.solution_files import known_slug, last_edited
from judge.errors import UsageError
from tests.catalog.conftest import WritePackage


@pytest.fixture
def catalogue(write_package: WritePackage) -> Catalogue:
    return Catalogue([write_package({}).parent])


def _write(folder: Path, name: str, text: str, age: int) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    os.utime(path, (1_000_000 - age, 1_000_000 - age))
    return path


def test_newest_of_a_known_problem(catalogue: Catalogue, tmp_path: Path) -> None:
    _write(tmp_path, "add_two.py", "", 30)
    newer = _write(tmp_path, "mine.py", "# judge: add-two\n", 20)
    _write(tmp_path, "notes.py", "", 10)
    _write(tmp_path, "add_two.txt", "", 5)
    _write(tmp_path, ".add_two.py", "# judge: add-two\n", 4)
    (tmp_path / "add-two.py").mkdir()
    assert last_edited(tmp_path, catalogue) == newer


def test_no_file_is_an_error_that_names_the_folder(catalogue: Catalogue, tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(UsageError) as caught:
            last_edited(folder, catalogue)
        assert str(folder) in str(caught.value)


def test_what_is_no_regular_file_is_passed_over(catalogue: Catalogue, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "add_two.py")
    (tmp_path / "add-two.py").symlink_to("/dev/zero")
    with pytest.raises(UsageError):
        last_edited(tmp_path, catalogue)
    assert known_slug(tmp_path / "add_two.py", catalogue) is None
    assert known_slug(tmp_path / "gone.py", catalogue) is None
