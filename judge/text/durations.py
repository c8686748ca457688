"""Lengths of time as people write them and as scoreboards show them."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from judge.errors import BadValue
from judge.text.messages import quoted

LONGEST_S = 60 * 24 * 3600
_SPACE = r"(?>\s*)"  # atomic, so that spaces are divided among the groups in one way only
_WORDS = re.compile(
    _SPACE + "".join(rf"(?:(\d{{1,6}}){_SPACE}{unit})?{_SPACE}" for unit in ("d", "h", "m(?:in)?", "s")), re.IGNORECASE
)
_FIRST_S, _LAST_S = -62_135_596_800, 253_402_300_799  # of the calendar
_COLONS = re.compile(r"\s*(\d{1,6}):([0-5]\d):([0-5]\d)\s*")


def parse_duration(text: str) -> int:
    """Return the whole seconds of ``2h``, ``1d12h30m``, ``90m``, ``45s`` or ``1:30:00``. Raises BadValue."""
    found = _COLONS.fullmatch(text) or _WORDS.fullmatch(text)
    if found is None or not any(found.groups()):
        raise BadValue("{text!r} is not a duration; write 2h, 90m, 1d12h30m or 1:30:00", text=text[:40])
    *days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return sum(days) * 86400 + hours * 3600 + minutes * 60 + seconds


def duration_of(value: object) -> int:
    """Return the whole seconds of a duration in a settings file. Raises BadValue."""
    if not isinstance(value, str):
        raise BadValue('{value} is not text; write it in quotes, as in "2h"', value=quoted(str(value)))
    return parse_duration(value)


def bounded_duration(value: object, least_s: int) -> int:
    """Return the whole seconds of a duration, from ``least_s`` seconds to 60 days. Raises BadValue."""
    seconds = duration_of(value)
    if not least_s <= seconds <= LONGEST_S:
        raise BadValue(
            "{value} is out of bounds; write a duration from {least} s to 60 days",
            value=quoted(str(value)),
            least=least_s,
        )
    return seconds


def utc_text(at_s: float) -> str:
    """Return seconds since 1970 as a moment in UTC with milliseconds: ``2026-12-01T20:00:00.000Z``.

    A time outside of the calendar, which a foreign log may hold, becomes the first or the last second of the calendar.
    """
    return (
        datetime.fromtimestamp(min(max(at_s, _FIRST_S), _LAST_S), UTC)
        .isoformat(timespec="milliseconds")
        .replace("+00:00", "Z")
    )


def clock_text(seconds: float) -> str:
    """Return ``h:mm:ss``, cut to whole seconds, with a sign if it is negative."""
    whole = int(abs(seconds))
    sign = "-" if seconds < 0 and whole else ""
    return f"{sign}{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"
