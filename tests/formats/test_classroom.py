"""The tests of GitHub Classroom: both forms, the three ways of comparing, and what cannot be imported."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from judge.catalog.reading import read_problem
from judge.errors import UsageError
from judge.formats.classroom import import_classroom
from judge.formats.package import write_package
from judge.models import Verdict
from judge.session import Session
from tests.grading.building import write_tree

TESTS: list[dict[str, Any]] = [
    {"name": "greets", "run": "python3 hello.py", "input": "Ada\n", "output": "Hello, Ada", "comparison": "included"},
    {"name": "exactly", "run": "python3 hello.py", "input": "Bo", "output": "Hello, Bo!", "comparison": "exact"},
    {
        "name": "any",
        "run": "python hello.py",
        "input": "C",
        "output": "^Hel+o, .!$",
        "comparison": "regex",
        "points": 3,
    },
    {"name": "by default", "run": "python3 ./hello.py", "input": "D", "output": "D", "timeout": 9, "points": 5},
    {"name": "units", "setup": "pip install pytest", "run": "pytest", "input": "", "output": ""},
]
WORKFLOW = """
on: [push]
jobs:
  run-autograding-tests:
    steps:
      - uses: actions/checkout@v4
      - id: sum
        uses: classroom-resources/autograding-io-grader@v1
        with: {test-name: sum, command: python3 total.py, input: "1 2", expected-output: "3", comparison-method: exact}
      - uses: classroom-resources/autograding-command-grader@v1
        with: {test-name: units, command: pytest}
      - id: more
        uses: classroom-resources/autograding-python-grader@v1
        with: {timeout: 10, max-score: 5}
      - uses: classroom-resources/autograding-grading-reporter@v1
        with: {runners: sum}
"""
HELLO = 'print("Hello, " + input() + "!")\n'


def assignment(folder: Path, tests: object = TESTS) -> Path:
    write_tree(folder, {"README.md": "# Greeting\n\nGreet whoever is named.\n"})
    write_tree(folder, {".github/classroom/autograding.json": json.dumps({"tests": tests})})
    return folder / ".github" / "classroom" / "autograding.json"


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_program_with_its_tests_and_the_readme_as_statement(tmp_path: Path, mark: bytes) -> None:
    source = assignment(tmp_path)
    for file in (source, tmp_path / "README.md"):
        file.write_bytes(mark + file.read_bytes())
    (problem,) = import_classroom(source)
    assert (problem.slug, problem.entry, problem.check) == ("hello", {"kind": "program"}, {"kind": "custom"})
    assert problem.statement.startswith("# Greeting")
    assert [case.id for case in (*problem.samples, *problem.secret)] == ["greets", "exactly", "any", "by default"]
    assert [str(note) for note in problem.notes] == [
        "units: runs pytest, which is not a Python program with expected output; left out",
        "hello: the source has no solution; write reference.py before you verify the package",
        "hello: gives 8 points; write points = 8 under [problems.hello] in judge.toml",
    ]


def test_a_workflow_with_graders(tmp_path: Path) -> None:
    write_tree(tmp_path, {".github/workflows/classroom.yml": WORKFLOW})
    (problem,) = import_classroom(tmp_path / ".github" / "workflows" / "classroom.yml")
    assert (problem.slug, problem.check, problem.files) == ("total", {"kind": "lines"}, {})
    assert (problem.samples[0].args, problem.samples[0].expected) == (["1 2"], "3\n")
    assert [str(note).partition(",")[0] for note in problem.notes[:2]] == [
        "units: runs pytest",
        "more: runs classroom-resources/autograding-python-grader@v1",
    ]


@pytest.mark.parametrize(
    ("source", "verdict"),
    [
        (HELLO, Verdict.AC),
        ('print("\\n  Hello, " + input() + "!  \\n\\n")', Verdict.AC),
        ('name = input()\nprint("Hello, " + name + "!", "" if name != "Bo" else "!")', Verdict.WA),
        ('name = input()\nprint("Hello, " + name + "!" if name != "C" else "Hello, C")', Verdict.WA),
        ('print("Hello")', Verdict.WA),
    ],
)
def test_output_is_compared_as_it_was_there(tmp_path: Path, source: str, verdict: Verdict) -> None:
    (problem,) = import_classroom(assignment(tmp_path))
    package = read_problem(write_package(problem, tmp_path / "problems"))
    (tmp_path / "hello.py").write_text(source, encoding="utf-8")
    with Session(None, [tmp_path / "problems"]) as session:
        assert session.submit(*session.open(tmp_path / "hello.py", package))["en"].verdict is verdict


@pytest.mark.parametrize(
    ("changed", "note"),
    [
        ({"comparison": " Exact"}, ""),
        ({"comparison": "exact", "output": ""}, ""),
        ({"run": "python3.12 -u 'hello.py'"}, ""),
        ({"setup": "pip install numpy"}, "t: pip install numpy prepares this test there, and does not run here"),
        ({"comparison": "fuzzy"}, "t: compares by 'fuzzy', which is unknown; left out"),
        (
            {"output": " \n", "comparison": ""},
            "t: runs python3 hello.py, which is not a Python program with expected output; left out",
        ),
    ],
)
def test_a_test_of_another_kind_is_imported_or_named(tmp_path: Path, changed: dict[str, str], note: str) -> None:
    (problem,) = import_classroom(assignment(tmp_path, [TESTS[0], {**TESTS[1], "name": "t", **changed}]))
    cases = [case.id for case in (*problem.samples, *problem.secret)]
    assert ("t" in cases) != note.endswith("left out")
    assert [str(one) for one in problem.notes[:-1]] == [note] * bool(note)


def test_an_expression_that_cannot_be_read_is_left_out_with_a_note(tmp_path: Path) -> None:
    wrong = {**TESTS[0], "name": "open", "comparison": "regex", "output": "(3"}
    (problem,) = import_classroom(assignment(tmp_path, [*TESTS, wrong]))
    assert str(problem.notes[1]).startswith("open: its expected output is not a regular expression")
    assert len(problem.samples) + len(problem.secret) == 4


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[]", "is not an autograding.json"),
        ('{"tests": [1]}', "is not an autograding.json"),
        ('{"tests": [{"name": "x", "run": "make"}]}', "none of its 1 tests runs a Python program"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "autograding.json").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=told):
        import_classroom(tmp_path / "autograding.json")
    (tmp_path / "classroom.yml").write_text("a: [", encoding="utf-8")
    with pytest.raises(UsageError, match=r"classroom\.yml:1: not YAML"):
        import_classroom(tmp_path / "classroom.yml")


STEP = "jobs: {a: {steps: [{uses: x/autograding-io-grader, with: {command: python3 a.py, expected-output: %s}}]}}\n"
BOMB = "a0: &a0 [x, x]\n" + "".join(
    f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]\n" for level in range(1, 30)
)


@pytest.mark.parametrize("text", [BOMB + STEP % "*a29", "jobs: {a: {steps: 3}}\n", "jobs: 3\n", "- 1\n"])
def test_a_workflow_that_was_made_to_break_the_importer_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "classroom.yml").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=r"classroom\.yml: "):
        import_classroom(tmp_path / "classroom.yml")


@pytest.mark.parametrize("output", ["007", "yes", "2020-13-45", "9" * 5000, "1.50"])
def test_expected_output_is_taken_as_it_is_written(tmp_path: Path, output: str) -> None:
    (tmp_path / "classroom.yml").write_text(STEP % output, encoding="utf-8")
    (problem,) = import_classroom(tmp_path / "classroom.yml")
    assert problem.secret[0].expected == f"{output}\n"


def test_a_readme_that_is_a_link_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("the user's secret", encoding="utf-8")
    source = assignment(tmp_path / "assignment")
    (tmp_path / "assignment" / "README.md").unlink()
    (tmp_path / "assignment" / "README.md").symlink_to(tmp_path / "secret")
    assert "secret" not in import_classroom(source)[0].statement
