"""The group as JUnit XML, as pytest writes it (xunit2): a suite per member, a test per problem, a suite of
requirements.

Schema: junit-10.xsd of the Jenkins xUnit plugin. It allows properties only in suites, so the tally of the case groups
of each problem is a property of the member's suite. Times have three decimals.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from judge.models import Verdict
from judge.models.grade import Cell, Grade, Requirement, Row, SkippedFile
from judge.reporters.group.view import Cells, GroupView, cells_by_place, failure_of, reason, remarks, tallies
from judge.reporters.submission.view import points_text
from judge.text.clean import clean, clean_line

_COUNTED = {"failures": "failure", "errors": "error", "skipped": "skipped"}


def render(grade: Grade, view: GroupView) -> str:
    """Return the document with its declaration. Problems that were not submitted or not run are skipped tests."""
    cells = cells_by_place(grade)
    suites = [_member(row, grade, cells, view) for row in grade.rows]
    if grade.requirements or grade.skipped:
        suites.append(_requirements(grade.requirements, grade.skipped, view))
    root = Element("testsuites", name=clean_line(grade.title, 200))
    for name in ("tests", "failures", "errors"):
        root.set(name, str(sum(int(suite.attrib[name]) for suite in suites)))
    root.set("time", _seconds(sum(float(suite.attrib["time"]) for suite in suites)))
    root.extend(suites)
    indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode")


def _member(row: Row, grade: Grade, cells: Cells, view: GroupView) -> Element:
    tests = []
    for column in grade.columns:
        cell = cells.get((row.member, column.slug))
        seconds = cell.report.wall_s if cell else 0.0
        test = _test(clean_line(row.member, 200), clean_line(column.slug, 200), seconds)
        _outcome(test, cell, view)
        tests.append(test)
    groups = {
        clean_line(f"{column.slug}: cases", 200): clean_line(tallies(cell, view), 1000)
        for column in grade.columns
        if (cell := cells.get((row.member, column.slug))) and cell.parts
    }
    facts = {"rank": str(row.rank), "points": points_text(row.points), "possible": points_text(grade.possible)}
    return _suite(
        clean_line(row.member, 200), {**facts, "solved": str(row.solved), "seed": grade.seed, **groups}, tests, view
    )


def _outcome(test: Element, cell: Cell | None, view: GroupView) -> None:
    if cell is None:
        SubElement(test, "skipped", message=view.say("nothing was submitted"))
        return
    why = clean_line(reason(cell, view), 1000)
    if cell.verdict is Verdict.IE:
        SubElement(test, "error", message=why, type=cell.verdict)
    elif cell.verdict is Verdict.SK:
        SubElement(test, "skipped", message=why, type=cell.verdict)
    elif cell.verdict is not Verdict.AC:
        failure = failure_of(cell)
        lines = [reason(cell, view), *remarks(cell, view), failure.traceback if failure else ""]
        where = clean_line(cell.file, 400) + (f":{cell.line}" if cell.line else "")
        SubElement(test, "failure", message=why, type=cell.verdict).text = clean(
            "\n".join([where, *filter(None, lines)])
        )
        if failure and failure.stdout:
            SubElement(test, "system-out").text = clean(failure.stdout)


def _requirements(requirements: Sequence[Requirement], skipped: Sequence[SkippedFile], view: GroupView) -> Element:
    tests = []
    for requirement in requirements:
        test = _test("requirements", clean_line(requirement.text, 200), 0.0)
        if requirement.missed_by:
            members = clean_line(view.say(", ").join(requirement.missed_by), 1000)
            missed = view.say("missed by {members}", members=members)
            SubElement(test, "failure", message=missed, type="requirement")
        tests.append(test)
    suite = _suite("requirements", {}, tests, view)
    if skipped:
        listed = "\n".join(
            clean_line(view.labelled(skipped_file.file, skipped_file.reason), 600) for skipped_file in skipped
        )
        SubElement(suite, "system-out").text = f"{view.say('files that were not graded')}\n{listed}"
    return suite


def _test(classname: str, name: str, seconds: float) -> Element:
    return Element("testcase", classname=classname, name=name, time=_seconds(seconds))


def _suite(name: str, facts: dict[str, str], tests: list[Element], view: GroupView) -> Element:
    suite = Element("testsuite", name=name, tests=str(len(tests)))
    for count, tag in _COUNTED.items():
        suite.set(count, str(sum(test.find(tag) is not None for test in tests)))
    suite.set("time", _seconds(sum(float(test.attrib["time"]) for test in tests)))
    for attribute, text in (("timestamp", view.now), ("hostname", view.hostname)):
        if text:
            suite.set(attribute, clean_line(text, 200))
    if facts:
        properties = SubElement(suite, "properties")
        for key, value in facts.items():
            SubElement(properties, "property", name=key, value=clean_line(value, 1000))
    suite.extend(tests)
    return suite


def _seconds(amount: float) -> str:
    return f"{amount:.3f}"
