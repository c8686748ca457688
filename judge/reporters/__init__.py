"""One module per format, and one table. A reporter turns a report and a view into text; it prints nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from judge.models import Report
from judge.reporters.group import GROUP_REPORTERS
from judge.reporters.submission import as_group, json, terminal
from judge.reporters.submission.view import View

__all__ = ["REPORTERS", "View"]

REPORTERS: dict[str, Callable[[Report, View], str]] = {
    "terminal": terminal.render,
    "json": json.render,
    **{name: partial(as_group.render, reporter) for name, reporter in GROUP_REPORTERS.items() if reporter.single},
}
