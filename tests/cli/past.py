"""A user's past: entries as if they had been made some days ago."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from judge.history.store import FILE

DAY_S = 86400


def days_pass(home: Path, days: float) -> None:
    """Move everything that happened some days back, as if the clock had gone on."""
    with closing(sqlite3.connect(home / FILE)) as raw:
        raw.execute("UPDATE attempts SET at = at - ?", (days * DAY_S,))
        raw.execute("UPDATE events SET at = at - ?", (days * DAY_S,))
        raw.commit()
