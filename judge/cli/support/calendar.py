"""A year of days in 53 columns and seven rows, one character per day, so that every terminal can show it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from judge.models import Language
from judge.text.ansi import paint
from judge.text.clean import pad
from judge.text.messages import mark, translate

WEEKS = 53
LABEL = 4
WEEKDAYS = {0: mark("Mon"), 2: mark("Wed"), 4: mark("Fri")}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTH_COLUMNS = 4


def calendar(days: Mapping[str, int], today: date, lang: Language, colour: bool) -> list[str]:
    """Return the lines: months, then Monday to Sunday. ``days`` counts attempts by ISO date; more than nine show as
    ``+``."""
    first = today - timedelta(days=today.weekday() + 7 * (WEEKS - 1))
    lines = [_months(first, lang)]
    for weekday in range(7):
        row = [first + timedelta(days=7 * week + weekday) for week in range(WEEKS)]
        cells = "".join(_cell(days.get(day.isoformat(), 0), colour) for day in row if day <= today)
        lines.append(pad(translate(WEEKDAYS.get(weekday, ""), lang), LABEL) + cells)
    return lines


def _months(first: date, lang: Language) -> str:
    """Return the line of months: each name above the week in which the month begins, if there is room."""
    line = " " * LABEL
    used = 0
    for week in range(WEEKS):
        last = first + timedelta(days=7 * week + 6)
        if last.day <= 7 and week >= used and week + MONTH_COLUMNS <= WEEKS:
            name = MONTHS[last.month - 1] if lang == "en" else str(last.month)
            line += " " * (week - used) + pad(name, MONTH_COLUMNS)
            used = week + MONTH_COLUMNS
    return line.rstrip()


def _cell(count: int, colour: bool) -> str:
    if not count:
        return paint(".", "quiet", colour)
    return paint(str(count) if count < 10 else "+", "good", colour)
