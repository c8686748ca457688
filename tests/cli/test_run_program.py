"""``judge run`` on an input that is piped into it."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import IO

import pytest

from tests.cli.running import COMMAND, PATIENCE_S, Judge

SUM = "n, m, q = map(int, input().split())\nprint(n + m + q)\n"


def _piped(judge: Judge, file: Path, text: bytes) -> str:
    return _run(judge, file, text=text)


def _run(judge: Judge, file: Path, text: bytes | None = None, stdin: IO[str] | None = None) -> str:
    """Run the file with ``text`` through a pipe, or with an open file as its standard input."""
    done = subprocess.run(
        [*COMMAND, "run", str(file)],
        cwd=judge.folder,
        env=judge.environment,
        input=text,
        stdin=stdin,
        capture_output=True,
        timeout=PATIENCE_S,
        check=False,
    )
    return done.stdout.decode() + done.stderr.decode()


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_piped_input_is_the_case(judge: Judge, mark: bytes) -> None:
    file = judge.write("acm_matrix.py", SUM)
    out = _piped(judge, file, mark + b"1 2 1\n3 4\n1 1 1 2\n")
    assert out.startswith("WA  acm-matrix: "), out
    assert "3 4" in out
    assert "line 1: expected '7', got '4'" in out


def test_standard_error_is_shown_apart_from_the_answer(judge: Judge) -> None:
    file = judge.write("acm_matrix.py", "import sys\nprint('so far', file=sys.stderr)\nprint(3)\n")
    out = _piped(judge, file, b"1 1 1\n3\n1 1 1 1\n")
    assert "    printed         3\n    standard error\n    | so far\n" in out, out


def test_an_input_that_the_problem_does_not_allow_is_refused(judge: Judge) -> None:
    out = _piped(judge, judge.write("acm_matrix.py", SUM), b"0 2 1\n")
    assert out.startswith("judge: the problem does not allow this input: n and m must be at least 1"), out


def test_without_an_input_the_samples_are_judged(judge: Judge) -> None:
    out = _piped(judge, judge.write("acm_matrix.py", SUM), b"")
    assert "samples 0/2" in out, out


def test_an_empty_file_is_an_empty_input(judge: Judge) -> None:
    file = judge.write("a_plus_b_many.py", "print(*(sum(map(int, line.split())) for line in open(0)), sep='\\n')\n")
    empty = judge.write("empty.txt", "")
    with empty.open() as stdin:
        out = _run(judge, file, stdin=stdin)
    assert "your case 1/1" in out, out


def test_input_that_is_not_utf_8_is_refused(judge: Judge) -> None:
    assert "standard input: not UTF-8 at byte 0" in _piped(judge, judge.write("acm_matrix.py", SUM), b"\xff")
