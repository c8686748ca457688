"""A report is in the reader's language: what the checkers, the comparer, the driver and the sandbox say of a solution.

The text of a solution's own exceptions stays as it is.
"""

from __future__ import annotations

import numpy as np
import pytest

from judge.guest import codec
from judge.judging.judge import judge
from judge.judging.options import Options
from judge.models import Check, Failure, Problem
from judge.sandbox.pool import SandboxPool
from tests.judging.building import case, only, problem, submission

_ARRAYS = problem(params=("array",), returns="array")
_FORBIDDEN = problem(forbid=("builtins.sorted",))


@pytest.mark.parametrize(
    ("source", "of", "message"),
    [
        ("def f(a): return 48", problem(), "期望 49，实际 48"),
        ("def f(a): return None", problem(), "返回了 None，应为 49：是否漏写了 return？"),
        ("def f(a): return 1.5", problem(check=Check(kind="float")), "期望 49，实际 1.5（相差 47.5，允许 4.9e-05）"),
        ("def g(a): return 1", problem(), "文件没有定义函数 f"),
        ("async def f(a): return 1", problem(), "f 不能是 async：它像普通函数一样被调用；请写 def，不加 async"),
        ("def f(a): return sorted([a])[0]", _FORBIDDEN, "第 1 行：此题不允许使用 sorted：请自己实现"),
        ("import sys\ndef f(a): sys.exit(1)", problem(), "exit()、quit() 和 sys.exit() 会结束解答"),
        ("import os\ndef f(a): os._exit(3)", problem(), "os._exit() 会在答案送出之前结束进程"),
        ("import socket\ndef f(a): socket.socket()", problem(), "代码试图建立网络连接；沙箱只允许计算"),
        ("def f(a): open('/nowhere')", problem(), "沙箱拒绝了对文件的访问：沙箱里只有 Python 自带的库"),
        ("def f(a): raise ValueError('so ist es')", problem(), "ValueError: so ist es"),
    ],
)
def test_the_reason_is_chinese(sandboxes: SandboxPool, source: str, of: Problem, message: str) -> None:
    report = judge(of, submission(source), [case(49, 7)], sandboxes, Options(reveal="case"))["zh"]
    assert only(report).message.startswith(message)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("return a + 1", "数值：最大偏差位于 [0]：期望 1，实际 2（相差 1，允许 "),
        ("return a[:1]", "形状：期望 (3,)，实际 (1,)"),
        ("a[0] = 5; return a", "输入 a 被原地修改；请在副本上操作"),
    ],
)
def test_the_reason_of_the_comparer_is_chinese_too(sandboxes: SandboxPool, source: str, message: str) -> None:
    array = codec.flatten(np.array([1.0, 2.0, 3.0]), "array")
    options = Options(reveal="case")
    report = judge(_ARRAYS, submission(f"def f(a): {source}", "numpy"), [case(array, array)], sandboxes, options)["zh"]
    assert only(report).message.startswith(message)


@pytest.mark.parametrize("of", [problem(), _ARRAYS], ids=["plain values", "arrays"])
def test_an_answer_that_is_no_value_is_described_in_chinese(sandboxes: SandboxPool, of: Problem) -> None:
    options = Options(reveal="case")
    array = codec.flatten(np.array([1.0]), "array")
    asked = case(49, 7) if of.backends == problem().backends else case(array, array)
    source = submission("def f(a): return (x for x in [1])", of.backends[0])
    report = judge(of, source, [asked], sandboxes, options)["zh"]
    assert isinstance(report.failure, Failure)
    assert report.failure.actual == "<generator 类型的值>"


def test_a_hidden_case_has_chinese_words_only(sandboxes: SandboxPool) -> None:
    options = Options(reveal="verdict")
    report = judge(problem(), submission("def f(a): return 1"), [case(49, 7)], sandboxes, options)["zh"]
    assert only(report).message == "答案错误"
