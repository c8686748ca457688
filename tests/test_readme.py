"""The README is true: the tests run its commands."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

import pytest

from judge.cli.root import COMMANDS
from tests.cli.running import Judge

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")

_FROM = README.partition("A first attempt:\n\n```python\n")[2]
WRONG = _FROM.partition("```")[0]
_CORRECTED = re.search(r"corrected it, here by `(return .*)`:", README)
assert _CORRECTED is not None
RIGHT = WRONG.replace("return triplets", _CORRECTED[1])


def test_ci_runs_the_test_command_of_the_readme() -> None:
    commands = re.findall(r"^.*python -m pytest.*$", README, re.MULTILINE)
    assert len(commands) == 1
    assert commands[0] in (ROOT / ".ci" / "run").read_text("utf-8").splitlines()


def test_paths_that_are_named_exist() -> None:
    for document in (README, (ROOT / "CONTRIBUTING.md").read_text("utf-8")):
        links = re.findall(r"\]\(([^)#:]+)\)", document)
        assert links
        assert [link for link in links if not (ROOT / link).exists()] == []
    submitted = re.findall(r"judge submit (problems/\S+)", README)
    assert submitted
    assert all((ROOT / path).is_file() for path in submitted)


def test_commands_that_are_named_exist() -> None:
    for document in (README, (ROOT / "docs" / "cli.md").read_text("utf-8")):
        named = set(re.findall(r"(?:`|\$ )judge ([a-z]+)", document))
        assert named
        assert named <= set(COMMANDS)


@pytest.mark.slow
def test_the_tour_shows_what_is_printed(tmp_path: Path) -> None:
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "JUDGE_HOME": str(tmp_path / "home"),
        "JUDGE_KEEP": "0",
        "LANG": "C",
    }
    folder = tmp_path / "kata"
    folder.mkdir()
    judge = Judge(folder, environment)
    tour = README.partition("## A first tour")[2].partition("\n## ")[0]
    sessions = re.findall(r"^```console\n(.*?)^```", tour, re.MULTILINE | re.DOTALL)
    assert len(sessions) == 4
    for session, solution in zip(sessions, (None, WRONG, WRONG, RIGHT), strict=True):
        if solution is not None:
            judge.write("three_sum.py", solution)
        for shown in re.split(r"^\$ judge ", session, flags=re.MULTILINE)[1:]:
            command, _, output = shown.partition("\n")
            assert _unmeasured(judge(*shlex.split(command)).out) == _unmeasured(output.rstrip("\n") + "\n")


def _unmeasured(text: str) -> str:
    """Return the text without times and memory, which differ between machines."""
    return re.sub(r"\d+(\.\d+)? m?s\b|(under )?\d+ MiB", "_", text)
