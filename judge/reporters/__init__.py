"""One module a format, one table. A reporter is a function from a report and a view to text; it prints nothing."""

from __future__ import annotations

from collections.abc import Callable

from judge.models import Report
from judge.reporters.submission import json, terminal
from judge.reporters.submission.view import View

__all__ = ["REPORTERS", "View"]

REPORTERS: dict[str, Callable[[Report, View], str]] = {
    "terminal": terminal.render,
    "json": json.render,
}
