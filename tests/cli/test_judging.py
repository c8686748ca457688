"""``judge run`` and ``judge submit``: statuses, output, and input of every bad kind."""

from __future__ import annotations

import codecs
import json
import os
import signal
import time
from pathlib import Path

import jsonschema
import pytest

from judge.cli.support.judging import exit_status
from judge.models import Verdict
from tests.cli.package import write_package
from tests.cli.running import PATIENCE_S, Judge, descendants, running

RIGHT = "def add_up(numbers):\n    return sum(numbers)\n"
WRONG = "# judge: add-up\ndef add_up(numbers):\n    print('summing', numbers)\n    return sum(numbers[:-1])\n"
LOOP = "def add_up(numbers):\n    while True: pass\n"


def test_accepted(judge: Judge) -> None:
    judge.write("add_up.py", RIGHT)
    ran = judge("submit", "add_up.py")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("AC  add-up: accepted · samples 1/1 · hidden 2/2\n    slowest case ")


def test_wrong_answer_says_why_and_what_next(judge: Judge) -> None:
    judge.write("mine.py", WRONG)
    ran = judge("submit", "mine.py")
    assert (ran.status, ran.err) == (1, "")
    lines = ran.out.splitlines()
    assert lines[0] == "WA  add-up: wrong answer · samples 0/1 · hidden 1/2"
    assert "    numbers   [1, 2]" in lines
    assert "    expected  3" in lines
    assert "    got       1" in lines
    assert "    | summing [1, 2]" in lines
    assert "looks like: Forgets the last number." in ran.out
    assert "  try this case: judge run mine.py --case '[[1, 2]]'" in lines


def test_diagnosis_in_the_users_language(judge: Judge) -> None:
    judge.write("mine.py", WRONG)
    chinese = "漏掉了最后一个数。"
    assert chinese in judge("submit", "mine.py", LANG="zh_CN.UTF-8").out
    assert chinese in judge("submit", "mine.py", "--lang", "zh").out
    assert chinese not in judge("submit", "mine.py", "--lang", "en", LANG="zh_CN.UTF-8").out


def test_a_file_without_the_function_leads_to_the_starter(judge: Judge) -> None:
    judge.write("add_up.py", "def add(numbers):\n    return 0\n")
    ran = judge("submit", "add_up.py", COLUMNS="200")
    assert ran.out.startswith("CE  add-up: cannot be loaded (entry point)")
    said = " ".join(ran.out.split())
    assert "(did you mean add?); the judge calls add_up(numbers)" in said
    command = "judge start add-up --dir starter"
    assert f"\n  the starter defines it: {command}\n" in ran.out
    assert judge(*command.split()[1:]).status == 0
    assert judge("submit", "starter/add_up.py").status == 1


def test_the_proposed_case_can_be_run(judge: Judge) -> None:
    judge.write("mine.py", WRONG)
    ran = judge("run", "mine.py", "--case", "[[1, 2]]")
    assert ran.status == 1
    assert ran.out.startswith("WA  add-up: wrong answer")
    judge.write("right.py", "# judge: add-up\n" + RIGHT)
    assert judge("run", "right.py", "--case", "[[5, 6, 7]]").status == 0


def test_run_judges_the_samples_only(judge: Judge) -> None:
    judge.write("add_up.py", "def add_up(numbers):\n    return 3\n")
    ran = judge("run", "add_up.py")
    assert ran.status == 0
    assert "samples 1/1" in ran.out
    assert "hidden" not in ran.out
    assert ran.out.splitlines()[-1] == "  next: judge submit add_up.py"
    assert judge("submit", "add_up.py").status == 1


def test_json_is_the_report_and_nothing_else(judge: Judge) -> None:
    schema = json.loads(judge("schema", "report").out)
    for source, status in ((RIGHT, 0), (WRONG, 1), ("def add_up(", 1)):
        judge.write("add_up.py", source)
        ran = judge("submit", "add_up.py", "--json")
        assert (ran.status, ran.err) == (status, "")
        assert ran.out.count("\n") == 1
        report = json.loads(ran.out)
        jsonschema.Draft202012Validator(schema).validate(report)
        assert ("failure" in report) == (status == 1)
        assert report["problem"] == "add-up"
        assert report["file"] == "add_up.py"


def test_quiet_is_one_line(judge: Judge) -> None:
    judge.write("add_up.py", WRONG)
    ran = judge("submit", "-q", "add_up.py")
    assert ran == (1, "WA  add-up: wrong answer · samples 0/1 · hidden 1/2\n", "")


@pytest.mark.parametrize(
    ("source", "verdict"),
    [
        ("def add_up(", "CE"),
        ("", "CE"),
        ("x = 1\n", "CE"),
        ("add_up = 3\n", "CE"),
        ("import no_such_module\n" + RIGHT, "CE"),
        (b"def add_up(numbers):\n    return '\xff'\n", "CE"),
        (b"# caf\xe9\n" + RIGHT.encode(), "CE"),
        ("def add_up(numbers):\n    return 0\x00\n", "CE"),
        ("def add_up():\n    return 0\n", "CE"),
        ("def add_up(numbers):\n    raise ValueError('no')\n", "RE"),
        (LOOP, "TLE"),
    ],
    ids=[
        "syntax",
        "empty",
        "no entry",
        "not callable",
        "import",
        "not utf-8",
        "comment",
        "null byte",
        "arity",
        "raises",
        "loops",
    ],
)
def test_bad_source_is_judged(judge: Judge, source: str | bytes, verdict: str) -> None:
    judge.write("add_up.py", source)
    ran = judge("submit", "add_up.py", "--fail-fast")
    assert (ran.status, ran.err) == (1, "")
    assert ran.out.startswith(f"{verdict}  add-up: ")
    assert "judge/" not in ran.out  # no frame of the judge's own in a traceback


def test_files_that_cannot_be_used(judge: Judge, tmp_path: Path) -> None:
    (tmp_path / "folder.py").mkdir()
    judge.write("big.py", b"#" * 50_000_000)
    judge.write("unheard_of.py", "def of_no_problem(): pass\n")
    for name, word in (
        ("missing.py", "missing.py"),
        ("folder.py", "folder.py"),
        ("big.py", "MiB"),
        ("unheard_of.py", "unheard-of"),
        ("nowhere/x.py", "x.py"),
        ("add_up.py\n", "add_up.py"),
    ):
        for command in ("submit", "run"):
            ran = judge(command, name)
            assert ran.status == 2, ran
            assert word in ran.complaint()


def test_what_is_no_regular_file_is_not_waited_for(judge: Judge, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.py")
    (tmp_path / "device.py").symlink_to("/dev/zero")
    for name in ("pipe.py", "device.py"):
        for command in ("submit", "run"):
            ran = judge(command, name, "--problem", "add-up")
            assert ran.status == 2, ran
            assert f"{name}: is not a regular file" in ran.complaint()


def test_unknown_problem_suggests_one(judge: Judge) -> None:
    judge.write("add_up.py", RIGHT)
    ran = judge("submit", "add_up.py", "--problem", "add-ap")
    assert ran.status == 2
    assert "add-up" in ran.complaint().replace("add_up.py", "")


@pytest.mark.parametrize("case", ["[1", "3", "{}", "[[1], 2, 3]", '[["a"]]\x1b', ""])
def test_bad_case_is_wrong_usage_or_the_answer_to_it(judge: Judge, case: str) -> None:
    judge.write("add_up.py", RIGHT)
    ran = judge("run", "add_up.py", "--case", case)
    assert ran.status == 2
    assert "reference.py" not in ran.complaint()


@pytest.mark.parametrize(
    ("name", "case", "complaint"),
    [
        ("three_sum", "[0,0,0]", "3 arguments for 1 (nums); write them in one list: --case '[[0,0,0]]'"),
        ("three_sum", "0,0,0", "3 arguments for 1 (nums); write them in one list: --case '[[0,0,0]]'"),
        ("three_sum", "[[1],[2]]", "2 arguments for 1 (nums); write them in one list: --case '[[[1],[2]]]'"),
        ("three_sum", "[[0,0,0], 3]", "2 arguments for 1 (nums); leave out the others: --case '[[0,0,0]]'"),
        ("acm_matrix", "1 2 3", """not JSON at column 3: Extra data; write ["3\\n1 2 3\\n"]"""),
        ("acm_matrix", "3", """args: a program needs one text, its standard input; write ["3\\n1 2 3\\n"]"""),
        (
            "lru_cache",
            '[["put", 1, 1], ["get", 1]]',
            "args[1][0]: is not an operation; write [[constructor arguments], [[method, arguments…], …]]",
        ),
        ("longest_ones", "[1, 0, 1]", "3 arguments for 2 (nums, k); write them in one list: --case '[nums, k]'"),
        ("longest_ones", '{"nums": [1], "key": 1}', "there is no parameter 'key'; known: k, nums"),
        ("longest_ones", '{"k": 1}', "missing: nums; add it"),
        ("three_sum", '{"numbers": [0, 0, 0]}', "there is no parameter 'numbers'; did you mean 'nums'?"),
        ("three_sum", "3", "write a list of the arguments: [nums]"),
        ("lru_cache", '{"capacity": 1}', "write a list of the arguments: [arguments, operations]"),
        (
            "three_sum",
            "[[0,0,0]",
            "not JSON at column 9: Expecting ',' delimiter; write a list of the arguments, [nums]",
        ),
    ],
)
def test_case_that_is_written_wrongly(judge: Judge, name: str, case: str, complaint: str) -> None:
    judge.write(f"{name}.py", RIGHT)
    assert judge("run", f"{name}.py", "--case", case).complaint() == f"--case: {complaint}"


@pytest.mark.parametrize(
    "case",
    ["nums = [2, 7], target = 9", "nums = [2, 7]\ntarget = 9", "  nums=(2, 7),\n  target=9\n", "target=9, nums=[2,7]"],
)
def test_case_as_a_statement_writes_it(judge: Judge, case: str) -> None:
    judge.write("two_sum.py", "def two_sum(nums, target):\n    return [0, 1]\n")
    ran = judge("run", "two_sum.py", "--case", case)
    assert ran.status == 0
    assert "target    9" in ran.out


@pytest.mark.parametrize("case", ["nums = [2, 7], target = x", "nums = [2, 7], 9", "nums = ", "f(nums=1)", "**{}"])
def test_case_that_is_almost_written_as_in_a_statement(judge: Judge, case: str) -> None:
    judge.write("two_sum.py", "def two_sum(nums, target):\n    return [0, 1]\n")
    assert judge("run", "two_sum.py", "--case", case).complaint().startswith("--case: not JSON at ")


def test_case_that_the_problem_does_not_allow(judge: Judge) -> None:
    judge.write("add_up.py", RIGHT)
    ran = judge("run", "add_up.py", "--case", '[["a", 1]]')
    assert ran.complaint().startswith("the problem does not allow this input: TypeError: unsupported")
    judge.write("three_sum.py", "def three_sum(nums):\n    return []\n")
    ran = judge("run", "three_sum.py", "--case", "[[0, 100001]]")
    assert ran.status == 2
    assert ran.complaint() == (
        "the problem does not allow this input: nums: every element must be an integer from -100000 to 100000, "
        "not 100001; its constraints: judge show three-sum"
    )
    ran = judge("run", "three_sum.py", "--case", "[[0, 100001]]", "--lang", "zh")
    assert ran.complaint() == (
        "题目不允许这样的输入：nums：每个元素都必须是 -100000 到 100000 之间的整数，而不是 100001；"
        "约束条件：judge show three-sum --lang zh"
    )


def test_case_of_ones_own_is_not_hidden(judge: Judge) -> None:
    judge.write("add_up.py", RIGHT)
    ran = judge("run", "add_up.py", "--case", "[[5, 6]]")
    assert ran.status == 0
    assert ran.out.startswith("AC  add-up: accepted · your case 1/1\n")
    assert ran.out.splitlines()[-1] == "  next: judge submit add_up.py"


def test_broken_package(judge: Judge, tmp_path: Path) -> None:
    write_package(tmp_path / "broken" / "add-up")
    toml = tmp_path / "broken" / "add-up" / "problem.toml"
    toml.write_text(toml.read_text(encoding="utf-8").replace("difficulty", "dificulty"), encoding="utf-8")
    judge.write("add_up.py", RIGHT)
    ran = judge("submit", "add_up.py", "--problems", tmp_path / "broken", JUDGE_PROBLEMS=None)
    assert ran.status == 2
    assert "dificulty" in ran.complaint()


def test_catalogue_that_is_no_folder(judge: Judge) -> None:
    judge.write("add_up.py", RIGHT)
    ran = judge("submit", "add_up.py", "--problems", "nowhere")
    assert ran.status == 2
    assert "nowhere" in ran.complaint()


@pytest.mark.parametrize(("reveal", "shown"), [("none", False), ("verdict", False), ("case", True)])
def test_reveal(judge: Judge, reveal: str, shown: bool) -> None:
    judge.write("add_up.py", "def add_up(numbers):\n    return abs(sum(numbers))\n")
    ran = judge("submit", "add_up.py", "--reveal", reveal)
    assert ran.status == 1
    assert ("[-1, -2]" in ran.out) == shown


def test_fail_fast_leaves_the_rest(judge: Judge) -> None:
    judge.write("add_up.py", WRONG)
    report = json.loads(judge("submit", "add_up.py", "--fail-fast", "--json").out)
    assert [case["verdict"] for case in report["cases"]] == ["WA", "SK", "SK"]
    assert judge("submit", "add_up.py", "--fail-fast", "--quiet").out.endswith(" · 2 not run\n")


def test_seed_from_option_and_environment(judge: Judge) -> None:
    judge.write("add_up.py", RIGHT)
    assert json.loads(judge("submit", "add_up.py", "--json").out)["seed"] == "default"
    assert json.loads(judge("submit", "add_up.py", "--json", JUDGE_SEED="s1").out)["seed"] == "s1"
    assert json.loads(judge("submit", "add_up.py", "--json", "--seed", "s2", JUDGE_SEED="s1").out)["seed"] == "s2"


@pytest.mark.parametrize("variables", [{"HOME": "/proc"}, {"JUDGE_HOME": "/dev/null/x"}])
def test_nothing_can_be_kept(judge: Judge, variables: dict[str, str | None]) -> None:
    judge.write("add_up.py", RIGHT)
    ran = judge("submit", "add_up.py", **{"JUDGE_HOME": None, **variables})
    assert ran.status == 0
    assert ran.err == (
        "judge: this attempt was not recorded in the history: the history's folder cannot be written; "
        "set $JUDGE_HOME to another one (--no-history hides this line)\n"
    )
    assert judge("submit", "add_up.py", "--no-history", **{"JUDGE_HOME": None, **variables}).err == ""


def test_no_home_at_all(judge: Judge) -> None:
    judge.write("add_up.py", RIGHT)
    ran = judge("submit", "add_up.py", "--no-history", HOME=None, JUDGE_HOME=None)
    assert (ran.status, ran.err) == (0, "")


def test_a_forged_verdict_stays_visible_text(judge: Judge) -> None:
    judge.write(
        "add_up.py", "def add_up(numbers):\n    print('\\x1b[2J\\x1b[HAC  add-up: accepted')\n    return '\\x1b[0m'\n"
    )
    ran = judge("submit", "add_up.py")
    assert ran.status == 1
    assert "\x1b" not in ran.out
    assert ran.out.startswith("WA  add-up")


def test_interrupted_in_the_middle(judge: Judge) -> None:
    judge.write("add_up.py", "import time\ntime.sleep(60)\n" + RIGHT)
    judge.environment["JUDGE_KEEP"] = "0"  # so that the sandbox is the command's own
    with judge.started("submit", "add_up.py") as process:
        time.sleep(1.0)
        workers = descendants(process.pid)
        assert workers
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=PATIENCE_S)
    assert (process.returncode, out, err) == (130, b"", b"judge: interrupted\n")
    assert _left_of(workers) == set()


def _left_of(workers: set[int]) -> set[int]:
    """Return the processes that still exist two seconds later."""
    for _ in range(20):
        left = workers & running()
        if not left:
            break
        time.sleep(0.1)
    return left


def test_reader_that_leaves_changes_no_status(judge: Judge) -> None:
    judge.write("add_up.py", WRONG)
    with judge.started("submit", "add_up.py") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(PATIENCE_S) == 1


def test_ascii_output_does_not_fail(judge: Judge) -> None:
    judge.write("add_up.py", RIGHT)
    ran = judge("submit", "add_up.py", PYTHONIOENCODING="ascii")
    assert ran.status == 0
    assert ran.out.startswith("AC  add-up: accepted ? samples 1/1")


@pytest.mark.parametrize(("verdict", "status"), [("AC", 0), ("IE", 3), ("WA", 1), ("CE", 1), ("RV", 1), ("TLE", 1)])
def test_exit_status(verdict: str, status: int) -> None:
    assert exit_status(Verdict(verdict)) == status


def test_colour_only_on_a_terminal_that_wants_it(judge: Judge) -> None:
    judge.write("add_up.py", RIGHT)
    assert judge.on_terminal("run", "add_up.py").out.startswith("\x1b[1;32mAC\x1b[0m  add-up")
    for variables in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        ran = judge.on_terminal("run", "add_up.py", **variables)
        assert ran.status == 0
        assert "\x1b" not in ran.out


def test_progress_bar_comes_with_patience_and_goes(judge: Judge) -> None:
    judge.write("add_up.py", "import time\ndef add_up(numbers):\n    time.sleep(0.8)\n    return sum(numbers)\n")
    shown = judge.on_terminal("submit", "add_up.py").out
    assert "judging" in shown
    assert shown.rindex("AC") > shown.rindex("judging")
    assert "judging" not in judge.on_terminal("submit", "add_up.py", NO_COLOR="1").out
    assert "judging" not in judge.on_terminal("submit", "add_up.py", "--json").out


def test_pytorch_is_missed_only_where_it_is_needed(judge: Judge) -> None:
    judge.write("sitecustomize.py", "import sys\nsys.modules['torch'] = None\n")
    without = {"PYTHONPATH": f"{judge.folder}{os.pathsep}{judge.environment['PYTHONPATH']}"}
    judge.write("softmax.py", "import torch\ndef softmax(x, axis=-1):\n    return torch.softmax(x, axis)\n")
    for command, *options in (["submit"], ["run"], ["submit", "--json"], ["run", "--backend", "torch"]):
        ran = judge(command, "softmax.py", *options, **without)
        assert ran.status == 2
        assert ran.complaint() == (
            "softmax.py: needs the backend torch, and PyTorch is not installed: pip install torch, "
            "or choose --backend numpy"
        )
    guarded = "try:\n    import torch\nexcept ImportError:\n    torch = None\n"
    judge.write("softmax.py", f"{guarded}import numpy\ndef softmax(x, axis=-1):\n    return x\n")
    assert judge("run", "softmax.py", "--backend", "numpy", **without).out.startswith("WA  softmax: ")
    judge.write("add_up.py", guarded + RIGHT)
    for command, *options in (["submit"], ["run", "--backend", "torch"]):
        ran = judge(command, "add_up.py", "--json", *options, **without)
        assert (ran.status, ran.err) == (0, "")
        assert "sandbox" not in json.loads(ran.out)["sandbox"]["degraded"]


LOOP = """
def add_up(numbers):
    total = 0
    while True:
        total += 1
"""


def test_a_case_stopped_at_the_limit_names_its_line(judge: Judge) -> None:
    judge.write("add_up.py", LOOP)
    ran = judge("run", "add_up.py")
    assert ran.status == 1
    assert ran.out.startswith("TLE")
    assert "was stopped, in line 5" in " ".join(ran.out.split()) or "was stopped, in line 4" in " ".join(
        ran.out.split()
    )
    assert "in add_up" in ran.out


def test_printed_text_and_the_answer_are_shown_when_a_sample_passes(judge: Judge) -> None:
    judge.write("add_up.py", "def add_up(numbers):\n    print('adding', numbers)\n    return sum(numbers)\n")
    for ran in (judge("run", "add_up.py"), judge("submit", "add_up.py", "--verbose")):
        assert "    numbers   [1, 2]\n    returned  3\n    printed\n    | adding [1, 2]\n" in ran.out
    assert "returned" not in judge("submit", "add_up.py").out


def test_cases_are_listed_on_request(judge: Judge) -> None:
    judge.write("add_up.py", RIGHT)
    lines = judge("submit", "add_up.py", "--cases").out.splitlines()
    head = next(place for place, line in enumerate(lines) if line.split() == ["case", "group", "CPU", "time", "memory"])
    assert [line.split()[:2] for line in lines[head + 1 :]] == [
        ["AC", "sample/1"],
        ["AC", "secret/empty"],
        ["AC", "secret/negative"],
    ]


@pytest.mark.parametrize("case", ["[[5, 6]]", "([5, 6],)", "[(5, 6)]", '{"numbers": [5, 6]}', "{'numbers': (5, 6)}"])
def test_a_case_may_be_json_or_python(judge: Judge, case: str) -> None:
    judge.write("add_up.py", RIGHT)
    ran = judge("run", "add_up.py", "--case", case)
    assert ran.status == 0
    assert "returned  11" in ran.out


def test_named_arguments_may_come_in_any_order(judge: Judge) -> None:
    judge.write("two_sum.py", "def two_sum(nums, target):\n    return [nums.index(target - nums[0]), 0]\n")
    ran = judge("run", "two_sum.py", "--case", '{"target": 9, "nums": [2, 7]}')
    assert ran.status == 0
    assert "target    9" in ran.out


def test_missing_arguments_are_named(judge: Judge) -> None:
    judge.write("add_up.py", RIGHT)
    ran = judge("run", "add_up.py", "--case", "[]")
    assert ran.status == 2
    assert ran.complaint() == "--case: missing: numbers; write a list [numbers]"


def test_an_untouched_starter_is_reported_once(judge: Judge) -> None:
    assert judge("start", "add-up").status == 0
    for args in (("submit",), ("run",), ("submit", "--lang", "zh")):
        ran = judge(*args, "add_up.py")
        assert ran.status == 1
        assert ("文件仍是起始代码" if "zh" in args else "nothing is written yet") in ran.out
        assert "Traceback" not in ran.out


def test_suggested_commands_repeat_the_options(judge: Judge, catalogue: Path) -> None:
    judge.write("-mine.py", RIGHT)
    options = ["--problem", "add-up", "--problems", str(catalogue)]
    ran = judge("run", *options, "--", "-mine.py")
    assert ran.out.splitlines()[-1] == f"  next: judge submit --problem add-up --problems {catalogue} -- -mine.py"
    judge.write("mine.py", WRONG)
    shown = judge("run", "mine.py", "--problem", "add-up").out
    assert "judge run mine.py --problem add-up --case" in shown


def test_reports_in_other_forms(judge: Judge) -> None:
    file = judge.write("add_up.py", "def add_up(numbers):\n    return 3\n")
    names = {"junit": "report.xml", "html": "report.html", "csv": "report.csv"}
    wanted = [f"--report={name}={written}" for name, written in names.items()]
    ran = judge("submit", file, *wanted)
    assert (ran.status, ran.err) == (1, "wrote report.xml\nwrote report.html\nwrote report.csv\n")
    assert (judge.folder / "report.csv").read_bytes().startswith(codecs.BOM_UTF8)
    assert ran.out.startswith("WA  add-up:")
    assert '<failure message="' in (judge.folder / "report.xml").read_text("utf-8")
    assert "<!doctype html>" in (judge.folder / "report.html").read_text("utf-8")
    assert judge("submit", file, "--report", "github").out.startswith("::error file=")
    assert json.loads(judge("run", file, "--report", "json=-").out)["schema"] == "judge-report/1"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--report", "junt"), "--report: there is no format 'junt'; did you mean 'junit'?"),
        (("--report", "junit=nowhere/x.xml"), "--report: 'nowhere/x.xml' cannot be written"),
        (("--report", "junit", "--json"), "--report: junit and json cannot share stdout"),
    ],
)
def test_reports_that_cannot_be_written_are_refused_before_judging(
    judge: Judge, options: tuple[str, ...], told: str
) -> None:
    file = judge.write("add_up.py", "def add_up(numbers):\n    return 3\n")
    ran = judge("submit", file, *options)
    assert (ran.status, ran.complaint().startswith(told)) == (2, True), ran
