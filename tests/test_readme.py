"""README tells what is so: its commands are the ones that are run."""

from __future__ import annotations

import re
from pathlib import Path

from judge.cli.root import COMMANDS

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")


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
