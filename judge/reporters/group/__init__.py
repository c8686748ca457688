"""The result of a group as text: one module a format, one table. A format is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from judge.models.grade import Grade
from judge.reporters.group.view import GroupView

__all__ = ["GROUP_REPORTERS", "GroupReporter", "GroupView"]

GroupReporter = Callable[[Grade, GroupView], str]


def _later(target: str) -> GroupReporter:
    """The function of that name (``module:function``, here), looked up at each call."""

    def render(grade: Grade, view: GroupView) -> str:
        module, _, name = target.partition(":")
        reporter: GroupReporter = getattr(import_module(f"{__name__}.{module}"), name)
        return reporter(grade, view)

    return render


GROUP_REPORTERS: dict[str, GroupReporter] = {
    "table": _later("table:render"),
    "json": _later("json:render"),
    "json-measured": _later("json:render_measured"),
    "ndjson": _later("ndjson:render"),
    "csv": _later("csv:render"),
    "csv-cells": _later("csv:render_cells"),
    "markdown": _later("markdown:render"),
    "html": _later("html:render"),
    "junit": _later("junit:render"),
    "github": _later("github:render"),
    "gradescope": _later("gradescope:render"),
    "classroom50": _later("classroom50:render"),
    "exercism": _later("exercism:render"),
}
