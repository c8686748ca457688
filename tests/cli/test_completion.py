"""Completion in a shell: the scripts, and what they ask."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.running import Judge


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_script(judge: Judge, shell: str) -> None:
    ran = judge("completion", shell)
    assert ran.status == 0
    assert f"_JUDGE_COMPLETE={shell}_complete" in ran.out


@pytest.mark.parametrize("shell", ["bash"])
def test_script_is_one_the_shell_can_read(judge: Judge, shell: str, tmp_path: Path) -> None:
    script = tmp_path / "script"
    script.write_text(judge("completion", shell).out, "utf-8")
    found = shutil.which(shell)
    assert found is not None
    assert subprocess.run([found, "-n", script], check=False).returncode == 0


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("judge sub", {"submit"}),
        ("judge show add", {"add-up"}),
        ("judge start three-s", {"three-sum"}),
        ("judge submit --problem add", {"add-up"}),
        ("judge submit --reveal ver", {"verdict"}),
    ],
)
def test_words_complete(judge: Judge, words: str, offered: set[str]) -> None:
    ran = judge(_JUDGE_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(words.count(" ")))
    assert ran.err == ""
    assert {line.partition(",")[2] for line in ran.out.splitlines()} == offered


def test_broken_catalogue_completes_nothing(judge: Judge) -> None:
    ran = judge(_JUDGE_COMPLETE="bash_complete", COMP_WORDS="judge show add", COMP_CWORD="2", JUDGE_PROBLEMS="/nowhere")
    assert (ran.out.strip(), ran.err) == ("", "")
