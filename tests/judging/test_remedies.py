"""Mistakes that are not about the problem are named, with their remedy."""

from __future__ import annotations

import pytest

from judge.judging.remedies import remedy
from judge.models import Verdict
from judge.text.messages import translate

OK = "def two_sum(nums, target):\n    return []\n"


@pytest.mark.parametrize(
    ("source", "verdict", "message", "said"),
    [
        ("x = 1".encode("utf-16"), Verdict.CE, "SyntaxError: null bytes", "UTF-16"),
        (b"\x7fELF\0\0", Verdict.CE, "SyntaxError: source code string cannot contain null bytes", "not text"),
        (
            b"# caf\xe9\n",
            Verdict.CE,
            "SyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xe9 in position 5",
            "for example # coding: gbk",
        ),
        (OK.encode("utf-16-le"), Verdict.CE, "SyntaxError: source code string cannot contain null bytes", "UTF-16"),
        (OK.encode("utf-16-be"), Verdict.CE, "SyntaxError: source code string cannot contain null bytes", "UTF-16"),
        (OK.encode("utf-32"), Verdict.CE, "SyntaxError: source code string cannot contain null bytes", "UTF-32"),
        (b"# coding: utf8mb4\n", Verdict.CE, "SyntaxError: unknown encoding: utf8mb4", "remove that line"),
        (b"def f():\n\tx = 1\n    y = 2\n", Verdict.CE, "IndentationError: unindent does not match", "with spaces"),
        (b"def f():\n    x = 1\n\ty = 2\n", Verdict.CE, "TabError: inconsistent use of tabs", "with spaces"),
        (b"<!DOCTYPE html><html><body>x = 1", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "web page"),
        (
            b"Sure! Here it is:\n```python\nx = 1\n```\n\nThis takes O(n\xc2\xb2) time.\n",
            Verdict.CE,
            "SyntaxError: invalid character '\xb2' (U+00B2) (line 6)",
            "Markdown",
        ),
        (
            b"Here's the code:\nx = 1\n",
            Verdict.CE,
            "SyntaxError: unterminated string literal (detected at line 1) (line 1)",
            "prose",
        ),
        (b"x = 1\nLet me know what you think.\n", Verdict.CE, "SyntaxError: invalid syntax (line 2)", "prose"),
        (b"type L = list[int]\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "newer Python"),
        (b"def f[T](x: T): return x\n", Verdict.CE, "SyntaxError: expected '(' (line 1)", "newer Python"),
        (b"x = t'{y}'\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "newer Python"),
        (
            b"import math.sqrt\n",
            Verdict.CE,
            "ModuleNotFoundError: No module named 'math.sqrt'; 'math' is not a package",
            "from math import sqrt",
        ),
        (b"<html><body></body></html>", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "web page"),
        (b"print(eval(input()))", Verdict.RE, "SyntaxError: leading zeros in decimal integer literals", "with int()"),
        (b"import string\n", Verdict.RE, "AttributeError: module 'string' has no attribute 'join'", "Python 2"),
        (b"a.sort(cmp=c)", Verdict.RE, "TypeError: 'cmp' is an invalid keyword argument for sort()", "Python 2"),
        (
            b"print >>sys.stderr, 1",
            Verdict.RE,
            "TypeError: unsupported operand type(s) for >>: 'builtin_function_or_method' and '_io.TextIOWrapper'",
            "Python 2",
        ),
        (b"k = d.keys()", Verdict.RE, "AttributeError: 'dict_keys' object has no attribute 'sort'", "list(...)"),
        (b" \n", Verdict.CE, "the file defines no function two_sum", "empty"),
        (
            b"x.mul_(2)",
            Verdict.RE,
            "RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.",
            "change a copy",
        ),
        (b'{"cells": [], "nbformat": 4}', Verdict.CE, "NameError: name 'null' is not defined", ".ipynb"),
        (b"print x", Verdict.CE, "SyntaxError: Missing parentheses in call to 'print'", "Python 2"),
        (b"for i in xrange(3): pass", Verdict.RE, "NameError: name 'xrange' is not defined", "Python 2"),
        (
            b"try: f()\nexcept E, e: pass",
            Verdict.CE,
            "SyntaxError: multiple exception types must be parenthesized",
            "2",
        ),
        (b"x = {}.has_key(1)", Verdict.RE, "AttributeError: 'dict' object has no attribute 'has_key'", "Python 2"),
        (b"y = 1\nx = `y`\n", Verdict.CE, "SyntaxError: invalid syntax (line 2)", "Python 2"),
        (b"if 1 <> 2: pass\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "Python 2"),
        (b"x = 10L\n", Verdict.CE, "SyntaxError: invalid decimal literal (line 1)", "Python 2"),
        (b"import Queue\n", Verdict.CE, "ModuleNotFoundError: No module named 'Queue'", "Python 2"),
        (
            b"import pandas as pd\npd.Series()",
            Verdict.CE,
            "ModuleNotFoundError: No module named 'pandas'",
            "standard library",
        ),
        (b"from scipy.special import expit\nexpit(1)", Verdict.CE, "No module named 'scipy'", "standard library"),
        (b"n = int(input())", Verdict.CE, "EOFError: EOF when reading a line", "input()"),
        (b"def f():\n    breakpoint()\n", Verdict.RE, "BdbQuit", "judge debug"),
        (b"import pdb\npdb.set_trace()\n", Verdict.CE, "BdbQuit", "judge debug"),
        (b"import ipdb; ipdb.set_trace()\n", Verdict.CE, "No module named 'ipdb'", "judge debug"),
        (b"import pdb; pdb.set_trace()\n", Verdict.RE, "BdbQuit", "judge debug"),
        (b"x = 1; breakpoint()\n", Verdict.RE, "bdb.BdbQuit", "judge debug"),
        (b"import sys\nn = int(sys.stdin.readline())", Verdict.RE, "ValueError: invalid literal for int()", "input()"),
        (b"import sys\nn = sys.argv[1]", Verdict.CE, "IndexError: list index out of range", "sys.argv"),
        (b"<<<<<<< HEAD\nx = 1\n=======\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "merge conflict"),
        (b"def f():\n<<<<<<< HEAD\n", Verdict.CE, "IndentationError: expected an indented block", "merge conflict"),
        (b"def f():\n```\n", Verdict.CE, "IndentationError: expected an indented block (line 2)", "Markdown"),
        (b">>> def f():\n...     return 1\n", Verdict.CE, "IndentationError: unexpected indent (line 2)", "prompts"),
        (b"if x:\n%time y\n", Verdict.CE, "IndentationError: expected an indented block (line 2)", "notebooks"),
        (b"```python\nx = 1\n```\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "Markdown"),
        (b">>> x = 1\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "prompts"),
        (b"%matplotlib inline\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "notebooks only"),
        ("x = “a”".encode(), Verdict.CE, "SyntaxError: invalid character '“' (U+201C) (line 1)", "curly"),
        (b"a[n / 2]", Verdict.RE, "TypeError: list indices must be integers or slices, not float", "a // b"),
        (b"map(int, a)[0]", Verdict.RE, "TypeError: 'map' object is not subscriptable", "list(...)"),
        (
            b"x = x.half()",
            Verdict.RE,
            "RuntimeError: mat1 and mat2 must have the same dtype, but got Half and Double",
            "dtype=x.dtype",
        ),
        (b"import ConfigParser", Verdict.RE, "ModuleNotFoundError: No module named 'ConfigParser'", "Python 2"),
        (b"from itertools import izip", Verdict.CE, "ImportError: cannot import name 'izip' from", "Python 2"),
        (b"next = it.next()", Verdict.RE, "AttributeError: 'list_iterator' object has no attribute 'next'", "Python 2"),
        (b"range(3) + [1]", Verdict.RE, "unsupported operand type(s) for +: 'range' and 'list'", "list(...)"),
        (b"get_ipython()", Verdict.CE, "NameError: name 'get_ipython' is not defined", "notebooks only"),
        (b'\xef\xbb\xbf{"cells": [], "nbformat": 4, "x": true}', Verdict.CE, "NameError: name 'true'", ".ipynb"),
        (b"\xef\xbb\xbf# coding: gbk", Verdict.CE, "SyntaxError: encoding problem: gbk with BOM", "remove that line"),
        (b"x.cuda()", Verdict.RE, "AssertionError: Torch not compiled with CUDA enabled", "device=x.device"),
        (b"np.exp(x)", Verdict.RE, "NameError: name 'np' is not defined", "import of this name"),
        (b"# %% [cell 5]\nnp.exp(x)", Verdict.RE, "NameError: name 'np' is not defined", "lines of the cell"),
        (b"re.sub(x)", Verdict.RE, "NameError: name 're' is not defined", "import of this name"),
        (
            b"torch.func.linearize(f, x)",
            Verdict.RV,
            "your code tried to change files; the sandbox",
            "call the function itself",
        ),
        (b"from multiprocessing import Pool\n", Verdict.RV, "tried to start a process", "other processes"),
        (b"DataLoader(data, num_workers=2)", Verdict.RV, "the sandbox refused access to a file", "num_workers=0"),
        (b"torch.save(x, 'x.pt')", Verdict.RE, "open file failed with strerror: Read-only file system", "BytesIO"),
        (b"open('x', 'w')", Verdict.RV, "OSError: [Errno 30] Read-only file system: 'x'", "BytesIO"),
        (b"import tempfile", Verdict.RV, "No usable temporary directory found in ['/tmp']", "BytesIO"),
        (b"def f():\n    exit()", Verdict.RE, "the code called sys.exit instead of returning", "remove exit()"),
        (b"from .utils import x", Verdict.CE, "ImportError: attempted relative import with no known", "single file"),
        (b"a.sort(lambda x, y: 1)", Verdict.RE, "TypeError: sort() takes no positional arguments", "Python 2"),
        (b"%%time\nx = 1\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "notebooks only"),
        (b"@@ -1,3 +1,4 @@\n+x = 1\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "diff"),
        (b"+# two-sum\n+def f(nums):\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "diff"),
        (b"diff --git a/x.py b/x.py\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "diff"),
        (b"1  def f(nums):\n2      return 1\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "line numbers"),
        (b"  1 | def f():\n  2 |   pass\n", Verdict.CE, "IndentationError: unexpected indent (line 1)", "line numbers"),
        (b"pip install numpy\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "shell"),
        (b"x = 1\n$ python x.py\n", Verdict.CE, "SyntaxError: invalid syntax (line 2)", "shell"),
        ("f(0，1)".encode(), Verdict.CE, "SyntaxError: invalid decimal literal (line 1)", "full-width"),
        (b"class Solution {\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "not Python: && is and"),
        (b"int main() {\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "not Python"),
        (b"var f = function(nums) {\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "not Python"),
        (b"/**\n * @param nums\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "not Python"),
        (b"for (int i = 0; i < n; i++) {", Verdict.CE, "SyntaxError: invalid syntax. Perhaps (line 1)", "not Python"),
        (b"if a && b:\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "not Python"),
        (b"if !a:\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "not Python"),
        (b"    else if a:\n", Verdict.CE, "SyntaxError: expected ':' (line 1)", "not Python"),
        (b"i++\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "not Python"),
        (b"x = f();  // the answer\n", Verdict.CE, "SyntaxError: invalid syntax (line 1)", "not Python"),
        (b"x = null", Verdict.RE, "NameError: name 'null' is not defined", "null is None"),
    ],
)
def test_a_mistake_about_the_file_has_a_remedy(source: bytes, verdict: Verdict, message: str, said: str) -> None:
    found = remedy(source, verdict, message)
    assert found is not None
    assert said in translate(found, "en")
    assert not translate(found, "zh").isascii()


@pytest.mark.parametrize("verdict", [Verdict.AC, Verdict.WA, Verdict.TLE])
def test_a_file_that_runs_has_none(verdict: Verdict) -> None:
    assert remedy(b"def f():\n    breakpoint()\n", verdict, "") is None


def test_an_unknown_mistake_has_none() -> None:
    assert remedy(b"1 / 0", Verdict.RE, "ZeroDivisionError") is None
    assert remedy(b"x = (1\ny = '`'", Verdict.CE, "SyntaxError: '(' was never closed (line 1)") is None
    assert remedy(b"def f():\n  x = 1\n   y = 2\n", Verdict.CE, "IndentationError: unexpected indent (line 3)") is None
    assert remedy(b"import torch", Verdict.CE, "No module named 'torch'", backends=("torch",)) is None


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (b'def f():\n    """\n    >>> f()\n    """\n    x = 1\n    return 1 +\n', "invalid syntax (line 6)"),
        (b'"""\n```\nf()\n```\n"""\nx = 1\nif x\n', "expected ':' (line 7)"),
        (b'"""\n%run f\n"""\nx = 1\nif x\n', "expected ':' (line 5)"),
        (b"if x == '&&' y: pass\n", "invalid syntax (line 1)"),
        (b"if x y: pass  # a && b\n", "invalid syntax (line 1)"),
        (b"x = [\n  1 2,\n  3 4]\n", "invalid syntax. Perhaps you forgot a comma? (line 2)"),
    ],
)
def test_what_a_docstring_or_a_comment_says_is_no_mistake(source: bytes, message: str) -> None:
    """The file has another fault in another line."""
    assert remedy(source, Verdict.CE, f"SyntaxError: {message}") is None


def test_a_program_may_read_standard_input() -> None:
    said = "EOFError: EOF when reading a line"
    assert remedy(b"while True: input()", Verdict.RE, said) is not None
    assert remedy(b"while True: input()", Verdict.RE, said, is_program=True) is None


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (b"\tx\n" * 300_000, "IndentationError: unexpected indent (line 1)"),
        (b"#" + b"@" * 1_000_000, "RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)"),
        (b"# mm" + b" raise a" * 100_000, "SyntaxError: invalid syntax (line 1)"),
        (b" " * 1_000_000 + b"x", "RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)"),
        (b" \t" * 500_000 + b"x", "SyntaxError: invalid syntax (line 1)"),
        (b"1 " * 500_000 + b"\n2", "SyntaxError: invalid syntax (line 1)"),
        (b"class a: " * 100_000, "SyntaxError: invalid syntax (line 1)"),
        (b"int: a " * 100_000, "SyntaxError: invalid syntax (line 1)"),
    ],
)
def test_no_source_is_costly_to_look_at(source: bytes, message: str) -> None:
    """With a pattern that backtracks, this would take an hour."""
    assert remedy(source, Verdict.RE, message) is None


def test_a_missing_library_of_a_self_test_is_imported_in_the_wrong_place() -> None:
    source, said = b"import attrs\n@attrs.define\nclass A: ...\ndef f(a): ...\n", "No module named 'attrs'"
    found = remedy(source, Verdict.CE, said, entries=["f"])
    assert str(found) == "no code that runs here uses attrs; remove its import, or move it to where it is used"
    assert "write this part by hand" in str(remedy(source + b"x = attrs.asdict", Verdict.CE, said, entries=["f"]))


def test_tests_that_run_while_the_file_is_loaded_belong_elsewhere() -> None:
    source, said = b"import pytest\npytestmark = pytest.mark.slow\ndef f(a): ...\n", "No module named 'pytest'"
    found = remedy(source, Verdict.CE, said, entries=["f"])
    assert str(found) == "no tests run here; move the code that uses pytest to a file of its own"
