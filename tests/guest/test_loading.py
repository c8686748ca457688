from __future__ import annotations

import pickle
import types
from typing import Any

import pytest

from judge.guest import loading, nodes
from judge.guest.entry_kinds.table import KINDS
from judge.models import Entry, ValueType

pytestmark = pytest.mark.usefixtures("as_in_a_child")
_PARAMS: dict[str, ValueType] = {"nums": "plain", "k": "plain"}


def _load(source: str) -> types.ModuleType:
    return loading.load(source.encode(), "made.py")


def _found(
    module: types.ModuleType, kind: str, name: str, aliases: tuple[str, ...], params: dict[str, ValueType]
) -> loading.LoadedEntry:
    return KINDS[kind].find(module, Entry(kind=kind, name=name, aliases=aliases, params=params, returns="plain"))


def _entry(source: str, kind: str = "function", name: str = "top_k", aliases: tuple[str, ...] = ("topK",)) -> Any:
    return _found(_load(source), kind, name, aliases, _PARAMS).make()


@pytest.mark.parametrize(
    "source",
    [
        "def top_k(nums, k): return 1",
        "def topK(nums, k): return 1",
        "top_k = lambda nums, k: 1",
        "def top_k(nums, k=2, *, deep=False): return 1",
        "def top_k(*args, **options): return 1",
        "class Solution:\n    def topK(self, nums, k): return 1",
        "class Solution:\n    def topK(this, nums, k): return 1",
        "class Solution:\n    def topK(this, nums, k=2): return 1",
        "class Solution:\n    @staticmethod\n    def top_k(nums, k): return 1",
        "class Solution:\n    @classmethod\n    def top_k(cls, nums, k): return 1",
        "class Base:\n    def top_k(self, nums, k): return 1\nclass Solution(Base): pass",
        "import functools\n@functools.cache\ndef top_k(nums, k): return 1",
        "class top_k:\n    def __new__(cls, nums, k): return 1",
        "from operator import pos\ntop_k = lambda nums, k: pos(1)",
    ],
)
def test_the_entry_is_found(source: str) -> None:
    assert _entry(source)((1,), 2) == 1


def test_a_function_comes_before_a_class_solution() -> None:
    assert _entry("class Solution:\n    def top_k(self, nums, k): return 2\ndef top_k(nums, k): return 1")([], 1) == 1


def test_a_solution_object_is_fresh_for_each_call() -> None:
    module = _load(
        "class Solution:\n    seen = 0\n    def top_k(self, nums, k):\n        self.seen += 1; return self.seen"
    )
    entry = _found(module, "function", "top_k", (), _PARAMS)
    assert [entry.make()([], 1), entry.make()([], 1)] == [1, 1]


def test_a_class_is_found() -> None:
    assert _entry("class top_k:\n    def __init__(self, n): self.n = n", kind="class")(3).n == 3


@pytest.mark.parametrize(
    ("source", "kind", "message"),
    [
        ("", "function", "the file defines no function top_k or topK; the judge calls top_k(nums, k)"),
        ("def f(): ...\nclass Tree: ...\nx = 3\nimport os", "function", "top_k(nums, k); the file has f, Tree"),
        (
            "from math import gcd\ndef gcd2(): ...\ndef top_kk(): ...",
            "function",
            "(did you mean top_kk?); the judge calls top_k(nums, k); the file has gcd2, top_kk",
        ),
        ("\n".join(f"def f{n}(): ..." for n in range(9)), "function", "the file has f0, f1, f2, f3, f4, …"),
        ("def top_kk(nums, k): ...", "function", "did you mean top_kk?"),
        (
            "class Solution:\n    def top(self): ...\n    def topk(self, nums, k): ...",
            "function",
            "did you mean topk?",
        ),
        ("top_k = 3", "function", "top_k must be a function, but is an int"),
        ("def top_k(nums): ...", "function", "top_k(nums) cannot be called with the problem's arguments (nums, k)"),
        (
            "class Solution:\n    def topK(nums, k): ...",
            "function",
            "Solution.topK(nums, k) lacks self as its first parameter; write def topK(self, nums, k)",
        ),
        ("class Solution:\n    def topK(self, k): ...", "function", "Solution.topK(k) cannot be called"),
        ("async def top_k(nums, k): ...", "function", "top_k must not be async"),
        ("async def top_k(nums, k): yield 1", "function", "top_k must not be async"),
        ("class Solution:\n    async def top_k(self, nums, k): ...", "function", "Solution.top_k must not be async"),
        ("def top_k(n): ...", "class", "top_k must be a class, but is a function"),
        ("class Other: ...", "class", "no class top_k or topK; the judge calls top_k(nums, k); the file has Other"),
    ],
)
def test_what_is_missing_is_reported(source: str, kind: str, message: str) -> None:
    with pytest.raises(loading.Unloadable) as error:
        _entry(source, kind)
    assert message in str(error.value)


def test_leetcodes_names_are_there_without_an_import() -> None:
    module = _load(
        "found = [List[int], Optional[int], defaultdict(list), heapq.heapify, deque, math.inf, ListNode(3).val]"
    )
    assert module.found[-1] == 3


def test_a_name_that_only_evaluated_text_uses_is_there_as_well() -> None:
    module = _load(
        "import typing\ndef f(a: 'Optional[int]'): ...\nfound = [eval('deque([1])'), typing.get_type_hints(f)]"
    )
    assert list(module.found[0]) == [1]
    assert module.found[1] == {"a": int | None}


def test_a_module_has_no_name_that_its_source_does_not_mention() -> None:
    assert not hasattr(_load("x = List[int]"), "deque")


def test_an_injected_name_is_no_entry() -> None:
    with pytest.raises(loading.Unloadable, match="no function deque"):
        _found(_load("x = 1"), "function", "deque", (), _PARAMS)


def test_the_module_is_not_main_and_knows_itself() -> None:
    module = _load("import sys\nname = __name__\nitself = sys.modules[__name__]\nfile = __file__")
    assert (module.name, module.file) == ("solution", "made.py")
    assert module.itself is module


def test_a_module_has_no_command_line_arguments(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["server", "numpy"])
    assert _load("import sys\nfound = sys.argv").found == ["made.py"]


def test_own_node_classes_are_found() -> None:
    entry = _found(_load("class ListNode: ...\ndef f(a): ..."), "function", "f", (), {"a": "list-node"})
    assert entry.node_types["ListNode"].__base__ is object
    assert entry.node_types["TreeNode"].__base__ is nodes.TreeNode


def test_the_classes_of_nodes_are_new_in_each_module() -> None:
    first, second = (_load("def f(a): return TreeNode(a)") for _ in range(2))
    first.TreeNode.kept = 1
    assert not hasattr(second.TreeNode, "kept")
    assert pickle.loads(pickle.dumps(second.f(3))).val == 3


def test_a_class_of_nodes_that_the_source_does_not_mention_is_made_for_the_arguments() -> None:
    module = _load("def f(a): ...")
    assert not hasattr(module, "ListNode")
    made = _found(module, "function", "f", (), {"a": "list-node"}).node_types["ListNode"]
    assert made.__base__ is nodes.ListNode
    assert pickle.loads(pickle.dumps(made(3))).val == 3


def test_what_a_source_raises_gets_out() -> None:
    with pytest.raises(ZeroDivisionError):
        _load("1 / 0")
    with pytest.raises(SyntaxError):
        _load("def f(:")


@pytest.mark.parametrize(
    "source",
    [
        b"x = 1\n# caf\xe9\n",
        b"# caf\xe9",
        b"# coding: utf-8\n# caf\xe9",
        b"# -*- coding: UTF_8 -*-\n# caf\xe9",
        b"x = 1\n# coding: latin-1\n# caf\xe9",
        b"\n\n# coding: latin-1\n# caf\xe9",
        b"# coding: ascii\n# caf\xe9",
    ],
)
def test_a_file_that_is_no_text_is_refused(source: bytes) -> None:
    with pytest.raises(SyntaxError) as error:
        loading.load(source, "made.py")
    assert "decode" in str(error.value)


def test_a_byte_that_is_no_text_is_reported_with_its_line() -> None:
    with pytest.raises(SyntaxError, match="can't decode byte 0xe9 in position 11") as error:
        loading.load(b"x = 1\n# caf\xe9\n", "made.py")
    assert (error.value.filename, error.value.lineno) == ("made.py", 2)


@pytest.mark.parametrize(
    "source",
    [
        b"x = 'caf\xc3\xa9'",
        b"\xef\xbb\xbfx = 'caf\xc3\xa9'",
        b"# coding: latin-1\nx = 'caf\xe9'  # \xe9",
        b"#!/usr/bin/python3\n# vim: set fileencoding=cp1252 : caf\xe9\nx = 'caf\xe9'",
        b"\n# coding: latin-1\nx = 'caf\xe9'",
    ],
)
def test_a_file_may_name_its_encoding(source: bytes) -> None:
    assert loading.load(source, "made.py").x == "caf\xe9"


def test_the_future_of_the_loader_is_not_the_sources() -> None:
    assert _load("def f(a: int): ...").f.__annotations__ == {"a": int}
