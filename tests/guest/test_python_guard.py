"""Forbidden built-in functions, methods of built-in types, and modules, under every name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from judge.models import Limits, Verdict
from judge.sandbox.pool import SandboxPool
from tests.judging.building import case, judged, only, problem

RULES = (
    "builtins.sorted",
    "list.sort",
    "heapq",
    "bisect.insort",
    "bisect.insort_right",
    "queue.PriorityQueue",
    "numpy.*",
)
ROOMY = Limits(cpu_s=2.0, wall_s=8.0, memory_mib=64, output_kib=64)


@pytest.fixture(scope="module")
def sandboxes() -> Iterator[SandboxPool]:
    with SandboxPool() as sandboxes:
        yield sandboxes


def _verdict(sandboxes: SandboxPool, source: str) -> tuple[Verdict, str]:
    asked = problem(forbid=RULES, limits=ROOMY)
    result = only(judged(sandboxes, source, [case([1, 2, 3], [3, 1, 2])], asked))
    return result.verdict, result.message


@pytest.mark.parametrize(
    ("body", "line", "name"),
    [
        ("return sorted(a)", 2, "sorted"),
        ("return list(map(sorted, [a]))[0]", 2, "sorted"),
        ("import builtins\n    return builtins.sorted(a)", 3, "builtins.sorted"),
        ("return vars(__import__('builtins'))['sor' + 'ted'](a)", 2, "sorted"),
        ("a.sort()\n    return a", 2, "list.sort"),
        ("list.sort(a)\n    return a", 2, "list.sort"),
        ("b = a[:]\n    (b.sort)()\n    return b", 3, "list.sort"),
        ("class L(list): pass\n    b = L(a)\n    b.sort()\n    return b", 4, "list.sort"),
        ("heapq.heapify(a)\n    return [heapq.heappop(a) for _ in range(3)]", 2, "heapq.heapify"),
        ("import heapq as h\n    h.heapify(a)\n    return a", 3, "h.heapify"),
        ("from heapq import heapify\n    heapify(a)\n    return a", 2, "from heapq import heapify"),
        ("h = __import__('heap' + 'q')\n    h.heapify(a)\n    return a", 3, "heapq.heapify"),
        ("b = []\n    for x in a: bisect.insort(b, x)\n    return b", 3, "bisect.insort"),
        ("from bisect import insort\n    return a", 2, "from bisect import insort"),
        ("import numpy\n    return numpy.sort(a).tolist()", 3, "numpy.sort"),
        ("import queue\n    q = queue.PriorityQueue()\n    return a", 3, "queue.PriorityQueue"),
    ],
)
def test_a_use_is_refused_with_its_line(sandboxes: SandboxPool, body: str, line: int, name: str) -> None:
    verdict, message = _verdict(sandboxes, f"def f(a):\n    {body}\n")
    assert (verdict, message) == (Verdict.RV, f"line {line}: {name} is forbidden here: write it by hand")


@pytest.mark.parametrize(
    ("body", "line", "name"),
    [
        ("getattr(a, 'so' + 'rt')()\n    return a", 2, "list.sort"),
        ("getattr(type(a), 'so' + 'rt')(a)\n    return a", 2, "list.sort"),
        ("object.__getattribute__(a, 'so' + 'rt')()\n    return a", 2, "list.sort"),
        ("vars(list)['sort'](a)\n    return a", 2, "list.sort"),
        ("list.__dict__['sort'].__get__(a, list)()\n    return a", 2, "list.sort"),
        ("import operator\n    operator.methodcaller('sort')(a)\n    return a", 3, "list.sort"),
        ("import operator\n    operator.attrgetter('sort')(a)()\n    return a", 3, "list.sort"),
        (
            "class L(list):\n        def sort(self): super().sort()\n    b = L(a)\n    b.sort()\n    return b",
            3,
            "list.sort",
        ),
        ("import inspect\n    inspect.getattr_static(a, 'sort')(a)\n    return a", 3, "list.sort"),
        ("from collections import UserList\n    b = UserList(a)\n    b.sort()\n    return list(b)", 4, "list.sort"),
        ("exec('a.sort()', {'a': a})\n    return a", 2, "list.sort"),
        ("return eval('sorted(a)', {'a': a})", 2, "sorted"),
        ("import builtins\n    return builtins.__dict__['sor' + 'ted'](a)", 3, "sorted"),
        ("h = __import__('_heap' + 'q')\n    h.heapify(a)\n    return a", 3, "heapq.heapify"),
        (
            "b = []\n    for x in a: __import__('_bis' + 'ect').insort_right(b, x)\n    return b",
            3,
            "bisect.insort_right",
        ),
        ("return getattr(__import__('num' + 'py'), 'so' + 'rt')(a).tolist()", 2, "numpy.sort"),
        ("q = __import__('que' + 'ue')\n    q.PriorityQueue()\n    return a", 3, "queue.PriorityQueue"),
        ("exec(compile('a.sort()', 'lib.py', 'exec'), {'a': a})\n    return a", 2, "list.sort"),
        ("return eval(compile('sorted(a)', 'lib.py', 'eval'), {'a': a})", 2, "sorted"),
        (
            "import code\n    code.InteractiveInterpreter(names := {'a': a}).runsource('a.sort()')\n    return a",
            3,
            "list.sort",
        ),
        ("import timeit\n    timeit.timeit('a.sort()', globals={'a': a}, number=1)\n    return a", 3, "list.sort"),
        (
            "import types\n    return types.FunctionType((lambda x: sorted(x)).__code__, {'sorted': sorted})(a)",
            3,
            "sorted",
        ),
        ("m = globals().pop('__judge_solution__')\n    return sorted(a)", 0, "sorted"),
    ],
)
def test_a_use_under_a_computed_name_is_refused(sandboxes: SandboxPool, body: str, line: int, name: str) -> None:
    verdict, message = _verdict(sandboxes, f"def f(a):\n    {body}\n")
    place = f"line {line}: " if line else ""
    assert (verdict, message) == (Verdict.RV, f"{place}{name} is forbidden here: write it by hand")


def test_a_thread_does_not_sort_for_the_solution(sandboxes: SandboxPool) -> None:
    source = """
from threading import Thread

def f(a):
    found = []
    thread = Thread(target=found.extend, args=(map(sorted, [a]),))
    thread.start()
    thread.join()
    return found[0]
"""
    assert _verdict(sandboxes, source)[0] is Verdict.RV


BY_HAND = """
import heapq
import numpy as np
import statistics
from collections import Counter, UserList
from queue import Queue

class Rows(list):
    def sort(self):
        return "rows of one's own"

class Sorter:
    def sort(self, a):
        if len(a) < 2:
            return a
        first, *rest = a
        return self.sort([x for x in rest if x < first]) + [first] + self.sort([x for x in rest if x >= first])

def check():
    assert f([2, 1]) == sorted([2, 1])

def f(a):
    statistics.median(a)  # sorts inside, which is Python's own business
    assert Counter(a).most_common(2)
    assert Rows(a).sort() == getattr(Rows(a), "sort")() == "rows of one's own"
    assert UserList(a).count(1) == 1 and Queue().empty()
    sorted = Sorter()
    return sorted.sort(a)

if __name__ == "__main__":
    print(sorted(f([2, 1])))
"""


def test_names_of_ones_own_and_code_that_does_not_run_are_free(sandboxes: SandboxPool) -> None:
    assert _verdict(sandboxes, BY_HAND) == (Verdict.AC, "")


def test_sorted_is_free_where_only_the_method_is_forbidden(sandboxes: SandboxPool) -> None:
    asked = problem(forbid=("list.sort",), limits=ROOMY)
    result = only(judged(sandboxes, "def f(a):\n    return sorted(a)\n", [case([1, 2, 3], [3, 1, 2])], asked))
    assert result.verdict is Verdict.AC, result.message
