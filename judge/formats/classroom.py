"""Read the tests of an assignment on GitHub Classroom: input, and the output that is expected of a program.

Two forms are known: ``.github/classroom/autograding.json``, and the workflow ``.github/workflows/classroom.yml`` with
steps of the action *autograding-io-grader*. Each Python file that the tests run becomes a problem of the kind
``program``. Tests that run anything else (pytest, a compiler) are left out and named in a note, and so are commands
that prepare a test. The service compared the trimmed output: it had to be equal, to contain the expected text, or to
match a regular expression.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from judge.errors import UsageError
from judge.files import read_document
from judge.formats.package import ForeignCase, ForeignProblem, slug_from
from judge.models import Record
from judge.text.foreign import foreign
from judge.text.messages import Phrase, mark, phrase, quoted

_MAX_FILE, _MAX_README = 4 << 20, 1 << 20
_MAX_WORKFLOW = 256 << 10  # reading YAML takes seconds per megabyte
_SAMPLES = 2
_RUNS = re.compile(
    r"\s*(?:python|py)(?:3(?:\.\d+)?)?(?:\.exe)?(?:\s+-[uB])*\s+([\"']?)(?:\./)?(?P<file>[\w./-]+\.py)\1\s*"
)
_WAYS = {"": "included", "contains": "included", "included": "included", "exact": "exact", "regex": "regex"}
_GRADER = re.compile(r"autograding-(?!\w+-reporter)")
_CHECKER = Path(__file__).with_name("classroom_checker.py.in")


class ClassroomTest(Record, frozen=True, kw_only=True):
    """One test, as both forms describe it."""

    name: str
    setup: str = ""
    run: str = ""
    input: str = ""
    output: str = ""
    comparison: str = ""
    points: float = 0.0


class _Autograding(msgspec.Struct):
    tests: list[dict[str, Any]]


def import_classroom(source: Path) -> list[ForeignProblem]:
    """Return a problem for each Python file that the tests in ``source`` run. Raises UsageError for another file."""
    is_workflow = source.suffix in (".yml", ".yaml")
    raw = read_document(source, _MAX_WORKFLOW if is_workflow else _MAX_FILE)
    tests = _workflow_tests(raw, source) if is_workflow else _json_tests(raw, source)
    by_file: dict[str, list[ClassroomTest]] = {}
    notes = []
    for test in tests:
        found = _RUNS.fullmatch(test.run)
        fault = _fault(test, found is not None)
        if fault or found is None:
            notes.append(fault)
            continue
        if test.setup.strip():
            text = mark("{test}: {command} prepares this test there, and does not run here")
            notes.append(phrase(text, test=test.name, command=test.setup.strip()))
        by_file.setdefault(found["file"], []).append(test)
    problems = [_problem(file, tests_of_file, source) for file, tests_of_file in by_file.items()]
    if not problems:
        raise UsageError(
            "{source}: none of its {count} tests runs a Python program and compares its output",
            source=source,
            count=len(tests),
        )
    return [msgspec.structs.replace(problems[0], notes=(*notes, *problems[0].notes)), *problems[1:]]


def _fault(test: ClassroomTest, runs_python: bool) -> Phrase:
    """Return why a test cannot become a case; empty if it can."""
    if test.comparison not in _WAYS:
        text = mark("{test}: compares by {way}, which is unknown; left out")
        return phrase(text, test=test.name, way=quoted(test.comparison))
    if runs_python and test.comparison == "regex" and not _is_expression(test.output):
        return phrase("{test}: its expected output is not a regular expression of Python; left out", test=test.name)
    if runs_python and (test.output.strip() or test.comparison == "exact"):
        return Phrase()
    return phrase(
        "{test}: runs {command}, which is not a Python program with expected output; left out",
        test=test.name,
        command=test.run.strip() or "?",
    )


def _json_tests(raw: bytes, source: Path) -> list[ClassroomTest]:
    try:
        tests = msgspec.convert(json.loads(raw), _Autograding).tests
    except json.JSONDecodeError as error:
        raise UsageError(
            "{source}:{line}: is not an autograding.json: {error}",
            source=source,
            line=error.lineno,
            error=foreign(error.msg),
        ) from None
    except (ValueError, RecursionError) as error:
        raise UsageError("{source}: is not an autograding.json: {error}", source=source, error=foreign(error)) from None
    return [_test(test) for test in tests]


def _workflow_tests(raw: bytes, source: Path) -> list[ClassroomTest]:
    from judge.formats.yaml_text import read_texts

    loaded = read_texts(raw, source)
    jobs = loaded.get("jobs") if isinstance(loaded, dict) else None
    if not isinstance(jobs, dict):
        raise UsageError("{source}: is not a workflow with jobs", source=source)
    lists = [job.get("steps") for job in jobs.values() if isinstance(job, dict)]
    steps = [step for listed in lists if isinstance(listed, list) for step in listed]
    graders = [(step, inputs) for step in steps if (inputs := _given_to_grader(step)) is not None]
    return [
        _test(
            {
                "name": inputs.get("test-name") or step.get("name") or step.get("id"),
                "setup": inputs.get("setup-command"),
                "run": inputs.get("command") or step["uses"],
                "input": inputs.get("input"),
                "output": inputs.get("expected-output"),
                "comparison": inputs.get("comparison-method"),
                "points": inputs.get("max-score"),
            }
        )
        for step, inputs in graders
    ]


def _is_expression(text: str) -> bool:
    try:
        re.compile(text.strip())
    except (re.error, RecursionError, OverflowError):
        return False
    return True


def _given_to_grader(step: object) -> dict[str, Any] | None:
    """Return the inputs of a step that runs a test of any kind; ``None`` for another step."""
    if not isinstance(step, dict) or not _GRADER.search(str(step.get("uses"))):
        return None
    inputs = step.get("with")
    return inputs if isinstance(inputs, dict) else {}


def _test(given: Mapping[str, object]) -> ClassroomTest:
    texts = {key: str(given.get(key) or "") for key in ("name", "setup", "run", "input", "output", "comparison")}
    texts["comparison"] = texts["comparison"].strip().lower()
    try:
        points = float(str(given.get("points") or 0))
    except ValueError:
        points = 0.0
    return ClassroomTest(**texts, points=points)


def _problem(file: str, tests: Sequence[ClassroomTest], source: Path) -> ForeignProblem:
    slug = slug_from(Path(file).stem)
    cases = [
        ForeignCase(id=test.name, args=[_lf(test.input)], expected=_lf(test.output).strip() + "\n") for test in tests
    ]
    ways = {_WAYS[test.comparison] for test in tests}
    rules = [(_lf(test.input), _lf(test.output).strip(), _WAYS[test.comparison]) for test in tests]
    checker = _CHECKER.read_text("utf-8").replace("RULES = []", f"RULES = {rules!r}")
    points = sum(test.points for test in tests)
    notes = [
        phrase(
            "{problem}: the source has no solution; write reference.py before you verify the package",
            problem=slug,
        )
    ]
    if points:
        notes.append(
            phrase(
                "{problem}: gives {points} points; write points = {points} under [problems.{problem}] in judge.toml",
                problem=slug,
                points=f"{points:g}",
            )
        )
    return ForeignProblem(
        slug=slug,
        title=Path(file).stem.replace("_", " ").replace("-", " ").title(),
        source="GitHub Classroom",
        statement=_statement(source),
        difficulty="easy",
        entry={"kind": "program"},
        check={"kind": "lines"} if ways == {"exact"} else {"kind": "custom"},
        samples=cases[:_SAMPLES],
        secret=cases[_SAMPLES:] or cases,
        files={} if ways == {"exact"} else {"checker.py": checker.encode()},
        notes=tuple(notes),
    )


def _lf(text: str) -> str:
    return text.replace("\r\n", "\n")


def _statement(source: Path) -> str:
    """Return the README of the assignment's repository, which states the task; a fixed sentence if there is none."""
    readme = source.absolute().parents[2] / "README.md" if len(source.absolute().parents) > 2 else source
    if source.absolute().parent.parent.name == ".github" and readme.is_file() and not readme.is_symlink():
        return read_document(readme, _MAX_README).decode("utf-8", "replace")
    return "Write a program that reads standard input and prints what the tests expect."
