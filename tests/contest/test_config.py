from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from judge.contest.config import check, read_table
from judge.errors import UsageError

LEAST: dict[str, Any] = {"duration": "2h", "problems": ["three-sum"]}


def test_the_least_and_its_defaults() -> None:
    config = check(LEAST, "here")
    assert (config.duration, config.scoring, config.penalty, config.freeze) == (7200, "icpc", 1200, 0)
    assert (config.reveal, config.cases, config.pauses) == ("verdict", "fresh", 0)
    assert config.start_s(5.0) is None


def test_case_groups_are_a_list_or_a_text_with_commas() -> None:
    assert check({**LEAST, "require": ["core", "edge"]}, "here").require == ["core", "edge"]
    assert check({**LEAST, "require": " core, edge,"}, "here").require == ["core", "edge"]


def test_starts() -> None:
    assert check({**LEAST, "start": "now"}, "here").start_s(5.0) == 5.0
    at = datetime(2026, 12, 1, 19, tzinfo=UTC)
    assert check({**LEAST, "start": "2026-12-01T20:00+01:00"}, "here").start_s(5.0) == at.timestamp()
    assert check({**LEAST, "start": at}, "here").start_s(5.0) == at.timestamp()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"durration": "1h"}, "durration: unknown key; did you mean 'duration'?"),
        ({"duration": "soon"}, "duration: 'soon' is not a duration; write 2h"),
        ({"duration": 7200}, "duration: '7200' is not text; write it in quotes"),
        ({"duration": "0s"}, "duration: '0s' is out of bounds"),
        ({"duration": "90000h"}, "out of bounds"),
        ({"scoring": "acm"}, "scoring: 'acm' is not one of icpc, ioi, speed"),
        ({"start": "2026-12-01T20:00"}, "start: has no UTC offset"),
        ({"start": "tonight"}, "start: 'tonight' is not a time"),
        ({"start": 5}, "start: '5' is not a time"),
        ({"start": "now", "pauses": 1}, "pauses: a contest with a common start has a common end"),
        ({"random": 2}, "problems: name some, or say how many with random, but not both"),
        ({"problems": []}, "problems: name some"),
        ({"problems": ["a", "a"]}, "problems: name each once"),
        ({"topic": "ml"}, "say how many with random"),
        ({"freeze": "3h"}, "freeze: is longer than the contest"),
        ({"title": "a\nb"}, "title: is not a title"),
        ({"title": "\x1b[31mred"}, "title: is not a title"),
        ({"require": ["cor"]}, "require[0]: 'cor' is not one of core, edge"),
        ({"require": "core,edgy"}, "require[1]: 'edgy' is not one of core, edge"),
        ({"pause": "5m"}, "pause: nobody may pause; say how often with pauses"),
        ({"pauses": True}, "pauses: 'True' is of the wrong type"),
    ],
)
def test_faults_name_the_key_and_the_cure(change: dict[str, Any], told: str) -> None:
    with pytest.raises(UsageError) as caught:
        check({**LEAST, **change}, "here")
    assert str(caught.value).startswith("here: ")
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)
    assert "\x1b" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"a = ", "not TOML"), (b"\xff", "not UTF-8"), (b"#" * 70_000, "larger than 64 KiB")],
)
def test_unreadable_files(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "contest.toml"
    path.write_bytes(content)
    with pytest.raises(UsageError, match=told):
        read_table(path)
    with pytest.raises(UsageError, match="cannot be read"):
        read_table(tmp_path)
