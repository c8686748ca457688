"""A year in 53 columns."""

from __future__ import annotations

from datetime import date, timedelta

from judge.cli.commands.progress import LABEL, WEEKS, calendar
from judge.models import Language
from judge.text.clean import width

TUESDAY = date(2026, 3, 10)
LANGUAGES: tuple[Language, ...] = ("en", "zh")


def test_every_day_of_the_year_has_its_cell() -> None:
    for today in (TUESDAY + timedelta(days=offset) for offset in range(400)):
        for lang in LANGUAGES:
            months, *rows = calendar({}, today, lang, False)
            assert sum(row.count(".") for row in rows) == 7 * (WEEKS - 1) + today.weekday() + 1
            assert [width(row) for row in rows[: today.weekday() + 1]] == [LABEL + WEEKS] * (today.weekday() + 1)
            assert width(months) <= LABEL + WEEKS
            assert 10 <= len(months.split()) <= 12


def test_today_is_the_last_of_its_row() -> None:
    _, monday, tuesday, wednesday, *_ = calendar(
        {"2026-03-10": 3, "2026-03-09": 12, "2026-03-04": 1}, TUESDAY, "en", False
    )
    assert monday.endswith(".+")
    assert tuesday.endswith(".3")
    assert wednesday.endswith(".1")
    assert "".join((monday, tuesday, wednesday)).count(".") == 3 * WEEKS - 1 - 3


def test_what_is_older_than_a_year_is_not_shown() -> None:
    assert "1" not in "".join(calendar({"2025-03-02": 1}, TUESDAY, "en", False)[1:])
    assert "1" in calendar({"2025-03-10": 1}, TUESDAY, "en", False)[1][: LABEL + 1]


def test_a_month_is_above_its_first_week() -> None:
    months, monday, *_ = calendar({"2026-02-02": 7}, TUESDAY, "en", False)
    assert months.index("Feb") in (monday.index("7"), monday.index("7") - 1)


def test_colour() -> None:
    assert "\x1b[1;32m3\x1b[0m" in calendar({"2026-03-10": 3}, TUESDAY, "en", True)[2]
