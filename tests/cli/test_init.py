"""``judge init``: a group's repository from the command line."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.running import Judge
from tests.cli.terminal import Terminal


def test_a_new_group_is_graded_at_once(judge: Judge, tmp_path: Path) -> None:
    ran = judge("init", "club", "--wheel", "--member", "ada", "--problem", "three-sum", "--problem", "reverse-list")
    assert (ran.status, ran.err) == (0, "")
    wrote, source, *following = ran.out.splitlines()
    assert wrote == "wrote club: files 10, problems 2, members 1"
    assert source.startswith("its workflows install ./.github/judge/codekata_judge-")
    assert following[:2] == ["next:", "  judge grade club"]
    graded = judge("grade", "club")
    assert (graded.status, graded.err) == (0, "")
    assert "ada" in graded.out
    grade = json.loads(judge("grade", "club", "--json").out)
    assert [(row["member"], row["submitted"]) for row in grade["rows"]] == [("ada", 0)]
    assert {column["slug"] for column in grade["columns"]} == {"reverse-list", "three-sum"}
    assert grade["cells"] == []  # starters that nobody has written in


def test_sentences_are_broken_at_words_on_a_terminal(judge: Judge) -> None:
    with Terminal(judge, "init", "club", "--wheel", "--problem", "softmax") as terminal:
        assert terminal.end() == 0
        lines = terminal.screen
    assert max(map(len, lines)) <= 80
    assert "  judge grade club" in lines
    assert ", a copy of this judge in the repository, pinned by its hash next:" in " ".join(lines)


def test_topics_choose_problems_and_git_makes_a_repository(judge: Judge, tmp_path: Path) -> None:
    ran = judge("init", "club", "--wheel", "--topic", "linked-list", "--problem", "three-sum", "--git", "--lang", "zh")
    assert ran.status == 0
    starters = {path.name for path in (tmp_path / "club" / "solutions_template").iterdir()}
    assert {"lru_cache.py", "reverse_list.py", "three_sum.py"} <= starters
    assert "softmax.py" not in starters
    assert "提交" in (tmp_path / "club" / "README.md").read_text(encoding="utf-8")
    status = ["git", "-C", str(tmp_path / "club"), "status", "--porcelain", "-b", "-uall"]
    shown = subprocess.run(status, capture_output=True, text=True, check=True).stdout.split("\n")
    assert shown[0] == "## No commits yet on main"
    assert "?? .github/workflows/grade.yml" in shown


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--problem", "thre-summ"], "no problem is named 'thre-summ'; did you mean 'three-sum'?"),
        (["--topic", "linked-lists"], "no problem has the topic 'linked-lists'; did you mean 'linked-list'?"),
        (
            ["--member", "../ada"],
            "--member '../ada': not suitable for a folder; use up to 39 letters, digits, '.', '_', '-', and begin with "
            "a letter or a digit",
        ),
        (["--member", "Con"], "--member 'Con': Windows reserves this name; choose another"),
        *(
            (["--member", name], f"--member '{name}': this name has another meaning in the repository; choose another")
            for name in ("solutions_template", "README.md", "node_modules")
        ),
        (["--title", "two\nlines"], "--title: write one line of at most 100 characters"),
    ],
)
def test_a_bad_option_is_one_line_and_writes_nothing(
    judge: Judge, tmp_path: Path, options: list[str], told: str
) -> None:
    ran = judge("init", "club", "--wheel", *options)
    assert ran.status == 2
    assert ran.complaint() == told
    assert not (tmp_path / "club").exists()


def test_a_folder_with_something_in_it_is_refused(judge: Judge, tmp_path: Path) -> None:
    judge.write("mine.txt", "mine")
    ran = judge("init", ".")
    assert (ran.status, ran.complaint()) == (2, ".: is not empty, and nothing is overwritten; name a new folder")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
