"""Small records for tests: reports, cells, a tree of files, a git repository."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

import msgspec

from judge.judging.groups import tally
from judge.models import LANGUAGES, CaseResult, Failure, Isolation, Limits, Report, Reports, Tally, Verdict
from judge.models.grade import Cell

SAFE = Isolation(landlock=4, seccomp=True, namespaces=("mount",), rlimits=True, degraded=())
UNSAFE = Isolation(landlock=0, seccomp=False, namespaces=(), rlimits=True, degraded=("landlock", "mount", "seccomp"))


def case(verdict: str, group: str = "secret", number: int = 1) -> CaseResult:
    return CaseResult(id=f"{group}/{number}", group=group, hidden=group != "sample", verdict=Verdict(verdict))


def report(*cases: CaseResult, problem: str = "add-up", sandbox: Isolation = SAFE) -> Report:
    """The report that these cases make."""
    first = next((one for one in cases if one.verdict is not Verdict.AC), None)
    passed = sum(one.verdict is Verdict.AC for one in cases)
    return Report(
        judge="0", problem=problem, digest="d", file="add_up.py", source_sha256="s", backend="python", seed="default",
        verdict=first.verdict if first else Verdict.AC, score=0.0, passed=passed, total=len(cases),
        samples=Tally(passed=0, total=0), hidden=Tally(passed=passed, total=len(cases)), cpu_s=0.1, wall_s=0.1,
        memory_mib=1.0, limits=Limits(), cases=cases, sandbox=sandbox, groups=tally(cases, ()),
        failure=Failure(id=first.id) if first else msgspec.UNSET,
    )  # fmt: skip


def cell(member: str, problem: str = "add-up", points: float = 1.0, verdict: str = "AC") -> Cell:
    own = report(case(verdict), problem=problem)
    return Cell(member=member, problem=problem, file="f.py", score=points, points=points, report=own)


def write_tree(root: Path, files: Mapping[str, str | bytes]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return root


def git(folder: Path, *command: str, at: str = "2027-01-01T00:00:00+00:00") -> str:
    """Run git with a fixed identity and clock."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_SYSTEM": os.devnull,
        "GIT_AUTHOR_DATE": at,
        "GIT_COMMITTER_DATE": at,
    }
    command = ("git", "-c", "user.name=a", "-c", "user.email=a@b", "-c", "init.defaultBranch=main", *command)
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True)
    return done.stdout


def commit(folder: Path, at: str) -> None:
    """Commit everything, with that date."""
    if not (folder / ".git").exists():
        git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", at, at=at)


def in_every_language(report: Report) -> Reports:
    """Return a report whose texts are the same in every language."""
    return dict.fromkeys(LANGUAGES, report)
