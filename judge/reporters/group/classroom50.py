"""One member's ``result.json`` for Classroom 50: a test a problem, in hundredths of a point, since scores are integers.

Format: ``classroom50/result/v1``, in "The result.json contract" of its wiki.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from judge.errors import UsageError
from judge.models import Verdict
from judge.models.grade import Cell, Column, Grade
from judge.reporters.group.encoding import indented
from judge.reporters.group.facts import cells_by_place, reason
from judge.reporters.group.single import only_member
from judge.reporters.group.view import GroupView, Handin
from judge.reporters.group.words import GROUP_WORDS
from judge.text.clean import clean

VARIABLES = {
    "classroom": "CLASSROOM",
    "assignment": "ASSIGNMENT",
    "assignment_type": "ASSIGNMENT_TYPE",
    "owner": "OWNER",
    "submission": "SUBMISSION_TAG",
    "commit": "COMMIT_URL",
    "release": "RELEASE_URL",
    "review": "REVIEW_URL",
}
"""The variables in which the runner hands over the fields of a ``Handin``."""


def handin_of(environ: Mapping[str, str]) -> Handin | None:
    """What the runner's environment says of the submission; None where a variable is missing."""
    fields = {field: environ.get(variable, "") for field, variable in VARIABLES.items()}
    fields["owner"] = fields["owner"] or environ.get("USERNAME", "")
    fields["assignment_type"] = fields["assignment_type"] or "individual"
    fields["review"] = fields["review"] or fields["commit"]
    return Handin(**fields) if all(fields.values()) else None


def render(grade: Grade, view: GroupView) -> str:
    """The document. Raises UsageError where the group is not one member, or the runner's variables are not set."""
    row = only_member(grade, "classroom50")
    if view.handin is None:
        variables = ", ".join(f"${name}" for name in VARIABLES.values())
        raise UsageError(f"the format 'classroom50' needs what its runner sets: {variables}")
    cells = cells_by_place(grade)
    mine = [(column, cells.get((row.member, column.slug))) for column in grade.columns]
    tests = [_test(column, cell, view) for column, cell in mine]
    submitted = [cell.committed for _, cell in mine if cell and cell.committed]
    return indented(
        {
            "schema": "classroom50/result/v1",
            **{field: getattr(view.handin, field) for field in VARIABLES},
            "datetime": _instant(submitted, view.now),
            "score": sum(test["score"] for test in tests),
            "max-score": sum(test["max-score"] for test in tests),
            "tests": tests,
        }
    )


def _test(column: Column, cell: Cell | None, view: GroupView) -> dict[str, Any]:
    full = _hundredths(column.worth)
    if cell is None:
        nothing = GROUP_WORDS[view.language].nothing
        return {"test-name": column.slug, "passed": False, "score": 0, "max-score": full, "message": nothing}
    why = clean(reason(cell, view.language), 2000)
    if cell.verdict is Verdict.IE:
        # Every test has to pass or not: one that is worth nothing, and says why, takes nothing from the member.
        return {"test-name": f"{column.slug} (IE: {why})", "passed": False, "score": 0, "max-score": 0}
    passed = cell.verdict is Verdict.AC
    test = {"test-name": column.slug, "passed": passed, "score": min(full, _hundredths(cell.points)), "max-score": full}
    return test if passed else {**test, "verdict": cell.verdict, "message": why}


def _hundredths(points: float) -> int:
    """Rounded down, so that only the whole worth gives the whole score."""
    return int(round(points * 100, 6))


def _instant(committed: list[str], now: str) -> str:
    """When the last of the files was committed, else now, as the format wants it: UTC, in whole seconds."""
    texts = committed or [now]
    if not all(texts):
        raise UsageError("the format 'classroom50' needs a date, and no file of the member is committed")
    latest = max(datetime.fromisoformat(text) for text in texts)
    return latest.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
