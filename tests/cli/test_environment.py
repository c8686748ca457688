"""Terminal, colours and language, as the environment sets them."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.cli.support import console
from judge.cli.support.options import further_catalogues


def test_home_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUDGE_HOME", str(tmp_path / "a" / "b"))
    assert console.home() == tmp_path / "a" / "b"
    assert (tmp_path / "a" / "b").is_dir()


def test_a_home_that_cannot_be_created_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("JUDGE_HOME", str(tmp_path / "file" / "b"))
    assert console.home() is None


def test_home_without_a_variable_is_the_users_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JUDGE_HOME", raising=False)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    home = console.home()
    assert home is not None
    assert home.name == "judge"
    assert tmp_path in home.parents


def test_problem_folders_are_separated_as_paths_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUDGE_PROBLEMS", "a::b")
    assert console.problem_folders() == [Path("a"), Path("b")]
    assert further_catalogues((Path("b"), Path("c"))) == (Path("b"), Path("c"), Path("a"))
    monkeypatch.delenv("JUDGE_PROBLEMS")
    assert console.problem_folders() == []


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_TW"}, "zh"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LC_ALL": "", "LC_MESSAGES": "zh_CN", "LANG": "en_US"}, "zh"),
        ({"JUDGE_LANG": "zh", "LANG": "en_US"}, "zh"),
        ({"JUDGE_LANG": "en", "LANG": "zh_CN.UTF-8"}, "en"),
        ({"JUDGE_LANG": "", "LANG": "zh_CN.UTF-8"}, "zh"),
        ({}, "en"),
    ],
)
def test_language_is_the_users_choice_or_the_locales(
    variables: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("JUDGE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert console.language() == expected


def test_the_width_is_80_where_it_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    assert console.columns() == 80
    monkeypatch.setenv("COLUMNS", "1000")
    assert console.columns() == 120
    monkeypatch.setenv("COLUMNS", "10")
    assert console.columns() == 40
