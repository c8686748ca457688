"""HumanEval tasks and LiveCodeBench rows, imported and exported."""

from __future__ import annotations

import base64
import json
import pickle
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from judge import load_problem
from judge.catalog.reading import read_statement
from judge.cli.commands.problem.export import export_problem
from judge.entry_kinds.table import KINDS
from judge.errors import UsageError
from judge.formats.humaneval import import_humaneval
from judge.formats.kattis_export import export_kattis
from judge.formats.livecodebench import import_livecodebench
from judge.formats.package import ForeignProblem, write_package
from judge.formats.rows_export import export_humaneval, export_livecodebench
from judge.models import Verdict
from judge.session import Session

TASK = {
    "task_id": "Own/1",
    "prompt": 'def scaled(values, factor):\n    """Multiply."""\n',
    "entry_point": "scaled",
    "canonical_solution": "    return [value * factor for value in values]\n",
    "test": "def check(candidate):\n    assert candidate([1, 2], 2) == [2, 4]\n    assert candidate([], 3) == []\n"
    "    assert candidate([0.5], 2) == [1.0]\n    assert candidate([1, 2], 2) == [2, 4]\n",
}


def judged(problem: ForeignProblem, source: str, tmp_path: Path) -> Verdict:
    catalogue = tmp_path / "problems"
    if not (catalogue / problem.slug).exists():
        write_package(problem, catalogue)
    file = tmp_path / "solution.py"
    file.write_text(source, encoding="utf-8")
    with Session(tmp_path.parent / "home", [catalogue]) as session:
        return session.submit(*session.open(file, problem.slug))["en"].verdict


def imported(task: dict[str, str], tmp_path: Path) -> ForeignProblem:
    file = tmp_path / "tasks.jsonl"
    file.write_text(json.dumps(task) + "\n")
    with Session(tmp_path.parent / "home") as session:
        return import_humaneval(file, session)[0]


def test_the_calls_of_a_task_s_own_check_become_its_cases(tmp_path: Path) -> None:
    problem = imported(TASK, tmp_path)
    calls = [(case.args, case.expected) for case in [*problem.samples, *problem.secret]]
    assert calls == [([[1, 2], 2], [2, 4]), ([[], 3], []), ([[0.5], 2], [1.0])]
    assert judged(problem, TASK["prompt"] + TASK["canonical_solution"], tmp_path) is Verdict.AC
    assert judged(problem, TASK["prompt"] + "    pass\n", tmp_path) is Verdict.WA


def test_a_call_by_keyword_is_recorded_by_position(tmp_path: Path) -> None:
    task = {**TASK, "prompt": "def plus(a, b=1):\n", "canonical_solution": "    return a + b\n", "entry_point": "plus"}
    task["test"] = "def check(candidate):\n    assert candidate(1, b=2) == candidate(b=1, a=2) == 3\n"
    problem = imported(task, tmp_path)
    assert [(case.args, case.expected) for case in problem.samples] == [([1, 2], 3), ([2, 1], 3)]


def test_a_task_without_its_function_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"tasks\.jsonl:1: HumanEval/7: the prompt does not define nothing$"):
        imported({**TASK, "task_id": "HumanEval/7", "entry_point": "nothing"}, tmp_path)


def test_a_task_whose_check_fails_is_left_out_with_a_note(tmp_path: Path) -> None:
    problem = imported({**TASK, "canonical_solution": "    return values\n"}, tmp_path)
    assert problem.secret == []
    assert "its own check fails" in str(problem.notes[0])


def test_a_task_runs_in_the_sandbox_only(tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    problem = imported({**TASK, "test": f"def check(candidate):\n    open({str(trap)!r}, 'w')\n"}, tmp_path)
    assert not trap.exists()
    assert problem.secret == []


def test_a_functional_row_is_judged_as_a_function(tmp_path: Path) -> None:
    tests = [{"input": "[1, 2]\n3", "output": "6", "testtype": "functional"}]
    row = {
        "question_title": "Add All",
        "question_id": "add-all",
        "question_content": "Add.",
        "starter_code": "class Solution:\n    def addAll(self, nums: List[int], extra: int) -> int:\n        ",
        "public_test_cases": json.dumps(tests),
        "private_test_cases": json.dumps(tests),
        "metadata": json.dumps({"func_name": "addAll"}),
    }
    file = tmp_path / "rows.jsonl"
    file.write_text(json.dumps(row))
    (problem,) = import_livecodebench(file)
    right = "class Solution:\n    def addAll(self, nums, extra):\n        return sum(nums) + extra\n"
    assert judged(problem, right, tmp_path) is Verdict.AC


def _stdin_row(tmp_path: Path, private: str) -> ForeignProblem:
    row = {
        "question_title": "Echo",
        "question_content": "Echo.",
        "public_test_cases": [{"input": "a b\n", "output": "a b\n", "testtype": "stdin"}],
        "private_test_cases": private,
    }
    file = tmp_path / "rows.jsonl"
    file.write_text(json.dumps(row))
    (problem,) = import_livecodebench(file)
    return problem


def test_a_stdin_row_is_judged_as_a_program(tmp_path: Path) -> None:
    problem = _stdin_row(tmp_path, "")
    assert problem.notes == ()
    assert judged(problem, "print(input())\n", tmp_path) is Verdict.AC


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("length", [1, 300, 70_000])
def test_private_cases_in_a_pickled_string_are_read(tmp_path: Path, protocol: int, length: int) -> None:
    text = json.dumps([{"input": "é" * length, "output": "y", "testtype": "stdin"}], ensure_ascii=False)
    packed = base64.b64encode(zlib.compress(pickle.dumps(text, protocol))).decode()
    problem = _stdin_row(tmp_path, packed)
    assert problem.notes == ()
    assert [case.args for case in problem.secret] == [["é" * length]]


@pytest.mark.parametrize(
    "raw",
    [
        b"cos\nsystem\n(S'true'\ntR.",
        pickle.dumps(["[]"]),
        pickle.dumps("[]")[:-1] + b"0N.",
        b"\x80\x04\x8d" + b"\xff" * 8,
    ],
)
def test_any_other_pickle_is_left_out(tmp_path: Path, raw: bytes) -> None:
    for private in (base64.b64encode(zlib.compress(raw)).decode(), base64.b64encode(raw).decode(), "é"):
        problem = _stdin_row(tmp_path, private)
        assert "nor a pickle of one string; left out" in str(problem.notes[0])
        assert problem.secret == []


def test_equal_numbers_are_equal_answers_of_a_row(tmp_path: Path) -> None:
    halves = {
        "question_title": "Halves",
        "public_test_cases": [{"input": "3\n", "output": "1.5\n", "testtype": "stdin"}],
        "private_test_cases": [],
    }
    mean = {
        "question_title": "Mean",
        "starter_code": "class Solution:\n    def mean(self, nums: List[int]) -> float:\n        ",
        "public_test_cases": [{"input": "[1, 3]", "output": "2.0", "testtype": "functional"}],
        "private_test_cases": [],
        "metadata": {"func_name": "mean"},
    }
    file = tmp_path / "rows.json"
    file.write_text(json.dumps([halves, mean]))
    program, function = import_livecodebench(file)
    assert judged(program, "print('1.50')\n", tmp_path) is Verdict.AC
    assert judged(program, "print(1.5000001)\n", tmp_path) is Verdict.WA
    assert judged(function, "def mean(nums):\n    return sum(nums) // len(nums)\n", tmp_path) is Verdict.AC
    assert judged(function, "def mean(nums):\n    return 2.0000001\n", tmp_path) is Verdict.WA


@pytest.mark.parametrize(
    ("slug", "name"), [("a-plus-b-many", "kattis"), ("two-sum", "humaneval"), ("two-sum", "livecodebench")]
)
def test_very_large_cases_are_not_exported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, slug: str, name: str
) -> None:
    """A generator may make hundreds of megabytes, and another format holds them several times."""
    monkeypatch.setenv("JUDGE_HOME", str(tmp_path.parent / "home"))
    monkeypatch.setattr("judge.cli.commands.problem.export._MOST_BYTES", 1 << 10)
    target = tmp_path / "out"
    ran = CliRunner().invoke(export_problem, [slug, str(target), "--format", name])
    assert isinstance(ran.exception, UsageError)
    assert "too much for other formats" in str(ran.exception)
    assert not target.exists()


@pytest.mark.parametrize("name", ["kattis", "humaneval", "livecodebench"])
def test_a_kind_that_the_format_does_not_have_is_refused_before_the_cases_are_generated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("JUDGE_HOME", str(tmp_path / "home"))
    ran = CliRunner().invoke(export_problem, ["softmax", str(tmp_path / "out"), "--format", name])
    assert "and this is a function over arrays" in str(ran.exception)


@pytest.mark.parametrize(("slug", "program"), [("two-sum", False), ("a-plus-b-many", True)])
def test_an_exported_row_can_be_imported_again(tmp_path: Path, slug: str, program: bool) -> None:
    with Session(tmp_path.parent / "home") as session:
        problem = session.catalogue.find(slug)
        cases = session.cases(problem, problem.backends[0])
    assert KINDS[problem.entry.kind].answer_is_printed == program
    export_livecodebench(problem, lambda: cases, tmp_path / "row.jsonl")
    (again,) = import_livecodebench(tmp_path / "row.jsonl")
    assert len(again.samples) + len(again.secret) == len(cases)


@pytest.mark.parametrize("slug", ["softmax", "lru-cache"])
def test_arrays_and_other_kinds_have_no_task(tmp_path: Path, slug: str) -> None:
    with Session(tmp_path.parent / "home") as session:
        problem = session.catalogue.find(slug)
        with pytest.raises(UsageError, match="only functions over plain values, and this is a "):
            export_humaneval(problem, tuple, tmp_path / "row.jsonl")


@pytest.mark.parametrize(
    ("slug", "export", "message"),
    [
        (
            "three-sum",
            export_kattis,
            "only programs that read standard input, and this is a function; use --format",
        ),
        ("lora-module", export_livecodebench, "values, and this is a module over arrays; no other format has such"),
        ("acm-matrix", export_humaneval, "and this is a program; use --format kattis or --format livecodebench"),
    ],
)
def test_a_refusal_names_the_formats_that_would_do(
    tmp_path: Path, slug: str, export: Callable[..., object], message: str
) -> None:
    with Session(tmp_path.parent / "home") as session, pytest.raises(UsageError, match=message):
        export(session.catalogue.find(slug), tuple, tmp_path / "target")
    assert not (tmp_path / "target").exists()


def test_a_check_that_a_row_cannot_hold_is_named(tmp_path: Path) -> None:
    with Session(tmp_path.parent / "home") as session:
        problem = session.catalogue.find("three-sum")
    notes = export_humaneval(problem, tuple, tmp_path / "task.jsonl")
    assert "answers that differ from those of the reference are rejected" in str(notes[0])


def test_an_exported_task_checks_its_own_reference(tmp_path: Path) -> None:
    with Session(tmp_path.parent / "home") as session:
        problem = session.catalogue.find("kth-largest")
        cases = session.cases(problem, problem.backends[0])
    export_humaneval(problem, lambda: cases, tmp_path / "task.jsonl")
    task = json.loads((tmp_path / "task.jsonl").read_text())
    assert imported(task, tmp_path).secret != []


def test_lone_surrogates_do_not_stop_the_import(tmp_path: Path) -> None:
    row = {
        "question_title": "a\ud800",
        "question_id": "q",
        "question_content": "\udfff",
        "public_test_cases": [{"input": "\ud800", "output": "1", "testtype": "stdin"}],
        "private_test_cases": [],
    }
    (tmp_path / "rows.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (problem,) = import_livecodebench(tmp_path / "rows.jsonl")
    folder = write_package(problem, tmp_path / "problems")
    assert json.loads((folder / "data" / "sample.jsonl").read_bytes())["args"] == ["\ud800"]
    assert "# a\n" in (folder / "statement" / "problem.en.md").read_text("utf-8")


def test_a_title_with_control_characters_makes_a_package_that_can_be_read(tmp_path: Path) -> None:
    row = {
        "question_title": "Two\x9b31m\u202e\r\nlines\x1b[2J",
        "question_id": "q",
        "platform": "\x07\u2028",
        "public_test_cases": [{"input": "1", "output": "1", "testtype": "stdin"}],
        "private_test_cases": [],
    }
    (tmp_path / "rows.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (problem,) = import_livecodebench(tmp_path / "rows.jsonl")
    read = load_problem(write_package(problem, tmp_path / "problems"))
    assert read.title.en.split() == ["Two", "31m", "lines", "[2J"]
    assert read_statement(read, "en").startswith("# Two")


def test_rows_are_read_one_at_a_time(tmp_path: Path) -> None:
    tests = [{"input": f"{number}\n", "output": f"{number}\n", "testtype": "stdin"} for number in range(5000)]
    row = {"question_title": "t", "public_test_cases": tests[:1], "private_test_cases": json.dumps(tests)}
    file = tmp_path / "rows.jsonl"
    file.write_text("".join(json.dumps({**row, "question_id": f"q{number}"}) + "\n" for number in range(20)), "utf-8")
    problems = import_livecodebench(file)
    tracemalloc.start()
    slugs = [problem.slug for problem in problems]
    used = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert slugs == [f"q{number}" for number in range(20)]
    assert used < file.stat().st_size


def test_a_damaged_row_is_reported_before_any_problem_is_written(tmp_path: Path) -> None:
    row = {"question_title": "t", "public_test_cases": [{"input": "1", "output": "1"}], "private_test_cases": []}
    file = tmp_path / "rows.jsonl"
    file.write_text(json.dumps(row) + '\n\n{"question_title": 1}\n', "utf-8")
    with pytest.raises(UsageError, match="jsonl:3: not a row of LiveCodeBench"):
        import_livecodebench(file)
