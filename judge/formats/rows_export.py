"""Write packages as rows: HumanEval tasks for functions, LiveCodeBench rows for functions and programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from judge.catalog.reading import read_source, read_statement
from judge.files import write_file
from judge.formats.refusal import is_plain_function, is_program, refused
from judge.models import Case, Problem
from judge.text.messages import Phrase, mark, phrase
from judge.values import wire


def export_humaneval(problem: Problem, cases: Callable[[], Sequence[Case]], target: Path) -> list[Phrase]:
    """Write a function's package as one HumanEval task into the file ``target``. Raises UsageError for other kinds."""
    if not is_plain_function(problem):
        raise refused(problem, phrase("functions over plain values"))
    calls, notes = _plain_cases(problem, cases())
    name = problem.entry.name
    header = f"def {name}({', '.join(problem.entry.params)}):\n"
    source = (read_source(problem, "reference.py") or b"").decode("utf-8", "replace")
    asserts = [f"    assert candidate(*{args!r}) == {expected!r}" for _, args, expected in calls]
    row = {
        "task_id": problem.slug,
        "prompt": f'{header}    """{read_statement(problem, "en")}"""\n',
        "entry_point": name,
        "canonical_solution": f"    raise NotImplementedError\n\n\n{source}",
        "test": "\n".join(["def check(candidate):", *(asserts or ["    pass"])]) + "\n",
    }
    _write_row(target, row)
    return notes


def export_livecodebench(problem: Problem, cases: Callable[[], Sequence[Case]], target: Path) -> list[Phrase]:
    """Write a package as one LiveCodeBench row into the file ``target``. Raises UsageError for other kinds and
    arrays."""
    reads_input = is_program(problem)
    if not reads_input and not is_plain_function(problem):
        raise refused(problem, phrase("programs, and functions over plain values"))
    calls, notes = _plain_cases(problem, cases())
    tests: dict[bool, list[dict[str, str]]] = {True: [], False: []}
    for case, args, expected in calls:
        if reads_input:
            test = {"input": str(args[0]), "output": str(expected), "testtype": "stdin"}
        else:
            lines = "\n".join(json.dumps(argument) for argument in args)
            test = {"input": lines, "output": json.dumps(expected), "testtype": "functional"}
        tests[case.hidden].append(test)
    name, params = problem.entry.name, ", ".join(problem.entry.params)
    row = {
        "question_title": problem.title.en,
        "question_content": read_statement(problem, "en"),
        "platform": "judge",
        "question_id": problem.slug,
        "difficulty": problem.difficulty,
        "starter_code": "" if reads_input else f"def {name}({params}):\n    ",
        "public_test_cases": json.dumps(tests[False]),
        "private_test_cases": json.dumps(tests[True]),
        "metadata": json.dumps({} if reads_input else {"func_name": name}),
    }
    _write_row(target, row)
    return notes


def _plain_cases(problem: Problem, cases: Sequence[Case]) -> tuple[list[tuple[Case, list[Any], Any]], list[Phrase]]:
    """Return the cases whose values have a form in JSON, and notes on what is left out."""
    found, notes = [], []
    if problem.check.kind not in ("exact", "tokens"):
        text = mark(
            'the check "{check}" has no counterpart in that format, which compares for equality: '
            "right answers that differ from those of the reference are rejected there"
        )
        notes.append(phrase(text, check=problem.check.kind))
    for case in cases:
        args, expected = wire.unpack(case.args), wire.unpack(case.expected or b"\xc0")
        try:
            json.dumps([args, expected], allow_nan=False)
        except (TypeError, ValueError):
            notes.append(phrase("{case}: its values cannot be written in JSON; left out", case=case.id))
            continue
        found.append((case, args, expected))
    return found, notes


def _write_row(target: Path, row: Mapping[str, object]) -> None:
    write_file(target, json.dumps(row, ensure_ascii=False) + "\n")
