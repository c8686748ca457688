"""Forbidden built-in functions, methods of built-in types, and standard modules."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from judge.models import Limits, Verdict
from judge.sandbox.pool import SandboxPool
from tests.judging.building import case, judged, only, problem

RULES = ("builtins.sorted", "list.sort", "heapq", "bisect.insort")
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
    ],
)
def test_a_use_is_refused_with_its_line(sandboxes: SandboxPool, body: str, line: int, name: str) -> None:
    verdict, message = _verdict(sandboxes, f"def f(a):\n    {body}\n")
    assert (verdict, message) == (Verdict.RV, f"line {line}: {name} is forbidden here: write it by hand")


BY_HAND = """
import heapq
import statistics

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
    sorted = Sorter()
    return sorted.sort(a)

if __name__ == "__main__":
    print(sorted(f([2, 1])))
"""


def test_names_of_ones_own_and_code_that_does_not_run_are_free(sandboxes: SandboxPool) -> None:
    assert _verdict(sandboxes, BY_HAND) == (Verdict.AC, "")
