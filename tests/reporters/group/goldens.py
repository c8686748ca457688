"""The sample in each format, as files. ``python -m tests.reporters.group.goldens`` writes them again: read the diff."""

from __future__ import annotations

from pathlib import Path

from judge.reporters.group import GROUP_REPORTERS, GroupView
from tests.reporters.group.sample import alone, sample

FOLDER = Path(__file__).with_name("golden")
VIEW = GroupView(
    width=100,
    tree="solutions",
    now="2026-03-08T00:00:00+00:00",
    hostname="room",
    environment={
        "CLASSROOM": "cs-principles",
        "ASSIGNMENT": "week-9",
        "OWNER": "li-bo",
        "SUBMISSION_TAG": "submit/2026-03-01T14-32-05Z-a1b2c3d",
        "COMMIT_URL": "https://example.org/commit/a1b2c3d",
        "RELEASE_URL": "https://example.org/releases/1",
        "REVIEW_URL": "https://example.org/compare/a1b2c3d",
    },
)
SINGLE = frozenset({"gradescope", "classroom50", "exercism"})
FILES = {
    "table": "table.txt",
    "json": "grade.json",
    "json-measured": "grade-measured.json",
    "ndjson": "grade.ndjson",
    "csv": "members.csv",
    "csv-cells": "cells.csv",
    "markdown": "summary.md",
    "junit": "junit.xml",
    "github": "github.txt",
    "gradescope": "gradescope.json",
    "classroom50": "classroom50.json",
    "exercism": "exercism.json",
}


def rendered(name: str) -> str:
    """The sample in that format, or 李博's part of it where the format is for one member."""
    return GROUP_REPORTERS[name](alone("李博") if name in SINGLE else sample(), VIEW) + "\n"


if __name__ == "__main__":
    for name, file in FILES.items():
        (FOLDER / file).write_text(rendered(name), encoding="utf-8")
