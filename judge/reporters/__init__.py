"""One module per format, and one table. A reporter turns a report and a view into text; it prints nothing."""

from __future__ import annotations

from judge.reporters.submission import as_group, json, terminal
from judge.reporters.submission.as_group import ReportFormat
from judge.reporters.submission.view import View

__all__ = ["REPORTERS", "View"]

REPORTERS: dict[str, ReportFormat] = {"terminal": terminal.render, "json": json.render, **as_group.formats()}
