"""An entry kind is added by one module and one table line on either side of the sandbox, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extended import Extended

OUTSIDE = '''
from judge.entry_kinds.kind import EntryKind


class ConstantKind(EntryKind):
    """The file assigns a constant. A case has no argument."""

    name = "constant"

    def arguments(self, entry, args, convert):
        return []

    def answer(self, entry, expected, args, convert):
        return convert.result(expected, entry.returns, "expected")

    def count_fault(self, entry, count):
        return "args: a constant has none" if count else None

    def argument_names(self, entry):
        return []


KIND = ConstantKind()
'''
INSIDE = """
from judge.guest import codec
from judge.guest.entry_kinds.kind import Answer, GuestKind
from judge.guest.loading import LoadedEntry, missing_entry, own_entry


class ConstantGuest(GuestKind):
    name = "constant"

    def find(self, module, entry):
        own = own_entry(module, (entry.name, *entry.aliases))
        if own is None:
            raise missing_entry(module, "the file defines no constant {names}", (entry.name, *entry.aliases))
        return LoadedEntry(lambda: module.__dict__[own], module)

    def call(self, loaded, request):
        return Answer(codec.flatten(loaded.callable, loaded.spec.entry.returns))


KIND = ConstantGuest()
"""
PACKAGE = {
    "problem.toml": """
title = { en = "Answer", zh = "答案" }
difficulty = "easy"
topics = ["toys"]
source = "tests"
[entry]
kind = "constant"
name = "ANSWER"
params = {}
[check]
kind = "exact"
""",
    "statement/problem.en.md": "# Answer\n\nAssign it.\n",
    "statement/problem.zh.md": "# 答案\n\n给它赋值。\n",
    "data/sample.jsonl": '{"id": "1", "args": [], "expected": 42}\n',
    "data/secret.jsonl": '{"id": "same", "args": [], "why": "it is constant"}\n',
    "reference.py": "ANSWER = 42\n",
}


@pytest.fixture
def extended(tmp_path: Path) -> Extended:
    made = Extended(tmp_path)
    made.add({"judge/entry_kinds/constant.py": OUTSIDE, "judge/guest/entry_kinds/constant.py": INSIDE})
    made.add_to_tables("entry_kinds", "constant", "constant.KIND,", after="class_.KIND,")
    made.add({f"problems/answer/{name}": text for name, text in PACKAGE.items()})
    return made


def test_solutions_of_it_are_judged(extended: Extended) -> None:
    extended.add({"answer.py": "ANSWER = 6 * 7\n"})
    ran = extended("submit", "answer.py")
    assert ran.stdout.startswith("AC  answer: accepted · samples 1/1 · hidden 1/1"), ran
    extended.add({"answer.py": "ANSWER = 6 + 7\n"})
    ran = extended("submit", "answer.py")
    assert ran.stdout.startswith("WA  answer: "), ran
    extended.add({"answer.py": "class ANSWR: pass\n"})
    ran = extended("submit", "answer.py")
    assert "the file defines no constant ANSWER (did you mean ANSWR?)" in ran.stdout, ran


def test_a_kind_without_debug_says_so(extended: Extended) -> None:
    extended.add({"answer.py": "ANSWER = 6 + 7\n"})
    for case in ([], ["--case", "[]"]):  # the failing case has no argument either
        ran = extended("debug", "answer.py", *case)
        assert ran.returncode == 2, ran
        assert ran.stderr.splitlines()[1:] == ["judge: judge debug cannot step through a constant"]


def test_a_package_without_parameters_is_verified(extended: Extended) -> None:
    ran = extended("problem", "verify", "answer")
    assert ran.returncode == 1, ran  # an honest list of what the toy package lacks
    assert "no submission agrees with reference.py" in " ".join(ran.stdout.split())


def test_an_unknown_kind_is_refused_with_the_known_ones(extended: Extended) -> None:
    text = PACKAGE["problem.toml"].replace('"constant"', '"konstant"')
    extended.add({"problems/answer/problem.toml": text})
    ran = extended("show", "answer")
    assert ran.returncode == 2
    assert "'konstant' is not one of function, class, constant," in ran.stderr
