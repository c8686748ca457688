"""``judge grade``: the real command on real trees."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.cli.running import Judge, descendants
from tests.grading.building import commit, write_tree

GOOD = "def add_up(numbers):\n    return sum(numbers)\n"
BAD = "def add_up(numbers):\n    return 3\n"
RAISES = "def add_up(numbers):\n\n    return {}[3]\n"
SLOW = "import time\ndef add_up(numbers):\n    time.sleep(1)\n    return sum(numbers)\n"
SLEEP = "import time\ndef add_up(numbers):\n    time.sleep(1000)\n"


@pytest.fixture
def group(judge: Judge) -> Path:
    files = {
        "ada/add_up.py": GOOD, "bob/add-up.py": BAD, "cai/sums.py": f"# judge: add-up\n{RAISES}", "dai/add_up.py": "x(",
        "bob/thre_sum.py": "",
    }  # fmt: skip
    return write_tree(judge.folder / "group", files)


def graded(judge: Judge, *args: str | Path, status: int = 0, **variables: str | None) -> Any:
    ran = judge("grade", *args, "--json", **variables)
    assert (ran.status, ran.err) == (status, ""), ran
    return json.loads(ran.out)


def cells(grade: Any) -> dict[str, str]:
    return {f"{cell['member']} {cell['problem']}": cell["verdict"] for cell in grade["cells"]}


def test_a_table(judge: Judge, group: Path) -> None:
    ran = judge("grade", group)
    assert (ran.status, ran.err) == (0, "")
    assert "AC 1" in ran.out
    assert "bob/thre_sum.py  no problem is named 'thre-sum'; did you mean" in ran.out


def test_json_validates_and_has_lines(judge: Judge, group: Path) -> None:
    grade = graded(judge, group)
    jsonschema.validate(grade, json.loads(judge("schema", "grade").out))
    assert cells(grade) == {"ada add-up": "AC", "bob add-up": "WA", "cai add-up": "RE", "dai add-up": "CE"}
    assert {cell["member"]: cell["line"] for cell in grade["cells"]} == {"ada": None, "bob": None, "cai": 4, "dai": 1}
    assert [(row["member"], row["rank"]) for row in grade["rows"]] == [("ada", 1), ("bob", 2), ("cai", 3), ("dai", 3)]
    assert [skipped_file["file"] for skipped_file in grade["skipped"]] == ["bob/thre_sum.py"]


def test_hidden_cases_stay_hidden(judge: Judge, group: Path) -> None:
    write_tree(group, {"bob/add-up.py": "def add_up(numbers):\n    return abs(sum(numbers))\n"})
    out = {reveal: judge("grade", group, "--json", "--reveal", reveal).out for reveal in ("none", "verdict", "case")}
    messages = {
        reveal: next(cell["message"] for cell in json.loads(text)["cells"] if cell["member"] == "bob")
        for reveal, text in out.items()
    }
    assert "-3" not in messages["none"] + messages["verdict"]
    assert "-3" in messages["case"]


def test_the_same_group_twice_is_judged_once(judge: Judge, group: Path, tmp_path: Path) -> None:
    first = judge("grade", group, "--json")
    assert (first.status, first.err) == (0, "")
    assert len(set(cells(json.loads(first.out)).values())) > 3
    # If no sandbox can be started, only kept results can be shown.
    broken = write_tree(tmp_path / "broken", {"sitecustomize.py": _NO_SANDBOX})
    again = judge("grade", group, "--json", PYTHONPATH=f"{broken}:{judge.environment['PYTHONPATH']}")
    assert again == first
    without = judge("grade", group, "--no-cache", PYTHONPATH=f"{broken}:{judge.environment['PYTHONPATH']}")
    assert (without.status, without.out) == (3, "")
    assert "no sandbox today" in without.err


_NO_SANDBOX = """\
import subprocess, sys
def popen(*args, **kwargs):
    raise RuntimeError("no sandbox today")
import _posixsubprocess, os
_posixsubprocess.fork_exec = os.posix_spawn = os.fork = popen
"""


def test_a_misnamed_solution_does_not_pass_the_check_of_a_pull_request(judge: Judge, group: Path) -> None:
    check = ("--changed-since", "HEAD", "--all-accepted")
    commit(group, "2027-01-01T00:00:00+00:00")
    write_tree(group, {"eve/add_upp.py": GOOD})
    grade = graded(judge, group, *check, status=1)
    assert grade["requirements"] == [{"text": "every submitted solution accepted", "missed_by": ["eve"]}]
    assert [skipped["file"] for skipped in grade["skipped"]] == ["eve/add_upp.py"]
    write_tree(group, {"eve/add_up.py": GOOD})
    assert graded(judge, group, *check)["requirements"][0]["missed_by"] == []


def test_a_misspelt_extension_is_reported(judge: Judge, group: Path) -> None:
    write_tree(group, {"judge.toml": '[extensions]\nadda = "2d"\n'})
    ran = judge("grade", group, "--only", "ada")
    assert ran.status == 0
    assert ran.err.endswith("extensions.'adda': no member of this name has submitted anything; did you mean 'ada'?\n")
    assert judge("grade", group, "--only", "ada", "--quiet").err == ""


def test_only_what_changed_is_judged(judge: Judge, group: Path) -> None:
    commit(group, "2027-01-01T00:00:00+00:00")
    assert cells(graded(judge, group, "--changed-since", "HEAD")) == {}
    write_tree(group, {"dai/add_up.py": GOOD})
    assert cells(graded(judge, group, "--changed-since", "HEAD")) == {"dai add-up": "AC"}
    assert cells(graded(judge, group, "--only", "ada")) == {"ada add-up": "AC"}


def test_due_dates(judge: Judge, group: Path) -> None:
    (judge.folder / "judge.toml").write_text(
        "[group]\ndue = 2027-01-01T00:00:00Z\n[late]\npercent_a_day = 10\nat_most = 30\n"
    )
    commit(group, "2027-01-02T12:00:00+00:00")
    (cell,) = graded(judge, group, "--only", "ada")["cells"]
    assert cell["late"] == {"committed": "2027-01-02T12:00:00+00:00", "days": 2, "percent": 20.0}
    assert (cell["score"], cell["points"]) == (1.0, 0.8)


def test_requirements(judge: Judge, group: Path) -> None:
    grade = graded(judge, group, "--min-score", "50", "--require", "add-up", status=1)
    assert [requirement["missed_by"] for requirement in grade["requirements"]] == [
        ["bob", "cai", "dai"],
        ["bob", "cai", "dai"],
    ]
    graded(judge, group, "--min-score", "50", "--require", "add-up", "--only", "ada")


def test_reports_into_files(judge: Judge, group: Path) -> None:
    ran = judge("grade", group, "--report", "json=a.json", "--report", "csv=b.csv", "--report", "html=c.html", "-q")
    assert ran == (0, "", "")
    assert json.loads((judge.folder / "a.json").read_text())["title"] == "group"
    assert (judge.folder / "b.csv").stat().st_size > 0
    assert "<html" in (judge.folder / "c.html").read_text()
    both = judge("grade", group, "--report", "json=a.json", "--report", "markdown")
    assert (both.status, both.err) == (0, "wrote a.json\n")
    assert both.out.startswith("#")


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["nothing"], "nothing: cannot be listed: No such file or directory"),
        (["group", "--report", "jsn"], "--report: there is no format 'jsn'; did you mean 'json'?"),
        (["group", "--report", "json=no/where.json"], "--report: 'no/where.json' cannot be written"),
        (["group", "--report", "json="], "--report: '' cannot be written"),
        (["group", "--json", "--report", "csv"], "--report: csv and json cannot share stdout"),
        (["group", "--only", "adda"], "did you mean 'ada'?"),
        (["group", "--require", "ad-up"], "did you mean 'add-up'?"),
        (["group", "--min-score", "101"], "101"),
        (["group", "--changed-since", "HEAD"], "is not in a git repository"),
        (["group", "--changed-since", "HEAD", "--require", "add-up"], "leave out one of the options"),
        (["group", "--workers", "0"], "--workers"),
        ([], "DIR"),
        (["."], "holds no solution"),
    ],
)
def test_wrong_usage_is_one_line_and_status_2(judge: Judge, group: Path, args: list[str], told: str) -> None:
    ran = judge("grade", *args)
    assert ran.status == 2
    assert told in ran.complaint()


def test_a_wrong_judge_toml_is_reported(judge: Judge, group: Path) -> None:
    (group / "judge.toml").write_text("[grup]\n")
    ran = judge("grade", group)
    assert ran.status == 2
    assert "judge.toml: grup: unknown key; did you mean 'group'?" in ran.complaint()


def test_a_seed_of_the_groups_own_makes_other_cases_and_is_not_shown(judge: Judge, group: Path) -> None:
    ran = judge("grade", group, "--report", "json", "--report", "json-measured=m.json", JUDGE_SEED="hush-hush")
    assert ran.status == 0
    assert "hush" not in ran.out + (judge.folder / "m.json").read_text()
    assert json.loads(ran.out)["seed"] == "secret"


def test_the_judges_own_failure_is_status_3_and_the_table_is_there(judge: Judge, group: Path, catalogue: Path) -> None:
    own = judge.folder / "problems" / "add-too"
    write_tree(
        own, {path.relative_to(catalogue / "add-up").as_posix(): path.read_bytes() for path in _files(catalogue)}
    )
    (own / "generator.py").write_text("def generate(rng):\n    raise ValueError('never')\n    yield\n")
    write_tree(group, {"ada/add_too.py": GOOD})
    ran = judge("grade", group, "--problems", own.parent)
    assert (ran.status, ran.err) == (3, "")
    assert "IE" in ran.out
    assert "AC" in ran.out


def _files(catalogue: Path) -> list[Path]:
    return [path for path in (catalogue / "add-up").rglob("*") if path.is_file()]


def test_a_bar_is_drawn_where_it_takes_a_while(judge: Judge, group: Path) -> None:
    write_tree(group, {"eve/add_up.py": SLOW})
    ran = judge.on_terminal("grade", group, "--no-cache")
    assert ran.status == 0
    assert "judging" in ran.out
    assert "judging" not in judge.on_terminal("grade", group, "-q", "--no-cache", "--only", "ada").out


def test_interrupted(judge: Judge, group: Path) -> None:
    write_tree(group, {"eve/add_up.py": SLEEP, "fay/add_up.py": SLEEP + "#"})
    with judge.started("grade", group) as process:
        deadline = time.monotonic() + 30
        while len(descendants(process.pid)) < 6 and time.monotonic() < deadline:
            time.sleep(0.05)
        started = descendants(process.pid)
        assert started
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"judge: interrupted\n")
    deadline = time.monotonic() + 5
    while (left := [pid for pid in started if _alive(pid)]) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert left == []


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return b" Z " not in Path(f"/proc/{pid}/stat").read_bytes()


def test_a_members_file_is_no_module_of_the_judges(judge: Judge, group: Path) -> None:
    command = judge.folder / "judge-command.py"
    command.write_text("from judge.cli.main import entry\nif __name__ == '__main__':\n    entry()\n", "utf-8")
    taken = judge.folder / "taken"
    for name in ("multiprocessing/__init__.py", "signal.py", "msgspec.py", "numpy.py"):
        write_tree(group, {name: f"open({str(taken)!r}, 'a').write({name!r})\n"})
    done = subprocess.run(
        [sys.executable, command, "grade", ".", "--json", "--only", "ada", "--only", "bob"],
        cwd=group,
        env=judge.environment,
        capture_output=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert cells(json.loads(done.stdout)) == {"ada add-up": "AC", "bob add-up": "WA"}
    assert not taken.exists()


def test_a_members_link_leads_no_report_out_of_the_tree(judge: Judge, group: Path) -> None:
    target = judge.write("bashrc", "kept")
    (group / "report").symlink_to(judge.folder)
    (group / "table.txt").symlink_to(target)
    for file in ("group/report/bashrc", "group/table.txt", "group/report/new"):
        ran = judge("grade", "group", "-q", "--report", f"table={file}")
        assert ran.status == 2
        assert "is a link" in ran.complaint()
    assert target.read_text() == "kept"
    assert not (judge.folder / "new").exists()


def test_a_dash_stands_for_stdout(judge: Judge, group: Path) -> None:
    assert judge("grade", group, "--report", "csv=-").out == judge("grade", group, "--report", "csv").out
    assert not (judge.folder / "-").exists()


def test_settings_from_a_named_file_with_points_by_hand(judge: Judge, group: Path) -> None:
    """The tree's own judge.toml, which a member could write, does not count here."""
    write_tree(
        judge.folder / "course",
        {
            "judge.toml": "[score]\noverrides = 'overrides.toml'\n",
            "overrides.toml": "[bob.add-up]\npoints = 0.75\ncomment = 'an oral exam'\n",
        },
    )
    write_tree(group, {"judge.toml": "[score]\npartial = 'none'\n"})
    grade = graded(judge, group, "--settings", judge.folder / "course" / "judge.toml")
    bob = next(cell for cell in grade["cells"] if cell["member"] == "bob")
    assert (bob["verdict"], bob["points"]) == ("WA", 0.75)
    assert bob["override"] == {"points": 0.75, "comment": "an oral exam", "earned": bob["score"]}
    assert "set to 0.75 points by hand" in judge("grade", group, "--settings", judge.folder / "course/judge.toml").out


def test_only_required_case_groups_count(judge: Judge, group: Path) -> None:
    write_tree(group, {"judge.toml": "[score]\nrequire = ['sample', 'gradient']\n"})
    write_tree(group, {"bob/add-up.py": "def add_up(numbers):\n    return abs(sum(numbers))\n"})
    bob = next(cell for cell in graded(judge, group)["cells"] if cell["member"] == "bob")
    assert (bob["verdict"], bob["points"]) == ("AC", 1.0)
    assert bob["passed"] < bob["total"]


def test_neither_a_comment_in_a_package_nor_another_language_judges_again(
    judge: Judge, catalogue: Path, tmp_path: Path
) -> None:
    """The second run can judge nothing, because it can start no process."""
    shutil.copytree(catalogue, tmp_path / "own")
    group = write_tree(judge.folder / "texts", {"ada/add_up.py": "def add_up(numbers):\n    return 'x'\n"})
    first = judge("grade", group, JUDGE_PROBLEMS=str(tmp_path / "own"))
    toml = tmp_path / "own" / "add-up" / "problem.toml"
    toml.write_text(f"# a remark\n{toml.read_text('utf-8')}", encoding="utf-8")
    broken = write_tree(tmp_path / "broken", {"sitecustomize.py": _NO_SANDBOX})
    path = f"{broken}:{judge.environment['PYTHONPATH']}"
    again = judge("grade", group, "--lang", "zh", JUDGE_PROBLEMS=str(tmp_path / "own"), PYTHONPATH=path)
    assert (first.status, again.status, again.err) == (0, 0, "")
    assert "add_up.py  sample/1: " in first.out
    failed = next(line for line in again.out.splitlines() if "ada/add_up.py  sample/1" in line)
    assert not failed.isascii()


def test_a_notebook_is_graded_like_a_file(judge: Judge) -> None:
    cells = [{"cell_type": "code", "source": text} for text in ("%pip install x", "# judge: add-up\n" + RAISES)]
    notebook = json.dumps({"cells": cells, "nbformat": 4, "nbformat_minor": 5, "metadata": {}})
    group = write_tree(judge.folder / "notes", {"ada/week1.ipynb": notebook})
    (cell,) = graded(judge, group)["cells"]
    assert (cell["verdict"], cell["file"], cell["line"]) == ("RE", "ada/week1.ipynb", None)
