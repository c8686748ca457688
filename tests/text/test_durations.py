from __future__ import annotations

import pytest

from judge.text.durations import clock_text, parse_duration, utc_text


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("2h", 7200),
        ("90m", 5400),
        ("1h30m", 5400),
        ("1 h 30 min", 5400),
        ("45s", 45),
        ("2d", 172800),
        ("1d12h30m", 131400),
        ("5:00:00", 18000),
        ("0m", 0),
    ],
)
def test_what_people_write(text: str, seconds: int) -> None:
    assert parse_duration(text) == seconds


@pytest.mark.parametrize("text", ["", "h", "2", "2x", "30m1h", "-2h", "1:60:00", "9999999h", "٣h5", "2h\x1b[31m"])
def test_what_is_none(text: str) -> None:
    with pytest.raises(ValueError, match="write 2h"):
        parse_duration(text)


@pytest.mark.parametrize("text", [" " * 100_000 + "x", "1" + " " * 100_000 + "x", "1d" + " " * 100_000 + "2h3"])
def test_spaces_take_no_time(text: str) -> None:
    """With a pattern that divides them among its groups in every way, this would not end."""
    with pytest.raises(ValueError, match="write 2h"):
        parse_duration(text)


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00:00"), (59.99, "0:00:59"), (3661, "1:01:01"), (-90, "-0:01:30"), (-0.5, "0:00:00")]
)
def test_as_on_a_scoreboard(seconds: float, text: str) -> None:
    assert clock_text(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "1970-01-01T00:00:00.000Z"),
        (-1e11, "0001-01-01T00:00:00.000Z"),
        (3e11, "9999-12-31T23:59:59.000Z"),
    ],
)
def test_a_time_outside_of_the_calendar_is_its_end(seconds: float, text: str) -> None:
    assert utc_text(seconds) == text
