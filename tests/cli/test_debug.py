"""``judge debug`` and the smallest failing input: what a wrong answer leads to."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from judge.catalog.lookup import builtin_folder
from tests.cli.running import COMMAND, PATIENCE_S, Judge, Ran

WRONG = "def add_up(numbers):\n    total = sum(numbers)\n    return total + (len(numbers) > 3)\n"
RIGHT = "def add_up(numbers):\n    return sum(numbers)\n"
DUPLICATES = """\
def three_sum(nums):
    nums.sort()
    found = []
    for i, first in enumerate(nums):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = first + nums[left] + nums[right]
            if total == 0 and (len(nums) >= 8 or [first, nums[left], nums[right]] not in found):
                found.append([first, nums[left], nums[right]])
            left, right = (left + 1, right) if total <= 0 else (left, right - 1)
    return found
"""
CACHE = """\
class LRUCache:
    def __init__(self, capacity):
        self.kept = {}

    def get(self, key):
        return self.kept.get(key, -1)

    def put(self, key, value):
        self.kept[key] = value
"""

EVERY_SUM_IS_THAT_OF_THE_FIRST_ROW = """\
n, m, q = map(int, input().split())
rows = [list(map(int, input().split())) for _ in range(n)]
for _ in range(q):
    top, left, bottom, right = map(int, input().split())
    print(sum(rows[0][left - 1 : right]))
"""


@pytest.fixture
def fresh(judge: Judge, tmp_path: Path) -> Judge:
    (tmp_path / "temporary").mkdir()
    judge.environment["TMPDIR"] = str(tmp_path / "temporary")
    return judge


def debugged(judge: Judge, *args: str, commands: str) -> Ran:
    done = subprocess.run(
        [*COMMAND, "debug", *args],
        cwd=judge.folder,
        env=judge.environment,
        input=commands.encode(),
        capture_output=True,
        timeout=PATIENCE_S,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def patient(fresh: Judge) -> Judge:
    """The command that shrinks a case for up to ten seconds instead of one, which a busy machine may need."""
    longer = "import judge.verify.stress\njudge.verify.stress.smallest.__defaults__ = (10.0,)\n"
    fresh.write("sitecustomize.py", longer)
    fresh.environment["PYTHONPATH"] = f"{fresh.folder}{os.pathsep}{fresh.environment['PYTHONPATH']}"
    return fresh


def test_a_large_failing_case_is_shrunk(patient: Judge) -> None:
    patient.write("three_sum.py", DUPLICATES)
    ran = patient("submit", "three_sum.py", "--shrink")
    assert ran.status == 1
    shown = ran.out.partition("  the smallest input that still fails:\n")[2]
    assert "    nums      [0, 0, 0, 0, 0, 0, 0, 0]\n" in shown
    command = "judge run three_sum.py --case '[[0, 0, 0, 0, 0, 0, 0, 0]]'"
    assert f"  run it:   {command}\n" in shown
    assert "  debug it: judge debug three_sum.py --case '[[" in shown
    again = patient("run", "three_sum.py", "--case", "[[0, 0, 0, 0, 0, 0, 0, 0]]")
    assert again.out.startswith("WA  three-sum")


def test_the_input_of_a_program_is_shrunk(patient: Judge) -> None:
    patient.write("acm_matrix.py", EVERY_SUM_IS_THAT_OF_THE_FIRST_ROW)
    ran = patient("submit", "acm_matrix.py", "--fail-fast", "--shrink")
    shown = ran.out.partition("  the smallest input that still fails:\n")[2]
    assert shown.startswith("    standard input  2 ")
    command = re.search(r"run it:   judge run acm_matrix.py --case '(.*)'\n", shown)
    assert command is not None
    (text,) = json.loads(command[1])
    assert text.endswith("\n")
    assert len(text.split()) < 13  # as many words has the first sample
    assert patient("run", "acm_matrix.py", "--case", command[1]).out.startswith("WA  acm-matrix")


def test_shrinking_needs_a_terminal_or_the_option(fresh: Judge) -> None:
    fresh.write("three_sum.py", DUPLICATES)
    submit = ("submit", "three_sum.py", "--fail-fast")
    assert "smallest input" not in fresh(*submit).out
    assert "仍然出错的最小输入：" in fresh.on_terminal(*submit, "--lang", "zh", NO_COLOR="1").out
    assert "smallest input" not in fresh.on_terminal(*submit, "-q").out
    assert "smallest input" not in fresh(*submit, "--shrink", "--reveal", "verdict").out
    ran = fresh("submit", "three_sum.py", "--shrink", "--json")
    assert ran.status == 2
    assert "leave out --json and --quiet" in ran.complaint()


def test_nothing_is_added_where_nothing_is_smaller(fresh: Judge) -> None:
    for source in (RIGHT, "def add_up(", "def add_up(numbers):\n    while True: pass\n"):
        fresh.write("add_up.py", source)
        assert "smallest input" not in fresh("submit", "add_up.py", "--shrink").out


def test_debugging_stops_in_the_function_on_a_failing_case(fresh: Judge, tmp_path: Path) -> None:
    fresh.write("three_sum.py", DUPLICATES)
    ran = debugged(fresh, "three_sum.py", commands="n\np nums\nc\n")
    assert ran.status == 0
    assert ran.out.startswith("WA  three-sum")
    assert "nums = [0, 0, 0, 0, 0, 0, 0, 0]\nexpected [[0, 0, 0]]\n" in ran.out
    assert f"> {fresh.folder / 'three_sum.py'}(2)three_sum()\n-> nums.sort()\n" in ran.out
    assert "returned [[0, 0, 0], [0, 0, 0]" in ran.out
    assert ran.err == (
        "judge: three_sum.py now runs outside the sandbox, with all your rights: debug only your own code\n"
    )
    assert not list((tmp_path / "temporary").iterdir())


@pytest.mark.parametrize("commands", ["q\n", ""])
def test_quitting_does_not_count_as_an_answer(fresh: Judge, commands: str) -> None:
    fresh.write("add_up.py", WRONG)
    ran = debugged(fresh, "add_up.py", "--case", "[[1, 2, 3, 4]]", commands=commands)
    assert ran.status == 0
    assert "returned" not in ran.out
    assert "Traceback" not in ran.err


def test_the_debugger_tells_the_answers_in_chinese(fresh: Judge) -> None:
    fresh.write("add_up.py", WRONG)
    ran = debugged(fresh, "add_up.py", "--case", "[[1, 2, 3, 4]]", "--lang", "zh", commands="c\n")
    assert "期望 10\n" in ran.out
    assert ran.out.endswith("返回 11\n")


def test_debugging_on_a_case_of_ones_own(fresh: Judge) -> None:
    fresh.write("add_up.py", WRONG)
    ran = debugged(fresh, "add_up.py", "--case", "[[1, 2, 3, 4]]", commands="n\np total\nc\n")
    assert (ran.status, ran.out.count("(Pdb) 10\n")) == (0, 1)
    assert ran.out.endswith("returned 11\n")


def test_an_exception_leads_to_where_it_was_raised(fresh: Judge) -> None:
    fresh.write("add_up.py", "def add_up(numbers):\n    missing = len(numbers)\n    return numbers[missing]\n")
    ran = debugged(fresh, "add_up.py", commands="c\np missing\nq\n")
    assert ran.status == 0
    assert "IndexError: list index out of range" in ran.err
    assert "(Pdb) 0\n" in ran.out  # of the smallest input, which is empty
    assert [line for line in ran.err.splitlines() if line.startswith("  File")] == [
        f'  File "{fresh.folder / "add_up.py"}", line 3, in add_up'
    ]


def test_nodes_arrays_and_classes(fresh: Judge) -> None:
    fresh.write("reverse_list.py", "def reverse_list(head):\n    return head\n")
    ran = debugged(fresh, "reverse_list.py", "--case", "[[1, 2]]", commands="p head.next.val\nc\n")
    assert "head = [1, 2]\nexpected [2, 1]\n" in ran.out
    assert "(Pdb) 2\n" in ran.out
    assert ran.out.endswith("returned [1, 2]\n")
    fresh.write("softmax.py", "def softmax(x, axis=-1):\n    return x\n")
    ran = debugged(fresh, "softmax.py", "--case", "[[1.0, 1.0]]", commands="p type(x).__name__\nc\n")
    assert "x = array([1., 1.])\nexpected array([0.5, 0.5])\n" in ran.out
    assert "'ndarray'" in ran.out
    fresh.write("lru_cache.py", CACHE)
    case = '[[1], [["put", 1, 1], ["put", 2, 2], ["get", 1]]]'
    ran = debugged(fresh, "lru_cache.py", "--case", case, commands="n\nn\nn\nn\nq\n")
    assert "-> it = LRUCache(1)\n" in ran.out
    assert "# expected -1\n" in ran.out


def test_each_function_that_a_harness_calls_is_entered(fresh: Judge) -> None:
    fresh.write(
        "serialize_tree.py",
        "class Codec:\n    def serialize(self, root):\n        return str(root.val)\n\n"
        "    def deserialize(self, data):\n        return TreeNode(int(data))\n",
    )
    commands = "p root.left.val\nc\nc\nc\np data\nc\n"
    ran = debugged(fresh, "serialize_tree.py", "--case", "[[7, 8, 9]]", commands=commands)
    assert "root = [7, 8, 9]\nexpected [7, 8, 9]\n" in ran.out
    assert "(Pdb) 8\n" in ran.out
    assert "(Pdb) '7'\n" in ran.out
    assert "observed [7]\n" in ran.out


@pytest.mark.parametrize(
    "reading",
    [
        "sys.stdin.buffer.read()",
        "open(0).read()",
        "os.read(0, 1 << 16)",
        "sys.stdin.read()",
        "input() + ' ' + sys.stdin.read()",
    ],
)
def test_a_program_reads_its_input_and_the_debugger_the_terminal(fresh: Judge, reading: str) -> None:
    fresh.write("acm_matrix.py", f"import os, sys\nraw = {reading}\nprint(int(raw.split()[-1]))\n")
    case = '["1 1 1\\n5\\n1 1 1 1\\n"]'
    ran = debugged(fresh, "acm_matrix.py", "--case", case, commands="n\nn\np len(raw.split())\np sys.argv\nc\n")
    assert "standard input:\n1 1 1\n5\n1 1 1 1\nexpected:\n5\n" in ran.out
    assert "(Pdb) 8\n" in ran.out
    assert re.search(r"\(Pdb\) \['.*acm_matrix\.py'\]\n", ran.out)


def test_of_long_texts_the_beginning_is_shown(fresh: Judge) -> None:
    fresh.write("acm_matrix.py", "print(input())\n")
    text = "300 1 300\n" + "7\n" * 300 + "".join(f"{row} 1 {row} 1\n" for row in range(1, 301))
    ran = debugged(fresh, "acm_matrix.py", "--case", json.dumps([text]), commands="c\n")
    shown = ran.out.partition("> ")[0].splitlines()
    assert shown[:3] == ["standard input:", "300 1 300", "7"]
    assert ("… and 581 more lines" in shown, "… and 280 more lines" in shown) == (True, True)
    assert len(shown) == 44
    text = f"1 200 1\n{' '.join(['1'] * 200)}\n1 1 1 200\n"
    ran = debugged(fresh, "acm_matrix.py", "--case", json.dumps([text]), commands="c\n")
    assert " 1 1…\n1 1 1 200\n" in ran.out


def test_the_texts_of_a_package_do_not_act_on_the_terminal(fresh: Judge) -> None:
    fresh.write("acm_matrix.py", "print(input())\n")
    ran = debugged(fresh, "acm_matrix.py", "--case", '["1 1 1\\n\\u000b5\\n1 1 1 1\\n"]', commands="c\n")
    assert "standard input:\n1 1 1\n\\x0b5\n" in ran.out


def test_an_exception_of_a_program_leaves_the_terminal_to_the_debugger(fresh: Judge) -> None:
    fresh.write("acm_matrix.py", "size = int(input())\n")
    ran = debugged(fresh, "acm_matrix.py", "--case", '["1 1 1\\n5\\n1 1 1 1\\n"]', commands="c\np 6 * 7\nq\n")
    assert "ValueError" in ran.err
    assert "(Pdb) 42\n" in ran.out


def test_the_harness_of_somebody_elses_package_does_not_run_outside_the_sandbox(fresh: Judge, tmp_path: Path) -> None:
    escaped, package = tmp_path / "escaped", tmp_path / "theirs" / "copy-of-it"
    shutil.copytree(builtin_folder() / "deep-copy", package)
    harness = package / "harness.py"
    text = harness.read_text("utf-8")
    place = text.index("def run(")
    attack = f"try:\n    open({str(escaped)!r}, 'w').close()\nexcept OSError:\n    pass\n\n\n"
    harness.write_text(text[:place] + attack + text[place:], "utf-8")
    fresh.write("deep_copy.py", "def deep_copy(obj):\n    return obj\n")
    named = ("deep_copy.py", "--problem", "copy-of-it", "--problems", str(package.parent), "--case", '[[["Node"]]]')
    ran = debugged(fresh, *named, commands="c\n")
    assert (ran.status, escaped.exists()) == (2, False)
    assert "harness.py: would also run outside the sandbox" in ran.err
    assert "observed" in debugged(fresh, *named, "--trust-harness", commands="c\n").out
    assert escaped.exists()


def test_commands_for_the_debugger_that_lie_in_the_folder_are_not_run(fresh: Judge, tmp_path: Path) -> None:
    """Other members can commit such a file, and pdb would run it with all the user's rights."""
    escaped = tmp_path / "escaped"
    fresh.write("add_up.py", WRONG)
    fresh.write(".pdbrc", f"!open({str(escaped)!r}, 'w').close()\n")
    ran = debugged(fresh, "add_up.py", "--case", "[[1]]", commands="c\n")
    assert (ran.status, escaped.exists()) == (2, False)
    assert f"{fresh.folder / '.pdbrc'}: the debugger would run these commands" in ran.err
    fresh.environment["HOME"] = str(fresh.folder)
    assert "returned 1" in debugged(fresh, "add_up.py", "--case", "[[1]]", commands="c\n").out
    assert escaped.exists()


def test_in_the_folder_of_a_group_the_file_has_to_be_named(fresh: Judge) -> None:
    """The file that was written last may be another member's, which has just been pulled."""
    fresh.write("judge.toml", "")
    fresh.write("add_up.py", WRONG)
    ran = debugged(fresh, "--case", "[[1]]", commands="c\n")
    assert ran.status == 2
    assert "name your own file" in ran.err
    assert "returned 1" in debugged(fresh, "add_up.py", "--case", "[[1]]", commands="c\n").out


def test_what_a_harness_observes_is_shown_as_python_values(fresh: Judge) -> None:
    fresh.write("deep_copy.py", "def deep_copy(obj):\n    return obj\n")
    ran = debugged(fresh, "deep_copy.py", "--case", '[[["Node"]]]', commands="c\n")
    assert re.search(r"^\(Pdb\) observed .*'original': 0", ran.out, re.MULTILINE)


def test_other_debuggers(fresh: Judge) -> None:
    fresh.write("add_up.py", WRONG)
    fresh.write(
        "mine.py",
        "def run(*args): pass\ndef runcall(function, *args):\n    print('mine')\n    return function(*args)\n",
    )
    fresh.environment["PYTHONPATH"] += f":{fresh.folder}"
    ran = debugged(fresh, "add_up.py", "--case", "[[1]]", "--debugger", "mine", commands="")
    assert (ran.status, ran.out) == (0, "numbers = [1]\nexpected 1\nmine\nreturned 1\n")
    for name, word in (("no_such", "No module named"), ("json", "it lacks the functions runcall() and run() of pdb")):
        ran = debugged(fresh, "add_up.py", "--case", "[[1]]", "--debugger", name, commands="")
        assert ran.status == 2
        assert word in ran.err


def test_nothing_to_debug(fresh: Judge) -> None:
    fresh.write("add_up.py", RIGHT)
    ran = fresh("debug", "add_up.py")
    assert (ran.status, ran.complaint()) == (
        2,
        "add_up.py is accepted: name an input with --case JSON to step through it",
    )
    fresh.write("add_up.py", "def add_up(")
    ran = fresh("debug", "add_up.py")
    assert ran.status == 1
    assert ran.out.startswith("CE  add-up")
    assert "outside" not in ran.err


def test_a_file_beside_it_can_be_imported_and_no_folder_shadows_the_judge(fresh: Judge) -> None:
    (fresh.folder / "judge").mkdir()
    (fresh.folder / "judge" / "__init__.py").write_text("raise SystemExit('shadowed')\n", "utf-8")
    fresh.write("helper.py", "ONE = 1\n")
    fresh.write("add_up.py", "import helper\ndef add_up(numbers):\n    return helper.ONE\n")
    done = subprocess.run(
        [*COMMAND, "debug", "add_up.py", "--case", "[[5]]"],
        cwd=fresh.folder,
        env=fresh.environment,
        input=b"c\n",
        capture_output=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0
    assert done.stdout.endswith(b"returned 1\n")


ADAPTER = """\
# judge: lora-module
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self, in_features, out_features, rank, alpha):
        super().__init__()
        self.linear = nn.Linear(in_features, out_features).requires_grad_(False)
        self.lora_A = nn.Linear(in_features, rank, bias=False)
        self.lora_B = nn.Linear(rank, out_features, bias=False)

    def forward(self, x):
        return self.linear(x)
"""
ADAPTER_CASE = (
    '[[2, 2, 1, 2.0], {"base.weight": [[1.0, 2.0], [0.0, -1.0]], "base.bias": [0.5, 0.0],'
    ' "lora_A.weight": [[1.0, 1.0]], "lora_B.weight": [[2.0], [0.0]]}, [[[[1.0, 1.0]]]], "train"]'
)


@pytest.mark.torch
def test_a_module_may_use_the_other_names_of_its_state(fresh: Judge) -> None:
    fresh.write("adapter.py", ADAPTER)
    ran = debugged(fresh, "adapter.py", "--case", ADAPTER_CASE, commands="continue\n" * 8)
    assert ran.status == 0, ran.err
    assert "returned tensor([[ 3.5000, -1.0000]]" in ran.out
    assert "expected tensor([[11.5000, -1.0000]]" in ran.out.partition("forward()")[0]  # before the call is entered
    assert "_call_impl" not in ran.out  # the debugger does not stop inside PyTorch


def test_a_file_without_the_function_is_one_line(fresh: Judge) -> None:
    fresh.write("three_sum.py", "def threesum(nums):\n    return []\n")
    ran = debugged(fresh, "three_sum.py", "--case", "[[0]]", commands="q\n")
    assert ran.status == 2
    assert ran.err.splitlines()[1:] == [
        "judge: the file defines no function three_sum or threeSum (did you mean threesum?); "
        "the judge calls three_sum(nums)"
    ]
    assert ran.out == ""


def test_an_untouched_starter_is_not_stepped_through(fresh: Judge) -> None:
    fresh("start", "three-sum")
    ran = fresh("debug", "three_sum.py")
    assert ran.status == 2
    assert ran.complaint() == "three_sum.py: nothing is written yet: the file is still the starter"
