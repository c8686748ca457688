"""One member's ``result.json`` for Classroom 50, with a test per problem.

Scores are integers there, so they are given in hundredths of a point.

Format: ``classroom50/result/v1``, in "The result.json contract" of its wiki.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec

from judge.errors import UsageError
from judge.models import Verdict
from judge.models.grade import Cell, Column, Grade
from judge.reporters.group.json import indented
from judge.reporters.group.view import GroupView, adjustments, only_member, reason, uncounted
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
"""The fields of the document that name the submission, and the environment variables in which the runner has them."""


def named_submission(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the fields that name the submission, with a default for each that the runner may leave out."""
    fields = {field: environment.get(variable, "") for field, variable in VARIABLES.items()}
    fields["owner"] = fields["owner"] or environment.get("USERNAME", "")
    fields["assignment_type"] = fields["assignment_type"] or "individual"
    fields["review"] = fields["review"] or fields["commit"]
    return fields


def render(grade: Grade, view: GroupView) -> str:
    """Return the document. Raise ``UsageError`` unless the group is one member and the runner's variables are set."""
    row, cells = only_member(grade, "classroom50")
    submission = named_submission(view.environment)
    if not all(submission.values()):
        variables = ", ".join(f"${name}" for name in VARIABLES.values())
        raise UsageError(
            "the format 'classroom50' needs the variables that its runner sets: {variables}", variables=variables
        )
    dropped = uncounted(grade, row.member)
    # A result that does not count becomes a test that is worth no points.
    columns = [msgspec.structs.replace(column, worth=0.0) if column.slug in dropped else column for column, _ in cells]
    tests = [_test(column, cell, view) for column, (_, cell) in zip(columns, cells, strict=True)]
    submitted = [cell.committed for _, cell in cells if cell and cell.committed]
    return indented(
        {
            "schema": "classroom50/result/v1",
            **submission,
            "datetime": _instant(submitted, view),
            "score": sum(test["score"] for test in tests),
            "max-score": sum(test["max-score"] for test in tests),
            "tests": tests,
        }
    )


def _test(column: Column, cell: Cell | None, view: GroupView) -> dict[str, Any]:
    full = _hundredths(column.worth)
    if cell is None:
        nothing = view.say("nothing was submitted")
        return {"test-name": column.slug, "passed": False, "score": 0, "max-score": full, "message": nothing}
    why = clean("; ".join(filter(None, [reason(cell, view), *adjustments(cell, view)])), 2000)
    if cell.verdict is Verdict.IE and cell.override is None:
        # This format has only passed and failed tests. A failed test worth no points costs the member nothing.
        return {"test-name": f"{column.slug} (IE: {why})", "passed": False, "score": 0, "max-score": 0}
    passed = cell.verdict is Verdict.AC
    test = {"test-name": column.slug, "passed": passed, "score": min(full, _hundredths(cell.points)), "max-score": full}
    return {**test, "verdict": cell.verdict, "message": why} if why else test


def _hundredths(points: float) -> int:
    """Return points in hundredths, rounded down: only the whole worth gives the whole score."""
    return int(round(points * 100, 6))


def _instant(committed: list[str], view: GroupView) -> str:
    """Return when the submission was made, in UTC and whole seconds, as the format requires it.

    That is when the last of its files was committed; if that is not known, the time of the commit that is checked out,
    and without any commit the time of grading.
    """
    texts = committed or [view.committed or view.now]
    if not all(texts):
        raise UsageError("the format 'classroom50' needs a date, but no file of the member is committed")
    latest = max(datetime.fromisoformat(text) for text in texts)
    return latest.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
