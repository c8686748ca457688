"""Annotations for GitHub Actions: workflow commands that attach each failure to its line in the member's file.

Documented under "Workflow commands for GitHub Actions". The runner reads a line of the log as a command if it begins
with ``::`` after spaces, or contains ``##[``. A solution's output is therefore shown only while commands are stopped;
the token that starts them again is a digest of the text between, which that text cannot contain.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from judge.models import Verdict
from judge.models.grade import Cell, Grade, Requirement
from judge.reporters.group.view import GroupView, failure_of, reason, remarks
from judge.text.clean import clean, clean_line, last_lines
from judge.text.messages import mark

LIMIT = 10  # annotations of each kind that GitHub shows for one step
_SHOWN_LINES = 20


def render(grade: Grade, view: GroupView) -> str:
    """Return the commands, the most useful first, followed by the output of each solution whose failure they show."""
    failed = [cell for cell in grade.cells if cell.verdict not in (Verdict.AC, Verdict.IE, Verdict.SK)]
    failed.sort(key=lambda cell: cell.line is None)
    requirements = list(_requirements(grade.requirements, view))
    errors = [*requirements, *(_failed(cell, view) for cell in failed)]
    warnings = [
        # Without a file, because the file is not at fault.
        *(
            _command("warning", {"title": f"IE {cell.problem} ({cell.member})"}, reason(cell, view))
            for cell in grade.cells
            if cell.verdict is Verdict.IE
        ),
        *(_command("warning", {"file": _path(entry.file, view)}, entry.reason) for entry in grade.skipped),
    ]
    lines = [*errors[:LIMIT], *warnings[:LIMIT]]
    left_out = len(errors) + len(warnings) - len(lines)
    if left_out:
        text = mark("annotations left out: {count}; a step shows at most {limit} of each kind")
        lines.append(_command("notice", {}, view.say(text, count=left_out, limit=LIMIT)))
    for cell in failed[: max(0, LIMIT - len(requirements))]:
        lines += _log_lines(cell)
    return "\n".join(lines)


def _requirements(requirements: Iterable[Requirement], view: GroupView) -> Iterator[str]:
    for requirement in requirements:
        if requirement.missed_by:
            missed = view.say("missed by {members}", members=view.say(", ").join(requirement.missed_by))
            yield _command("error", {"title": requirement.text}, missed)


def _failed(cell: Cell, view: GroupView) -> str:
    at = {} if cell.line is None else {"line": str(cell.line), "endLine": str(cell.line)}
    title = f"{cell.verdict} {cell.problem} ({cell.member})"
    lines = [reason(cell, view), *remarks(cell, view)]
    return _command("error", {"file": _path(cell.file, view), **at, "title": title}, "\n".join(lines))


def _path(file: str, view: GroupView) -> str:
    return f"{view.tree.rstrip('/')}/{file}" if view.tree.strip("./") else file


def _command(name: str, properties: dict[str, str], message: str) -> str:
    listed = ",".join(f"{key}={_escaped_property(clean_line(value, 400))}" for key, value in properties.items())
    return f"::{name} {listed}".rstrip() + f"::{_escaped(clean(message, 2000))}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escaped_property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


def _log_lines(cell: Cell) -> list[str]:
    """Return a folded part of the log with the traceback and the output; nothing if there is neither."""
    failure = failure_of(cell)
    texts = [text for text in (failure.stdout, failure.traceback) if text] if failure else []
    if not texts:
        return []
    lines = [line for text in texts for line in last_lines(clean(text), _SHOWN_LINES)]
    token = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    group = _command("group", {}, clean_line(f"{cell.verdict} {cell.file}", 400))
    return [group, f"::stop-commands::{token}", *lines, f"::{token}::", "::endgroup::"]
