"""Harnesses: the package's code that calls the solution, and to whom a failure is attributed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from judge.errors import PackageError, SandboxLost
from judge.guest.messages import Reply
from judge.judging import harness_faults, single_shot
from judge.judging.attempt import CaseAttempt
from judge.judging.judge import judge
from judge.judging.options import Options
from judge.models import Case, Check, Failure, Language, Limits, Problem, Report, Verdict
from judge.sandbox.pool import SandboxPool
from tests.judging import building

LIMITS = Limits(cpu_s=2.0, wall_s=8.0, memory_mib=128, output_kib=64)
HARNESS = """
def run(load, root):
    text = load().serialize(root)
    assert isinstance(text, str), {"en": "serialize has to return a string", "zh": "serialize 必须返回字符串"}
    return load().deserialize(text)
"""
REFERENCE = """
import json

def serialize(root):
    def flat(node):
        return node and [node.val, flat(node.left), flat(node.right)]
    return json.dumps(flat(root))

def deserialize(data):
    def built(parts):
        return parts and TreeNode(parts[0], built(parts[1]), built(parts[2]))
    return built(json.loads(data))
"""
CODEC = """
# Definition for a binary tree node.
# class TreeNode(object):
class Codec:
    def serialize(self, root):
        if root is None:
            return "#"
        return f"{root.val},{self.serialize(root.left)},{self.serialize(root.right)}"

    def deserialize(self, data):
        parts = iter(data.split(","))
        def built():
            value = next(parts)
            if value == "#":
                return None
            node = TreeNode(int(value))
            node.left, node.right = built(), built()
            return node
        return built()

# Your Codec object will be instantiated and called as such:
# ser = Codec()
"""
TREE = [1, 2, 3, None, None, 4, 5]
Judging = Callable[..., Report]


def _problem(folder: Path, harness: str, reference: str) -> Problem:
    (folder / "harness.py").write_text(harness, "utf-8")
    (folder / "reference.py").write_text(reference, "utf-8")
    made = building.problem("Codec", params=["tree-node"], returns="tree-node", limits=LIMITS)
    entry = msgspec.structs.replace(
        made.entry, kind="harness", functions={"serialize": ("root",), "deserialize": ("data",)}
    )
    return msgspec.structs.replace(made, entry=entry, folder=str(folder))


@pytest.fixture
def judged(sandboxes: SandboxPool, tmp_path: Path) -> Judging:
    """Judge a source on two trees."""

    def report(source: str, harness: str = HARNESS, reference: str = REFERENCE, language: Language = "en") -> Report:
        cases = [building.case(tree, tree, name=str(number)) for number, tree in enumerate((TREE, []))]
        problem = _problem(tmp_path, harness, reference)
        return judge(problem, building.submission(source), cases, sandboxes, Options())[language]

    return report


@pytest.fixture
def judged_often(sandboxes: SandboxPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Judging:
    """Judge a source on eight trees, and fail if the reference runs on more than three of them."""
    checked: list[str] = []
    check = harness_faults.check_harness

    def counted(problem: Problem, pool: SandboxPool, case: Case, reply: Reply) -> None:
        checked.append(case.id)
        assert len(checked) <= 3
        check(problem, pool, case, reply)

    monkeypatch.setattr(harness_faults, "check_harness", counted)

    def report(source: str) -> Report:
        cases = [building.case([number], [number], name=str(number)) for number in range(8)]
        problem = _problem(tmp_path, HARNESS, REFERENCE)
        return judge(problem, building.submission(source), cases, sandboxes, Options())["en"]

    return report


def _first(report: Report) -> tuple[Verdict, str]:
    return report.cases[0].verdict, report.cases[0].message


@pytest.mark.parametrize("source", [REFERENCE, CODEC, CODEC.replace("Codec", "Solution")])
def test_functions_and_methods_of_a_class_are_accepted(judged: Judging, source: str) -> None:
    report = judged(source)
    assert report.verdict is Verdict.AC, report.cases


def test_a_class_of_nodes_of_ones_own_is_used_for_the_arguments(judged: Judging) -> None:
    own = "class TreeNode:\n    def __init__(self, val=0, left=None, right=None):\n        self.val, self.left, "
    own += "self.right = val, left, right\n" + REFERENCE
    strict = own.replace(
        "    def flat(node):", "    def flat(node):\n        assert type(node) in (TreeNode, type(None))"
    )
    assert judged(strict).verdict is Verdict.AC


@pytest.mark.parametrize(
    "source",
    [
        "KEPT = {}\ndef serialize(root):\n    KEPT['x'] = root\n    return 'x'\n"
        "def deserialize(data):\n    return KEPT[data]",
        "class Codec:\n    kept = []\n    def serialize(self, root):\n        self.kept.append(root)\n"
        "        return '0'\n    def deserialize(self, data):\n        return self.kept[int(data)]",
        "def serialize(root):\n    TreeNode.kept = root\n    return 'x'\n"
        "def deserialize(data):\n    return TreeNode.kept",
        "def serialize(root, kept=[]):\n    kept.append(root)\n    return '0'\n"
        "def deserialize(data):\n    return serialize.__defaults__[0][int(data)]",
    ],
    ids=["global", "class attribute", "class of nodes", "default argument"],
)
def test_what_is_kept_in_a_module_is_not_there_when_it_is_loaded_again(judged: Judging, source: str) -> None:
    assert judged(source).verdict is Verdict.RE


def test_an_exception_is_reported_with_the_solutions_own_frames_and_line(judged: Judging) -> None:
    report = judged(REFERENCE.replace("json.loads(data)", "json.loads(data[1:])"))
    assert report.verdict is Verdict.RE
    failure = report.failure
    assert isinstance(failure, Failure)
    assert failure.line == 12
    assert "in deserialize" in (failure.traceback or "")
    assert "harness" not in (failure.traceback or "")


@pytest.mark.parametrize(
    ("language", "message"),
    [("en", "serialize has to return a string"), ("zh", "serialize 必须返回字符串")],
)
def test_an_assertion_of_the_harness_is_a_wrong_answer_in_words(
    judged: Judging, language: Language, message: str
) -> None:
    source = REFERENCE.replace("json.dumps(flat(root))", "flat(root)")
    assert _first(judged(source, language=language)) == (Verdict.WA, message)


def test_an_assertion_without_a_message_is_reported_with_its_line(judged: Judging) -> None:
    bare = HARNESS.partition(", {")[0] + "\n    return load().deserialize(text)\n"
    source = REFERENCE.replace("json.dumps(flat(root))", "flat(root)")
    assert _first(judged(source, bare)) == (Verdict.WA, "assert isinstance(text, str)")


def test_an_assertion_of_the_solution_is_its_own_error(judged: Judging) -> None:
    verdict, message = _first(
        judged(
            REFERENCE.replace("import json", "import json\ndef no():\n    assert 0, 'no'").replace(
                "    def built", "    no()\n    def built"
            )
        )
    )
    assert (verdict, message) == (Verdict.RE, "AssertionError: no")


def test_a_function_that_the_harness_passes_in_counts_as_the_harness(judged: Judging) -> None:
    harness = HARNESS.replace("load().serialize(root)", "load().serialize(Watched(root))") + (
        "class Watched:\n    def __init__(self, root):\n        self.__dict__.update(vars(root) if root else {})\n"
        "    def __setattr__(self, name, value):\n        assert False, 'the tree was changed'\n"
    )
    source = REFERENCE.replace("    def flat(node):", "    root.val = 0\n    def flat(node):")
    assert _first(judged(source, harness)) == (Verdict.WA, "the tree was changed")


def test_a_harness_that_fails_on_the_solution_alone_makes_it_wrong(judged: Judging) -> None:
    harness = HARNESS.replace("assert isinstance", "text[0:1]; 0 and isinstance").replace(", {", "; {", 1)
    verdict, message = _first(judged(REFERENCE.replace("json.dumps(flat(root))", "7"), harness))
    assert verdict is Verdict.WA
    assert "the problem's harness cannot handle what the solution does" in message
    assert "line 4: TypeError: 'int' object is not subscriptable" in message


@pytest.mark.parametrize(
    ("harness", "message"),
    [
        (HARNESS.replace("def run", "def ran"), "line 0: KeyError: 'run'"),
        (HARNESS.replace("text =", "text = 1 / 0;"), "line 3: ZeroDivisionError: division by zero"),
        ("def run(:", "line 1: SyntaxError: invalid syntax (line 1)"),
        ("def run(load):\n    pass", "TypeError: run() takes 1 positional argument but 2 were given"),
    ],
)
def test_a_harness_that_fails_on_the_reference_too_is_the_packages_fault(
    judged: Judging, harness: str, message: str
) -> None:
    with pytest.raises(PackageError) as caught:
        judged(REFERENCE, harness)
    assert "harness.py: fails on case secret/0: the harness failed in line" in str(caught.value)
    assert message in str(caught.value)


@pytest.mark.parametrize("step", ["load", "run_case"])
def test_a_kill_while_the_harness_runs_on_the_reference_blames_nobody(
    judged: Judging, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    harness = HARNESS.replace("assert isinstance", "text[0:1]; 0 and isinstance").replace(", {", "; {", 1)
    real = getattr(single_shot, step)
    killed: list[str] = []

    def killed_once(*args: Any, **options: Any) -> CaseAttempt:
        if not killed:
            killed.append(step)
            raise SandboxLost("a child was killed from outside")
        attempt: CaseAttempt = real(*args, **options)
        return attempt

    monkeypatch.setattr(single_shot, step, killed_once)
    verdict, message = _first(judged(REFERENCE.replace("json.dumps(flat(root))", "7"), harness))
    assert killed
    assert verdict is Verdict.WA, message


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("def serialize(root): pass", "the file defines no function deserialize"),
        ("class Codec:\n    def serialize(self, root): pass", "the class Codec has no method deserialize"),
        (
            REFERENCE.replace("(data):", "(data, node):", 1),
            "deserialize(data, node) cannot be called with the problem's",
        ),
        (CODEC.replace("(self, data)", "(data)"), "Codec.deserialize(data) lacks self as its first parameter"),
        (REFERENCE.replace("def deserialize", "def deserialise"), "did you mean deserialise?"),
    ],
)
def test_missing_functions_are_reported_before_the_run(judged: Judging, source: str, message: str) -> None:
    verdict, told = _first(judged(source))
    assert verdict is Verdict.CE
    assert message in told


CHEAT = "[1, 2, 3, None, None, 4, 5]"
HOSTILE = {
    "leaves": ("raise SystemExit", Verdict.RE),
    "leaves at once": ("import os; os._exit(0)", Verdict.RE),
    "patches the harness": (
        f"import sys; sys._getframe(1).f_globals.update(run=lambda load, root: {CHEAT}); return '3'",
        Verdict.WA,
    ),
    "patches the built-in functions": (
        f"import builtins; builtins.isinstance = lambda *all: True; return {CHEAT}",
        Verdict.WA,
    ),
    "looks for the harness": (f"import harness; return {CHEAT}", Verdict.RE),
    "returns what cannot travel": ("return type('S', (str,), {'__eq__': lambda *all: True})()", Verdict.WA),
    "returns what raises": ("return type('S', (str,), {'__iter__': lambda self: 1 / 0, 'encode': 3})('x')", Verdict.WA),
    "returns too much": ("return 'x' * (8 << 20)", Verdict.OLE),
    "never ends": ("while True: pass", Verdict.TLE),
    "says that the harness failed": (
        "from judge.guest.harness import HarnessFault; raise HarnessFault('x' * 9000)",
        Verdict.WA,
    ),
    "throws a thing": ("raise type('E', (Exception,), {'__str__': lambda self: 1 / 0})", Verdict.RE),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_solutions_get_no_answer_accepted(sandboxes: SandboxPool, tmp_path: Path, name: str) -> None:
    """Where an attack needs the right answer, it has it, and is still not accepted."""
    body, verdict = HOSTILE[name]
    wrong = f"def serialize(root):\n    {body}\n\ndef deserialize(data):\n    return 3\n"
    harness = HARNESS.replace("return load().deserialize(text)", "return text")
    problem = _problem(tmp_path, harness, REFERENCE)
    entry = msgspec.structs.replace(problem.entry, returns="plain")
    problem = msgspec.structs.replace(problem, entry=entry, limits=msgspec.structs.replace(LIMITS, cpu_s=0.2))
    cases = [building.case(TREE, TREE, name=str(number)) for number in range(3)]
    report = judge(problem, building.submission(wrong), cases, sandboxes, Options())["en"]
    assert Verdict.AC not in [case.verdict for case in report.cases]
    assert report.cases[0].verdict is verdict, report.cases[0]


def test_only_a_harness_can_fail_or_assert(sandboxes: SandboxPool) -> None:
    """A package without a harness is not to blame, and says nothing, whatever a reply claims."""
    forged = """
import judge.guest.solution_driver as driver

def f(n):
    driver.SolutionDriver.handle = lambda *args: driver.Reply(status="%s", message=f"hidden: {n}")
    return driver.SolutionDriver.handle() and n
"""
    for status in ("package", "asserted"):
        cases = [building.case(number, number, name=str(number)) for number in range(2)]
        report = building.judged(sandboxes, forged % status, cases, building.problem())
        assert [case.verdict for case in report.cases] == [Verdict.AC, Verdict.RE]
        assert "hidden" not in report.cases[1].message


def test_the_number_of_harness_runs_on_the_reference_is_limited(judged_often: Judging) -> None:
    """A solution that fails the harness in every case does not make the judge run the reference as often."""
    fails = "def serialize(root):\n    from judge.guest.harness import HarnessFault\n    raise HarnessFault('no')\n"
    report = judged_often(fails + "def deserialize(data): pass")
    assert [case.verdict for case in report.cases] == [Verdict.WA] * 8


def test_rules_allow_the_harness_what_they_forbid_the_solution(sandboxes: SandboxPool, tmp_path: Path) -> None:
    harness = "def run(load, items):\n    items.sort()\n    return sorted(load().same(items))\n"
    made = _problem(tmp_path, harness, "")
    entry = msgspec.structs.replace(
        made.entry, name="same", params={"items": "plain"}, returns="plain", functions={"same": ("items",)}
    )
    problem = msgspec.structs.replace(made, entry=entry, forbid=("list.sort", "builtins.sorted"))
    case = building.case([1, 2, 3], [3, 1, 2])
    for source, verdict in (("return items", Verdict.AC), ("return getattr(items, 'so' + 'rt')()", Verdict.RV)):
        report = judge(problem, building.submission(f"def same(items):\n    {source}\n"), [case], sandboxes, Options())[
            "en"
        ]
        assert report.verdict is verdict, report.cases


def test_what_a_harness_observes_may_be_arrays(sandboxes: SandboxPool, tmp_path: Path) -> None:
    from tests.entry_kinds.test_class import _array

    harness = "def run(load, x):\n    scaler = load().scaler(2.0)\n    return scaler(scaler(x))\n"
    made = _problem(tmp_path, harness, "")
    entry = msgspec.structs.replace(
        made.entry, name="scaler", params={"x": "array"}, returns="array", functions={"scaler": ("factor",)}
    )
    problem = msgspec.structs.replace(made, entry=entry, check=Check(kind="array"))
    case = building.case(_array(4, 8), _array(1, 2))
    right = "import numpy\ndef scaler(factor):\n    return lambda x: x * factor"
    for source, verdict, detail in (
        (right, Verdict.AC, None),
        (right.replace("x * factor", "x + factor"), Verdict.WA, "value"),
        (right.replace("x * factor", "x.__imul__(factor)"), Verdict.WA, "mutated-input"),
    ):
        result = judge(problem, building.submission(source, "numpy"), [case], sandboxes, Options())["en"].cases[0]
        assert (result.verdict, result.detail) == (verdict, detail if verdict is Verdict.WA else None)
