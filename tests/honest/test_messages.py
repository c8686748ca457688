"""A refusal has its reason in plain words, and the solution's own output is shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from judge.models import Failure, Verdict
from judge.sandbox.pool import SandboxPool
from tests.judging.building import case, judged, only


@pytest.fixture(scope="module")
def sandboxes() -> Iterator[SandboxPool]:
    with SandboxPool() as sandboxes:
        yield sandboxes


@pytest.mark.parametrize(
    ("source", "verdict", "words"),
    [
        ("import tempfile\ndef f(a):\n    tempfile.TemporaryFile()", "RV", "it has only Python's own libraries"),
        ("def f(a):\n    open('debug.log', 'w')", "RV", "debug.log"),
        ("open('input.txt')\ndef f(a): pass", "RV", "while it was being loaded"),
        ("import os\ndef f(a):\n    os.mkdir('/tmp/x')", "RV", "your code tried to change files"),
        ("import subprocess\ndef f(a):\n    subprocess.run(['ls'])", "RV", "your code tried to start a process"),
        ("import os\ndef f(a):\n    os.system('ls')", "RV", "your code tried to start a process"),
        ("import multiprocessing\ndef f(a):\n    multiprocessing.Pool(2)", "RV", "the sandbox refused"),
        (
            "import urllib.request as u\ndef f(a):\n    u.urlopen('http://example.com')",
            "RV",
            "your code tried to open a network connection",
        ),
        ("import scipy.special\ndef f(a): pass", "CE", "No module named 'scipy'"),
        ("def f(a:\n    pass", "CE", "SyntaxError: '(' was never closed (line 1)"),
        ("def ff(a): pass", "CE", "the file defines no function f"),
        ("def f(a, b): pass", "CE", "f(a, b) cannot be called with the problem's arguments (a)"),
        ("f = 49", "CE", "f must be a function, but is an int"),
        ("def f(a):\n    return f(a)", "RE", "RecursionError"),
        ("def f(a):\n    return input()", "RE", "EOFError"),
        ("def f(a):\n    raise SystemExit", "RE", "called sys.exit instead of returning"),
        ("def f(a):\n    yield a", "WA", "returned a generator where 49 is expected"),
        ("async def f(a):\n    return 49", "CE", "f must not be async"),
        ("def f(a):\n    print(49)", "WA", "is a return missing"),
        ("def f(a):\n    return 49.0", "WA", "the float 49.0"),
    ],
)
def test_the_reason_is_reported(sandboxes: SandboxPool, source: str, verdict: str, words: str) -> None:
    result = only(judged(sandboxes, source))
    assert result.verdict == verdict
    assert words in result.message
    assert "\n" not in result.message


def _failure(sandboxes: SandboxPool, source: str) -> Failure:
    report = judged(sandboxes, source, [case(49, 7, hidden=False)])
    assert isinstance(report.failure, Failure)
    return report.failure


def test_prints_are_shown_in_their_order(sandboxes: SandboxPool) -> None:
    source = """
import logging, os, sys, warnings
print("loading")
def f(a):
    print("a is", a)
    print("error", file=sys.stderr)
    os.write(1, b"raw\\n")
    logging.warning("logged")
    warnings.warn("warned")
    sys.stdout.write("no newline")
"""
    lines = _failure(sandboxes, source).stdout.splitlines()
    assert lines[:5] == ["loading", "a is 7", "error", "raw", "WARNING:root:logged"]
    assert "UserWarning: warned" in lines[5]
    assert lines[-1] == "no newline"


def test_prints_are_shown_after_a_crash(sandboxes: SandboxPool) -> None:
    assert (
        "near the end" in _failure(sandboxes, "import os\ndef f(a):\n    print('near the end')\n    os.abort()").stdout
    )


def test_prints_are_shown_after_a_timeout(sandboxes: SandboxPool) -> None:
    failure = _failure(sandboxes, "def f(a):\n    print('at', a)\n    while True: pass")
    assert failure.stdout == "at 7\n"


def test_a_traceback_has_the_solutions_own_lines_only(sandboxes: SandboxPool) -> None:
    traceback = _failure(sandboxes, "def g(a):\n    return a / 0\n\ndef f(a):\n    return g(a)\n").traceback
    assert traceback.splitlines() == [
        "Traceback (most recent call last):",
        '  File "made.py", line 5, in f',
        "    return g(a)",
        '  File "made.py", line 2, in g',
        "    return a / 0",
        "ZeroDivisionError: division by zero",
    ]


def test_state_between_calls_is_named(sandboxes: SandboxPool) -> None:
    source = "seen = []\ndef f(a):\n    seen.append(a)\n    return 49 * len(seen)\n"
    report = judged(sandboxes, source, [case(49, 7), case(49, 7, name="2")])
    assert [result.verdict for result in report.cases] == [Verdict.AC, Verdict.WA]
    assert "keeps state between calls" in report.cases[1].message
