"""Points that are set by hand: the file, and what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.errors import UsageError
from judge.grading.settings import Scoring, Settings
from judge.grading.settings_file import check_names, read_overrides
from judge.models.grade import Override


def settings(folder: Path, text: str | bytes) -> Settings:
    (folder / "overrides.toml").write_bytes(text if isinstance(text, bytes) else text.encode())
    return Settings(file=str(folder / "judge.toml"), scoring=Scoring(overrides="overrides.toml"))


def test_points_and_a_comment_by_member_and_problem(tmp_path: Path) -> None:
    text = '[ada.three-sum]\npoints = 1.5\ncomment = "an oral exam"\n["李.博".softmax]\npoints = 0\ncomment = "抄袭"\n'
    assert read_overrides(settings(tmp_path, text)) == {
        ("ada", "three-sum"): Override(points=1.5, comment="an oral exam"),
        ("李.博", "softmax"): Override(points=0, comment="抄袭"),
    }
    assert read_overrides(Settings()) == {}


def test_minus_zero_is_zero(tmp_path: Path) -> None:
    (override,) = read_overrides(settings(tmp_path, "[ada.x]\npoints = -0.0\ncomment = 'c'\n")).values()
    assert str(override.points) == "0.0"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[ada.x]\npoints = 1", "missing required field `comment`"),
        ("[bob.x]\npoints = 1\ncomment = 'c'\n[ada.x]\npoints = -1\ncomment = 'c'", "[ada.x]: Expected `float` >= 0"),
        ("[ada.x]\npoints = nan\ncomment = 'c'", ">= 0"),
        ("[ada.x]\npoints = inf\ncomment = 'c'", "from 0 to 1000000"),
        ("[ada.x]\npoints = true\ncomment = 'c'", "got `bool`"),
        ("[ada.x]\npoints = 1\ncomment = ' '", "$.comment"),
        ("ada = 1", "[ada.SLUG]: Expected `object`"),
        ("[ada.x]\npoint = 1\npoints = 1\ncomment = 'c'", "unknown field `point`"),
        ("[ada]\npoints = 1", "Expected `object`"),
        ("[ada.x", "not TOML"),
        (b"\xff", "not UTF-8"),
    ],
)
def test_what_is_wrong_is_reported_with_the_file(tmp_path: Path, text: str | bytes, told: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_overrides(settings(tmp_path, text))
    assert str(caught.value).startswith(str(tmp_path / "overrides.toml"))
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_missing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"overrides.toml: cannot be read"):
        read_overrides(Settings(file=str(tmp_path / "judge.toml"), scoring=Scoring(overrides="overrides.toml")))


def test_names_that_the_group_does_not_have() -> None:
    known = {("ada", "softmax"): Override(points=1, comment="c")}
    file = Path("group", "overrides.toml")
    check_names(known, ["ada"], ["softmax"], file)
    with pytest.raises(
        UsageError, match=r"^group/overrides.toml: \[ada.softmax\]: the group has no 'ada'; did you mean 'adda'"
    ):
        check_names(known, ["adda"], ["softmax"], file)
    with pytest.raises(UsageError, match="the group has no 'softmax'; known: lru-cache"):
        check_names(known, ["ada"], ["lru-cache"], file)
