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
        ("from bisect import insort\n    insort(a, 1)\n    return a", 2, "from bisect import insort"),
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


MANY = [(number * 7919) % 101 - 50 for number in range(40)]


@pytest.mark.parametrize(
    "body",
    [
        (
            "from collections import Counter\n    "
            "return [a[i] for i, _ in Counter(dict(enumerate(a))).most_common()][::-1]"
        ),
        "import statistics\n    return statistics.quantiles(a, n=len(a) - 1, method='inclusive')",
        (
            "import statistics\n    "
            "s = []\n    "
            "while a:\n    "
            "    s.append(statistics.median_low(a))\n    "
            "    a.remove(s[-1])\n    "
            "return s"
        ),
        (
            "import json\n    "
            "text = json.dumps({str(x + 100): 0 for x in a}, sort_keys=True)\n    "
            "return [int(x) for x in json.loads(text)]"
        ),
        "import pprint\n    return pprint.pformat({x: 0 for x in a})",
        "import inspect\n    return inspect.getmembers(type('T', (), {f'v{x + 100}': x for x in a}))",
        "class D:\n        def __dir__(self): return a\n    return dir(D())",
        "import types\n    return dir(types.SimpleNamespace(**{f'v{x + 100}': x for x in a}))",
        "import ipaddress as ip\n    return list(ip.collapse_addresses([ip.ip_address(x + 100) for x in a]))",
        "import sqlite3\n    return sqlite3.connect(':memory:')",
        "import _sqlite3\n    return _sqlite3.connect(':memory:')",
        "import ctypes\n    return ctypes.CDLL(None).qsort",
        "from http.cookies import SimpleCookie\n    return SimpleCookie({f'v{x + 100}': '' for x in a}).output()",
        (
            "import sched\n    "
            "s = sched.scheduler()\n    "
            "for x in a: s.enterabs(x, 0, int)\n    "
            "return [one.time for one in s.queue]"
        ),
        (
            "import asyncio\n    "
            "q = asyncio.PriorityQueue()\n    "
            "for x in a: q.put_nowait(x)\n    "
            "return [q.get_nowait() for _ in a]"
        ),
        "import difflib\n    return difflib.get_close_matches('1', [str(x) for x in a], len(a), 0.0)",
        "import plistlib\n    return plistlib.dumps({str(x): 0 for x in a})",
        "import marshal\n    return marshal.dumps(frozenset(a))",
        "from collections import Counter\n    return repr(Counter(a))",
        (
            "import sys\n    "
            "for name in ('heapq', '_heapq'): sys.modules.pop(name, None)\n    "
            "import _heapq\n    "
            "return [_heapq.heappop(h) for h in [a[:]] if _heapq.heapify(h) or 1 for _ in a]"
        ),
        "import sys\n    del sys.modules['heapq']\n    import heapq\n    return heapq.nsmallest(len(a), a)",
        "import importlib, heapq\n    return importlib.reload(heapq).nsmallest(len(a), a)",
        (
            "import bisect, importlib, sys\n    "
            "for name in ('bisect', '_bisect'): sys.modules.pop(name, None)\n    "
            "insort, kept = importlib.import_module('bisect').insort, []\n    "
            "for x in a: insort(kept, x)\n    "
            "return kept"
        ),
    ],
)
def test_the_library_does_not_sort_for_the_solution(sandboxes: SandboxPool, body: str) -> None:
    asked = problem(forbid=RULES, limits=ROOMY)
    result = only(judged(sandboxes, f"def f(a):\n    {body}\n", [case(sorted(MANY), MANY)], asked))
    assert result.verdict is Verdict.RV, (result.verdict, result.message)


@pytest.mark.parametrize(
    "body",
    [
        "vars(list.__dict__['sort'])['_original'](a)",
        "import gc\n    gc.get_referents(list.__dict__)[0]['sort']._original(a)",
        ("import copy\n    copy.copy(list.__dict__['sort'])._original(a)"),
        (
            "import gc\n    "
            "[one(a) for one in gc.get_objects() if type(one) is type(str.join) and one.__name__ == 'sort']"
        ),
        (
            "import gc\n    "
            "keys = [key for one in gc.get_objects() if type(one) is dict for key in one]\n    "
            "found = {key.__name__: key for key in keys if type(key) is type(len)}\n    "
            "found['heapify'](a)\n    "
            "return [found['heappop'](a) for _ in range(len(a))]"
        ),
        (
            "import heapq\n    "
            "heap = vars(heapq)['_judge_module']\n    "
            "heap._heapify_max(a)\n    "
            "return [heap._heappop_max(a) for _ in range(len(a))][::-1]"
        ),
        (
            "import importlib.machinery as m, importlib.util as u\n    "
            "spec = m.PathFinder.find_spec('_heapq') or m.BuiltinImporter.find_spec('_heapq')\n    "
            "heap = u.module_from_spec(spec)\n    "
            "spec.loader.exec_module(heap)\n    "
            "heap.heapify(a)\n    "
            "return [heap.heappop(a) for _ in range(len(a))]"
        ),
        (
            "import sys, types\n    "
            "module = sys.modules['importlib.own'] = types.ModuleType('importlib.own')\n    "
            "exec(compile('def g(a):\\n a.sort()\\n return a', '/lib/own.py', 'exec'), vars(module))\n    "
            "return module.g(a)"
        ),
        "exec(compile('def g(a): a.sort()', '<harness>', 'exec'), own := {})\n    own['g'](a)",
        (
            "import msgspec\n    "
            "text = msgspec.json.encode({f'{x + 100:03}': 0 for x in a}, order='sorted')\n    "
            "return [int(x) - 100 for x in msgspec.json.decode(text)]"
        ),
        (
            "import collections, sys\n    "
            "passed_on = sys.modules['judge.guest.python_guard']._passed_on\n    "
            "counts = collections.Counter(dict(enumerate(a)))\n    "
            "return [a[place] for place, _ in passed_on(collections.Counter.most_common)(counts)][::-1]"
        ),
        (
            "import sys\n    "
            "source = b'import collections, __main__\\nX = collections.Counter(__main__.C).most_common()'\n    "
            "sys.modules['__main__'].C = dict(enumerate(a))\n    "
            "loading = sys.modules['judge.guest.loading']\n    "
            "return [a[place] for place, _ in loading.load(source, 'x.py').X][::-1]"
        ),
        (
            "class L(list):\n        def __len__(self): return 0\n    "
            "from collections import UserList\n    "
            "own = UserList()\n    "
            "own.data = L(a)\n    "
            "import operator\n    "
            "operator.methodcaller('sort')(own)\n    "
            "return list.copy(own.data)"
        ),
    ],
)
def test_the_known_ways_to_sort_in_c_are_closed(sandboxes: SandboxPool, body: str) -> None:
    asked = problem(forbid=RULES, limits=ROOMY)
    source = f"def f(a):\n    {body}\n    return a\n"
    result = only(judged(sandboxes, source, [case(sorted(MANY), MANY)], asked))
    assert result.verdict in (Verdict.RV, Verdict.RE, Verdict.WA), (result.verdict, result.message)


def test_the_library_sorts_as_before(sandboxes: SandboxPool) -> None:
    source = """
import dataclasses
from collections import Counter

def f(a):
    order = [n for n, _ in Counter({"b": 1, "a": 1, "c": 2}).most_common()]
    return [order, repr(Counter("abca")), dataclasses.make_dataclass("D", ["b", "a"])(1, 2).b]
"""
    asked = problem(forbid=RULES, limits=ROOMY)
    expected = [["c", "b", "a"], "Counter({'a': 2, 'b': 1, 'c': 1})", 1]
    result = only(judged(sandboxes, source, [case(expected, [])], asked))
    assert (result.verdict, result.message) == (Verdict.AC, "")


def test_a_thread_of_the_library_does_not_sort_for_the_solution(sandboxes: SandboxPool) -> None:
    source = """
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

def f(a):
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(Counter.most_common, Counter(dict(enumerate(a)))).result()
"""
    asked = problem(forbid=RULES, limits=ROOMY)
    assert only(judged(sandboxes, source, [case(sorted(MANY), MANY)], asked)).verdict is Verdict.RV


WITH_HELP = """
import dataclasses
import enum
import inspect
import random
import re
import statistics
import typing
from collections import ChainMap, Counter, namedtuple
from functools import cache, lru_cache, singledispatch, total_ordering

Colour = enum.Enum("Colour", [f"C{n}" for n in range(40)])
Flags = enum.Flag("Flags", [f"F{n}" for n in range(20)])
Row = namedtuple("Row", [f"r{n}" for n in range(20)])

@total_ordering
@dataclasses.dataclass(order=False, slots=True)
class Key:
    value: int
    a: int = 0; b: int = 0; c: int = 0; d: int = 0; e: int = 0; g: int = 0; h: int = 0; i: int = 0; j: int = 0

    def __lt__(self, other):
        return self.value < other.value

@cache
def half(n):
    return n // 2

def f(a):
    import calendar, datetime, decimal, fractions, itertools, json, operator, string, textwrap, traceback
    if len(a) < 2:
        return a
    pivot = statistics.median([a[0], a[half(len(a))], a[-1]])
    counts = Counter(a)
    assert max(counts.values()) >= 1 and json.dumps({"b": 1, "a": a}) and re.compile("[z-~a-fxyz0-9]+|b|c|d").match("b")
    try:
        raise KeyError(Key(1)) from None
    except KeyError:
        traceback.format_exc()
    inspect.signature(f), random.Random(1).sample(a, len(a)), textwrap.wrap("words " * 20, 30), ChainMap({}, {1: 2})
    less = [x for x in a if Key(x) < Key(pivot)]
    same = [x for x in a if x == pivot]
    more = [x for x in a if x > pivot]
    return f(less) + same + f(more)
"""


def test_what_the_library_does_for_itself_is_free(sandboxes: SandboxPool) -> None:
    asked = problem(forbid=RULES, limits=ROOMY)
    result = only(judged(sandboxes, WITH_HELP, [case(sorted(MANY), MANY)], asked))
    assert (result.verdict, result.message) == (Verdict.AC, "")


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
    statistics.median(a[:3])  # sorts a few elements inside, which is Python's own business
    assert Counter(a[:3]).most_common(2)
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
