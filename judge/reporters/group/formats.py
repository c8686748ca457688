"""The table of the formats of a group's result. A format is imported when it is used.

A format of a single platform (Gradescope, Classroom 50, Exercism) is a module like the others. It finds facts about the
place where the judge runs in the environment of its view.
"""

from __future__ import annotations

from importlib import import_module

import msgspec

from judge.models.grade import Grade
from judge.reporters.group.view import GroupView


class GroupFormat(msgspec.Struct, frozen=True):
    """A format: the module and the function that render it.

    ``single``: it also suits a single submission, because it needs nothing of the place where a group is graded.
    ``marked``: its files begin with a byte order mark, without which Excel does not read UTF-8. ``commands``: its text
    is workflow commands.
    """

    module: str
    function: str = "render"
    single: bool = False
    marked: bool = False
    commands: bool = False

    def __call__(self, grade: Grade, view: GroupView) -> str:
        """Return the grade in this format."""
        module = import_module(f"judge.reporters.group.{self.module}")
        text: str = getattr(module, self.function)(grade, view)
        return text


GROUP_REPORTERS: dict[str, GroupFormat] = {
    "table": GroupFormat("table"),
    "json": GroupFormat("json"),
    "json-measured": GroupFormat("json", "render_measured"),
    "ndjson": GroupFormat("json", "render_lines"),
    "csv": GroupFormat("csv", single=True, marked=True),
    "csv-cells": GroupFormat("csv", "render_cells", single=True, marked=True),
    "markdown": GroupFormat("markdown", single=True),
    "html": GroupFormat("html", single=True),
    "junit": GroupFormat("junit", single=True),
    "github": GroupFormat("github", single=True, commands=True),
    "gradescope": GroupFormat("gradescope", single=True),
    "classroom50": GroupFormat("classroom50"),
    "exercism": GroupFormat("exercism", single=True),
}
