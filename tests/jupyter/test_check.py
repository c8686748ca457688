"""``judge.jupyter`` in a real kernel."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from judge.scaffold.package import scaffold

Run = Callable[..., list[str]]
_COLOUR = re.compile(r"\x1b\[[\d;]*m")
ROOT = Path(__file__).resolve().parents[2]
SETUP = """
import numpy as np
SCALE = 1.0
def shifted(x, axis):
    return x - x.max(axis=axis, keepdims=True)
"""
SOFTMAX = """
def softmax(x, axis=-1):
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype("float64")
    exp = np.exp(shifted(x.astype(np.promote_types(dtype, np.float32)), axis)) * SCALE
    return (exp / exp.sum(axis=axis, keepdims=True)).astype(dtype)
"""


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """A function that runs further cells in one notebook, and returns what they show."""
    folder = tmp_path_factory.mktemp("notebook")
    notebook = nbformat.v4.new_notebook()  # type: ignore[no-untyped-call]  # nbformat has no types
    client = NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(folder)}})

    def execute(*cells: str) -> list[str]:
        shown = []
        for cell in cells:
            notebook.cells.append(nbformat.v4.new_code_cell(cell))  # type: ignore[no-untyped-call]  # as above
            for output in client.execute_cell(notebook.cells[-1], len(notebook.cells) - 1).outputs:
                fault = _COLOUR.sub("", "\n".join(output.get("traceback", [])))
                shown.append(output.get("data", {}).get("text/html") or output.get("text") or fault)
        return shown

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))
        patch.setenv("JUDGE_HOME", str(folder / "home"))
        patch.setenv("JUDGE_PROBLEMS", str(folder / "problems"))
        scaffold(folder / "problems", "own-sum", "plain")
        patch.setenv("IPYTHONDIR", str(folder / "ipython"))
        with client.setup_kernel():
            assert execute("%load_ext judge.jupyter") == []
            yield execute


def test_a_function_is_judged_with_what_it_uses(run: Run) -> None:
    (shown,) = run(SETUP, SOFTMAX, "from judge.jupyter import check\ncheck(softmax)")
    assert ">AC</span>" in shown
    assert "softmax: accepted" in shown


def test_further_catalogues_and_the_home_folder_are_those_of_the_environment(run: Run) -> None:
    (shown,) = run("%%judge own-sum\ndef own_sum(nums):\n    return sum(nums)")
    assert "own-sum: accepted" in shown
    (listed,) = run("import os\nprint(os.listdir(os.environ['JUDGE_HOME']))")
    assert "cache" in listed


CLASS = """
class MinStack:
    def __init__(self):
        self.items = []
    def push(self, val):
        self.items.append((val, min(val, self.items[-1][1] if self.items else INF)))
    def pop(self):
        self.items.pop()
    def top(self):
        return self.items[-1][0]
    def getMin(self):
        return self.items[-1][1]
    get_min = getMin
"""
METHOD = """
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for at, number in enumerate(nums):
            if target - number in seen:
                return [seen[target - number], at]
            seen[number] = at
"""


@pytest.mark.parametrize(
    ("cell", "checked"),
    [(CLASS, "MinStack"), (METHOD, "Solution, 'two-sum'"), (METHOD, "Solution().twoSum")],
)
def test_a_class_is_judged_with_what_it_uses(run: Run, cell: str, checked: str) -> None:
    (shown,) = run(
        'from typing import List\nINF = float("inf")', cell, f"from judge.jupyter import check\ncheck({checked})"
    )
    assert ">AC</span>" in shown, shown


def test_classes_without_methods_are_judged_with_what_uses_them(run: Run) -> None:
    cells = (
        "from dataclasses import dataclass\nfrom enum import Enum",
        "class Limit(Enum):\n    MOST = 1\n@dataclass\nclass Pair:\n    a: int = 0",
        "@dataclass\nclass Pair:\n    a: int\n    b: int = 0",
        "def two_sum(nums, target):\n    seen = {}\n    for at, number in enumerate(nums):\n"
        "        if target - number in seen:\n            pair = Pair(seen[target - number], at)\n"
        "            return [pair.a, pair.b][: Limit.MOST.value + 1]\n        seen[number] = at",
    )
    (shown,) = run(*cells, "from judge.jupyter import check\ncheck(two_sum)")
    assert ">AC</span>" in shown, shown


def test_a_function_within_another_one_is_refused(run: Run) -> None:
    cell = "def made(n):\n    def two_sum(nums, target):\n        return n\n    return two_sum"
    with pytest.raises(CellExecutionError, match="two_sum: is defined within another function"):
        run(cell, "from judge.jupyter import check\ncheck(made(3))")


def test_errors_name_the_cell_and_the_line(run: Run) -> None:
    cells = ("import math\n\n\ndef halved(a):\n    return a / 0", "def two_sum(nums, target):\n    return halved(1)")
    shown = run(*cells, "print(len(In) - 1)\nfrom judge.jupyter import check\ncheck(two_sum)")
    first, second = int(shown[0]) - 2, int(shown[0]) - 1
    places = [f"cell {second}, line 2, in two_sum", f"cell {first}, line 5, in halved"]
    assert all(f"&quot;notebook.ipynb&quot;, {place}" in shown[1] for place in places), shown[1]
    assert "judge run" not in shown[1]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("def two_sum(nums, target):\n    return missing", "cell {number}, line 3, in two_sum"),
        (
            "import warnings\ndef two_sum(nums, target):\n    warnings.warn('w')",
            "notebook.ipynb:cell {number}, line 4: ",
        ),
    ],
)
def test_the_magic_counts_lines_as_the_cell_does(run: Run, cell: str, text: str) -> None:
    number = int(run("print(len(In) - 1)")[0]) + 1
    (shown,) = run(f"%%judge two-sum\n{cell}")
    assert text.format(number=number) in " ".join(shown.split()), shown


def test_what_the_magic_ran_belongs_to_its_cell(run: Run) -> None:
    number = int(run("from judge.jupyter import check\nprint(len(In) - 1)")[0]) + 1
    cell = "%%judge two-sum\ndef two_sum(nums, target):\n    return 1 / 0\n"
    assert f"In[{number}], line 4" in run(f"{cell}raise OSError")[0]
    assert f"&quot;notebook.ipynb&quot;, cell {number}, line 3, in two_sum" in run("check(two_sum)")[0]
    assert "two-sum: wrong answer" in run("%%judge two-sum\n%%time\ndef two_sum(nums, target):\n    pass")[-1]


@pytest.mark.parametrize(("language", "text"), [("en", "judge: no problem is named"), ("zh", "judge: 没有名为")])
def test_what_cannot_be_judged_is_one_line(run: Run, language: str, text: str) -> None:
    cells = (f"import os\nos.environ['JUDGE_LANG'] = '{language}'", "def f(a):\n    return a")
    try:
        with pytest.raises(CellExecutionError, match=text) as raised:
            run(*cells, "from judge.jupyter import check\ncheck(f, 'no-such')")
    finally:
        run("del os.environ['JUDGE_LANG']")
    assert "Traceback" not in raised.value.traceback


def test_names_imported_from_a_library_are_imported_again(run: Run) -> None:
    cell = (
        SOFTMAX.replace("np.exp(", "e_to(")
        .replace("np.", "numpy.")
        .replace("shifted(", "(lambda a, axis: a - a.max(axis=axis, keepdims=True))(")
    )
    (shown,) = run(
        "import numpy\nfrom numpy import exp as e_to\nSCALE = 1.0",
        cell,
        "from judge.jupyter import check\ncheck(softmax)",
    )
    assert ">AC</span>" in shown, shown


@pytest.mark.parametrize("checked", ["3", "lambda nums: []"])
def test_what_has_no_name_is_refused(run: Run, checked: str) -> None:
    with pytest.raises(CellExecutionError, match="check needs a function or a class with a name"):
        run(f"from judge.jupyter import check\ncheck({checked}, 'three-sum')")


def test_the_magic_leaves_out_other_magics(run: Run) -> None:
    cell = "%%judge longest-ones\n%xmode Plain\ndef longest_ones(nums, k):\n    return 1\n"
    assert ">WA</span>" in run(cell)[-1]


def test_a_cell_that_is_not_python_is_not_judged(run: Run) -> None:
    (shown,) = run("%%judge longest-ones\ndef longest_ones(nums, k)\n    return 1\n")
    assert "SyntaxError: expected ':'" in shown  # IPython's own traceback


def test_a_wrong_function_shows_the_failing_case_escaped(run: Run) -> None:
    wrong = "def three_sum(nums):\n    return [['<b>', nums]]"
    (shown,) = run(wrong, "from judge.jupyter import check\ncheck(three_sum)")
    assert ">WA</span>" in shown
    assert "<b>" not in shown
    assert "&lt;b&gt;" in shown


def test_the_magic_defines_the_cell_and_judges_it(run: Run) -> None:
    cell = "%%judge longest-ones\ndef longest_ones(nums, k):\n    return 1\n"
    shown, called = run(cell, "print(longest_ones([], 0))")
    assert ">WA</span>" in shown
    assert called == "1\n"


def test_the_magic_finds_the_problem_of_a_cell_that_names_it_or_defines_its_entry_point(run: Run) -> None:
    three_sum = "def three_sum(nums):\n    return nums"
    assert "three-sum" in "".join(run(f"%%judge\n{three_sum}"))
    assert "two-sum" in "".join(run("%%judge\n# judge: two-sum\ndef f(nums, target):\n    return nums"))
    assert run("%%judge\nx = 1") == ["judge: name the problem in the first line of the cell: %%judge SLUG\n"]


def test_the_magic_judges_a_program_without_running_it_in_the_notebook(run: Run) -> None:
    program = (ROOT / "problems" / "a-plus-b-many" / "reference.py").read_text("utf-8")
    (shown,) = run(f"%%judge a-plus-b-many\n{program}")
    assert ">AC</span>" in shown


@pytest.mark.torch
def test_the_magic_judges_a_module(run: Run) -> None:
    module = (ROOT / "problems" / "lora-module" / "reference.py").read_text("utf-8")
    (shown,) = run(f"%%judge lora-module\n{module}")
    assert ">AC</span>" in shown


def test_an_unknown_name_is_one_line(run: Run) -> None:
    with pytest.raises(CellExecutionError, match="no known problem"):
        run("def nothing_of_ours(a):\n    return a", "from judge.jupyter import check\ncheck(nothing_of_ours)")
