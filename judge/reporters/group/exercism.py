"""One member's ``results.json`` for Exercism, version 3, with a test per case and a task per problem.

A test has the output that the solution printed on its case, as far as it may be shown: of the hidden cases only the
failing one, and only with ``--reveal case``.

Format: "The Test Runner Interface" in Exercism's documentation. Cases that were not run are left out, because the
format has no status for them.
"""

from __future__ import annotations

from typing import Any

from judge.models import CaseResult, Verdict
from judge.models.grade import Cell, Grade
from judge.reporters.group.json import indented
from judge.reporters.group.view import GroupView, failure_of, only_member, reason
from judge.text.clean import clean, clean_line

MAX_OUTPUT, MAX_MESSAGE = 500, 16_000  # the message may have 65535 bytes
_CUT = "\nOutput was truncated. Please limit to 500 chars"


def render(grade: Grade, view: GroupView) -> str:
    """Return the document. Raise ``UsageError`` unless the group is one member."""
    _, cells = only_member(grade, "exercism")
    tests: list[dict[str, Any]] = []
    reasons: list[str] = []
    for number, (column, cell) in enumerate(cells, 1):
        if cell is None:
            nothing = view.say("nothing was submitted")
            tests.append({"name": column.slug, "status": "fail", "message": nothing, "task_id": number})
        else:
            tests += [
                {**_test(cell, case, view), "task_id": number}
                for case in cell.report.cases
                if case.verdict is not Verdict.SK
            ]
            if cell.verdict is not Verdict.AC:
                reasons.append(view.labelled(cell.problem, reason(cell, view)))
    verdicts = {cell.verdict for cell in grade.cells}
    status = _status({test["status"] for test in tests}, verdicts)
    message = clean("\n".join(reasons), MAX_MESSAGE) if status == "error" else None
    return indented({"version": 3, "status": status, "message": message, "tests": tests})


def _status(tests: set[str], verdicts: set[Verdict]) -> str:
    """Return the overall status: ``error`` if no test gave an answer to compare, or if the judge itself failed."""
    if tests <= {"error"} or Verdict.IE in verdicts:
        return "error"
    return "pass" if tests <= {"pass"} else "fail"


def _test(cell: Cell, case: CaseResult, view: GroupView) -> dict[str, Any]:
    test: dict[str, Any] = {"name": clean_line(f"{cell.problem}: {case.id}", 200)}
    if cell.verdict is not Verdict.IE:
        test |= _output(case.stdout)
    if case.verdict is Verdict.AC:
        return {**test, "status": "pass"}
    test["status"] = "fail" if case.verdict is Verdict.WA else "error"
    in_words = view.verdict_name(case.verdict)
    message = case.message if case.message != in_words and case.verdict is not Verdict.IE else ""
    text = view.labelled(in_words, message) if message else in_words
    failure = failure_of(cell)
    if failure is None or failure.id != case.id or case.verdict is Verdict.IE:
        return {**test, "message": clean(text)}
    test["message"] = clean("\n".join(filter(None, [text, failure.traceback])))
    if failure.input:
        test["test_code"] = clean(", ".join(failure.input), 2000)
    return {**test, **_output(failure.stdout)}


def _output(stdout: str) -> dict[str, str]:
    """Return the field for the printed text, cut to the length that the format allows; no field without such text."""
    printed = clean(stdout)
    if not printed:
        return {}
    return {"output": printed if len(printed) <= MAX_OUTPUT else printed[: MAX_OUTPUT - len(_CUT)] + _CUT}
