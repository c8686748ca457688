"""``judge start``: never loses what was written, chooses a problem, and opens an editor."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from tests.cli.package import STARTER
from tests.cli.running import Judge


def test_start_writes_the_starter_and_says_what_next(judge: Judge, tmp_path: Path) -> None:
    ran = judge("start", "add-up")
    assert (ran.status, ran.err) == (0, "")
    assert (tmp_path / "add_up.py").read_text("utf-8") == STARTER
    assert ran.out == ("wrote add_up.py\nnext:\n  judge show add-up\n  judge run add_up.py\n  judge submit add_up.py\n")


def test_start_writes_a_notebook(judge: Judge, tmp_path: Path) -> None:
    ran = judge("start", "add-up", "--notebook")
    assert ran.out == (
        "wrote add_up.ipynb\nnext:\n  judge show add-up\n  judge run add_up.ipynb\n  judge submit add_up.ipynb\n"
    )
    notebook = json.loads((tmp_path / "add_up.ipynb").read_text("utf-8"))
    text, code = notebook["cells"]
    assert (notebook["nbformat"], text["cell_type"], code["cell_type"]) == (4, "markdown", "code")
    assert text["source"].startswith("# ")
    assert code["source"] == STARTER.rstrip()  # which names its problem
    assert "nothing is written yet" in judge("submit", "add_up.ipynb").out
    code["source"] = "# judge: add-up\ndef add_up(numbers):\n    return sum(numbers)\n"
    judge.write("add_up.ipynb", json.dumps(notebook))
    assert judge("submit", "add_up.ipynb", "-q").out.startswith("AC  add-up")
    scratch = {"cell_type": "code", "metadata": {}, "source": "# judge: add-up\nimport no_such_library"}
    judge.write("add_up.ipynb", json.dumps({**notebook, "cells": [*notebook["cells"], scratch]}))
    told = " ".join(judge("submit", "add_up.ipynb").out.split())
    assert "mark the cells of your solution with a line: # judge: add-up" in told
    helper = {"cell_type": "code", "metadata": {}, "source": "# judge: add-up\ntotal = sum"}
    code["source"] = "def add_up(numbers):\n    return total(numbers)\n"
    judge.write("add_up.ipynb", json.dumps({**notebook, "cells": [helper, code]}))
    assert "mark all those of your code" in " ".join(judge("submit", "add_up.ipynb").out.split())
    assert "exists: --force" in judge("start", "add-up", "--notebook").complaint()


def test_starter_is_not_accepted(judge: Judge) -> None:
    judge("start", "add-up")
    assert judge("submit", "add_up.py", "-q").out.startswith("RE  add-up")


def test_start_never_overwrites(judge: Judge, tmp_path: Path) -> None:
    judge.write("add_up.py", "mine")
    ran = judge("start", "add-up")
    assert ran.status == 2
    assert ran.complaint() == "add_up.py exists: --force starts again and keeps it as add_up.py.bak"
    assert (tmp_path / "add_up.py").read_text("utf-8") == "mine"


def test_force_keeps_every_old_file(judge: Judge, tmp_path: Path) -> None:
    for content in ("first", "second", "third"):
        judge.write("add_up.py", content)
        assert judge("start", "add-up", "--force").status == 0
    assert (tmp_path / "add_up.py").read_text("utf-8") == STARTER
    kept = {path.name: path.read_text("utf-8") for path in tmp_path.glob("*.bak*")}
    assert kept == {"add_up.py.bak": "first", "add_up.py.bak2": "second", "add_up.py.bak3": "third"}


def test_dangling_link_is_not_followed(judge: Judge, tmp_path: Path) -> None:
    (tmp_path / "add_up.py").symlink_to(tmp_path / "elsewhere")
    assert judge("start", "add-up").status == 2
    assert not (tmp_path / "elsewhere").exists()


def test_start_into_a_new_folder(judge: Judge, tmp_path: Path) -> None:
    assert judge("start", "add-up", "--dir", "deep/er").status == 0
    assert (tmp_path / "deep" / "er" / "add_up.py").read_text("utf-8") == STARTER


def test_folders_that_cannot_be(judge: Judge) -> None:
    judge.write("file", "")
    for folder in ("file", "file/deeper", "/proc/nowhere"):
        ran = judge("start", "add-up", "--dir", folder)
        assert ran.status == 2
        assert folder.split("/", maxsplit=1)[0] in ran.complaint()


def test_backends(judge: Judge, tmp_path: Path) -> None:
    assert judge("start", "softmax", "--backend", "torch").status == 0
    assert "torch" in (tmp_path / "softmax.py").read_text("utf-8")
    assert judge("start", "softmax", "--force").status == 0
    assert "numpy" in (tmp_path / "softmax.py").read_text("utf-8")
    ran = judge("start", "add-up", "--backend", "torch")
    assert ran.status == 2
    assert ran.complaint() == "add-up has no backend torch: leave out --backend"


def test_start_by_topic_takes_the_easiest_that_is_not_solved(judge: Judge) -> None:
    found = json.loads(judge("list", "--json", "--topic", "binary-tree").out)
    easiest = min(found, key=lambda problem: ["easy", "medium", "hard"].index(problem["difficulty"]))["slug"]
    assert judge("start", "--topic", "binary-tree").out.startswith(f"wrote {easiest.replace('-', '_')}.py\n")
    ran = judge("start", "--topic", "binary-tre")
    assert (ran.status, ran.complaint()) == (2, "no problem has the topic 'binary-tre'; did you mean 'binary-tree'?")


def test_start_passes_over_what_is_solved(judge: Judge) -> None:
    problems = json.loads(judge("list", "--json").out)
    counts = Counter(topic for problem in problems for topic in problem["topics"])
    slug, topic = next(
        (problem["slug"], topic)
        for problem in problems
        for topic in problem["topics"]
        if counts[topic] == 1 and problem["difficulty"] == "easy"
    )
    name = slug.replace("-", "_")
    judge.write(f"{name}.py", judge("solution", slug, "--give-up").out)
    assert judge("submit", f"{name}.py", "-q").status == 0
    ran = judge("start", "--topic", topic, "--dir", "new")
    assert ran.status == 2
    assert "solved all of these" in ran.complaint()


def test_start_by_chance(judge: Judge) -> None:
    ran = judge("start", "--random", "--topic", "attention")
    assert ran.status == 0
    slug = ran.out.splitlines()[0].removeprefix("wrote ").removesuffix(".py").removesuffix("_torch").replace("_", "-")
    assert slug in judge("list", "--topic", "attention").out


@pytest.mark.parametrize(
    ("args", "word"),
    [
        ([], "--topic or --random"),
        (["three-sum", "--random"], "leave out --topic and --random"),
        (["three-sum", "--topic", "array"], "leave out --topic and --random"),
    ],
)
def test_start_needs_one_choice(judge: Judge, args: list[str], word: str) -> None:
    ran = judge("start", *args)
    assert ran.status == 2
    assert word in ran.complaint()


def test_edit_opens_the_editor(judge: Judge, tmp_path: Path) -> None:
    editor = tmp_path / "my editor"
    editor.write_text('#!/bin/sh\necho "edited $2 with $1"\necho "# mine" >> "$2"\n', "utf-8")
    editor.chmod(0o755)
    ran = judge("start", "add-up", "--edit", EDITOR=f"'{editor}' --wait", VISUAL="")
    assert ran.status == 0
    assert f"edited {judge.folder / 'add_up.py'} with --wait" in ran.out
    assert (judge.folder / "add_up.py").read_text("utf-8").endswith("# mine\n")


@pytest.mark.parametrize(
    ("editor", "word"), [("", "set $EDITOR"), ("no-such-editor", "cannot be found"), ("'unclosed", "cannot be found")]
)
def test_edit_without_an_editor_writes_nothing(judge: Judge, editor: str, word: str) -> None:
    ran = judge("start", "add-up", "--edit", EDITOR=editor)
    assert ran.status == 2
    assert word in ran.complaint()
    assert not (judge.folder / "add_up.py").exists()


def test_an_editor_that_fails_is_reported(judge: Judge) -> None:
    ran = judge("start", "add-up", "--edit", EDITOR="false")
    assert ran.status == 2
    assert ran.err == "judge: the editor false ended with status 1; add_up.py exists nevertheless\n"
