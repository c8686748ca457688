"""Classes: how their cases are shown, and operations on arrays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
import pytest

from judge.entry_kinds.class_ import KIND
from judge.entry_kinds.kind import FailingCase
from judge.guest.entry_kinds import class_
from judge.guest.messages import Call, Load
from judge.guest.solution_driver import SolutionDriver
from judge.judging.judge import judge
from judge.judging.options import Options
from judge.models import Case, Check, Entry, Failure, Problem, Report, ValueType, Verdict
from judge.sandbox.pool import SandboxPool
from judge.text.phrases import Phrase, phrase
from judge.values.wire import Array, pack
from judge.verify.shrink import shrink
from tests.judging import building

COUNTER = """
class Counter:
    def __init__(self, start):
        self.value = start

    def add(self, number):
        self.value += number
        if self.value == 13:
            raise KeyError("unlucky")

    def read(self):
        return self.value if self.value < 10 else -1
"""


def _problem(name: str, returns: ValueType = "plain") -> Problem:
    made = building.problem(name, params=["plain"], returns=returns)
    return msgspec.structs.replace(made, entry=msgspec.structs.replace(made.entry, kind="class"))


def _judged(sandboxes: SandboxPool, of: Problem, source: str, case: Case, backend: str = "python") -> Report:
    return judge(of, building.submission(source, backend), [case], sandboxes, Options(reveal="case"))["en"]


def _failure(report: Report) -> Failure:
    assert isinstance(report.failure, Failure)
    return report.failure


def _operations(*steps: Sequence[Any]) -> list[list[Any]]:
    return [list(step) for step in steps]


def test_operations_are_shown_one_per_line_up_to_the_first_wrong_result(sandboxes: SandboxPool) -> None:
    steps = _operations(["add", 3], ["read"], ["add", 20], ["read"], ["add", 1], ["read"])
    case = building.case([None, 3, None, 23, None, 24], [0], steps)
    failure = _failure(_judged(sandboxes, _problem("Counter"), COUNTER, case))
    assert failure.input == ["(0)", "add(3)\nread()\nadd(20)\nread()  ← [3]"]
    assert (failure.expected, failure.actual) == ("23", "-1")


def test_an_exception_names_its_operation(sandboxes: SandboxPool) -> None:
    case = building.case([None, None, 13], [0], _operations(["add", 3], ["add", 10], ["read"]))
    report = _judged(sandboxes, _problem("Counter"), COUNTER, case)
    assert report.verdict is Verdict.RE
    assert report.cases[0].message == "KeyError: 'unlucky' (in operation 2, add)"
    failure = _failure(report)
    assert failure.input == ["(0)", "add(3)\nadd(10)  ←"]
    assert (failure.expected, failure.actual) == ("None", "")


def test_an_operation_that_a_message_invents_is_not_marked(sandboxes: SandboxPool) -> None:
    steps, expected = _operations(["add", 3], ["read"]), pack([None, 3])
    encoded = [pack([0]), pack(steps)]
    for number in ("0", "3", "9" * 5000, "one", ""):
        reason = phrase("{error} ({progress})", error="x", progress=phrase("in operation {number}", number=number))
        shown = KIND.shown(FailingCase(encoded, expected, b"", bytes.__eq__, repr, "en", reason))
        assert shown.inputs[1].count("\n") == 1
        assert "←" not in shown.inputs[1]


def test_a_missing_method_is_named_with_the_most_similar_one(sandboxes: SandboxPool) -> None:
    case = building.case([None, None], [0], _operations(["addAll", 3], ["add", 10]))
    source = COUNTER.replace("def add(", "def add_all(")
    result = _judged(sandboxes, _problem("Counter"), source, case).cases[0]
    assert result.verdict is Verdict.RE
    assert result.message == "Counter has no method addAll (did you mean add_all?) (in operation 1, addAll)"
    lazy = COUNTER.replace("def add(self, number):", "@property\n    def addAll(self):\n        self.nothing\n")
    said = _judged(sandboxes, _problem("Counter"), lazy, case).cases[0].message
    assert "object has no attribute 'nothing'" in said


def test_many_operations_are_shown_from_the_end(sandboxes: SandboxPool) -> None:
    steps = _operations(*[["add", 0]] * 300, ["add", 20], ["read"])
    case = building.case([None] * 301 + [20], [0], steps)
    lines = _failure(_judged(sandboxes, _problem("Counter"), COUNTER, case)).input[1].split("\n")
    assert lines[0] == "… 102 lines before"
    assert lines[-2:] == ["add(20)", "read()  ← [301]"]


SCALED = """
import {library}
class Scaled:
    def __init__(self, factor):
        self.factor, self.total = factor, None

    def feed(self, x):
        self.total = x * self.factor if self.total is None else self.total + x * self.factor
        return self.total

    def zero(self):
        self.total[...] = 0
        return self.total

    def count(self):
        return 0 if self.total is None else {count}
"""
NUMPY = SCALED.format(library="numpy", count="self.total.size")
TORCH = SCALED.format(library="torch", count="self.total.numel()")


def _array(*numbers: float) -> Array:
    import numpy as np

    return Array("float64", (len(numbers),), np.array(numbers, float).tobytes())


def _array_case() -> Case:
    steps = _operations(["count"], ["feed", _array(1, 2)], ["zero"], ["feed", _array(3, 4)], ["count"])
    return building.case([0, _array(2, 4), _array(0, 0), _array(6, 8), 2], [2.0], steps)


ARRAYS = msgspec.structs.replace(_problem("Scaled", "array"), check=Check(kind="array"))


def test_results_are_compared_as_they_were_when_they_were_returned(sandboxes: SandboxPool) -> None:
    assert _judged(sandboxes, ARRAYS, NUMPY, _array_case(), "numpy").verdict is Verdict.AC


@pytest.mark.torch
def test_operations_on_tensors(sandboxes: SandboxPool) -> None:
    assert _judged(sandboxes, ARRAYS, TORCH, _array_case(), "torch").verdict is Verdict.AC


def test_a_wrong_array_is_shown_with_its_operation(sandboxes: SandboxPool) -> None:
    wrong = NUMPY.replace("self.total + x", "self.total - x")
    report = _judged(sandboxes, ARRAYS, wrong, _array_case(), "numpy")
    assert (report.cases[0].verdict, report.cases[0].detail) == (Verdict.WA, "value")
    failure = _failure(report)
    assert failure.input[1].split("\n")[0] == "count()"
    assert failure.input[1].count("\n") == 3
    assert "6" in failure.expected
    assert "-6" in failure.actual


def test_an_operation_that_changes_its_input(sandboxes: SandboxPool) -> None:
    wrong = NUMPY.replace("        self.total = x *", "        x += 1\n        self.total = x *")
    report = _judged(sandboxes, ARRAYS, wrong, _array_case(), "numpy")
    assert (report.cases[0].verdict, report.cases[0].detail) == (Verdict.WA, "mutated-input")
    assert report.cases[0].message == "operation 2, feed, changed its input in place; work on a copy"


def test_a_later_operation_that_changes_an_earlier_input(sandboxes: SandboxPool) -> None:
    wrong = NUMPY.replace("self.total = x * self.factor if", "self.total = x if").replace(
        "self.total + x * self.factor", "np.add(self.total, x, out=self.total)"
    )
    wrong = wrong.replace("import numpy", "import numpy, numpy as np")
    steps = _operations(["feed", _array(1, 2)], ["feed", _array(3, 4)])
    case = building.case([_array(1, 2), _array(4, 6)], [1.0], steps)
    report = _judged(sandboxes, ARRAYS, wrong, case, "numpy")
    assert (report.cases[0].verdict, report.cases[0].detail) == (Verdict.WA, "mutated-input")
    assert report.cases[0].message == "the input of operation 1, feed, was changed by a later one; keep a copy"


def test_operations_on_arrays_keep_their_names_while_a_case_shrinks() -> None:
    args = [[2.0], _operations(["feed", _array(1, 2)], ["count"], ["feed", _array(3, 4)])]
    known = KIND.vocabulary(args)

    def fails(candidate: list[Any]) -> bool:
        return KIND.vocabulary(candidate) <= known and ["count"] in candidate[1] and len(candidate[1]) > 1

    _, operations = shrink(args, fails, lambda: True)
    assert len(operations) == 2
    assert {operation[0] for operation in operations} <= {"feed", "count"}


def test_the_progress_is_worded_only_for_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    worded: list[str] = []

    def counted(text: str, /, **values: object) -> Phrase:
        worded.append(text)
        return phrase(text, **values)

    monkeypatch.setattr(class_, "phrase", counted)
    driver = SolutionDriver()
    entry = Entry(kind="class", name="Counter", aliases=(), params={"start": "plain"}, returns="plain")
    spec = Load(source=COUNTER.encode(), filename="c.py", backend="python", entry=entry)
    assert driver.handle(spec).status == "ok"
    assert driver.handle(Call(args=pack([[0], [["read"]] * 1000]))).status == "ok"
    assert worded == []
    assert "in operation 2, add" in str(driver.handle(Call(args=pack([[0], [["read"], ["add", 13]]]))).reason)
    assert len(worded) == 1
