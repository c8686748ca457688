"""The workloads of the comparisons, and how their cases are laid out for the rivals."""

from __future__ import annotations

import pickle
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from judge.catalog.cache import Cache
from judge.catalog.cases import load_cases
from judge.judging.package_runner import PackageRunner
from judge.models import Case, Problem
from judge.sandbox.pool import SandboxPool
from judge.session import Session
from judge.values import wire

CATALOGUE = Path(__file__).resolve().parent / "problems"
ROOT = CATALOGUE.parent.parent


class Workload(NamedTuple):
    """A problem of the benchmarks' catalogue, with its plain solution."""

    slug: str
    words: str

    @property
    def solution(self) -> Path:
        return CATALOGUE / self.slug / "submissions" / "accepted" / "plain.py"


THREE_SUM = Workload("sixty-three-sum", "sixty cases of 3Sum")
SOFTMAX = Workload("forty-softmax", "forty small cases of softmax")
LONGEST_RUN = Workload("twenty-longest-run", "submissions of twenty small cases")
WORKLOADS = (THREE_SUM, SOFTMAX)


def judge_command() -> list[str]:
    """Return the command as a user runs it: the installed script, else the module."""
    script = Path(sys.executable).with_name("judge")
    return [str(script)] if script.exists() else [sys.executable, "-m", "judge"]


@contextmanager
def session(home: Path) -> Iterator[Session]:
    """Open a session over the benchmarks' catalogue and the built-in one."""
    with Session(home, [CATALOGUE]) as opened:
        yield opened


def cases_of(problem: Problem) -> tuple[Case, ...]:
    """Return all cases of a problem with their answers."""
    with TemporaryDirectory() as folder, SandboxPool() as sandboxes:
        return load_cases(problem, "default", PackageRunner(sandboxes), Cache(Path(folder)))


def lay_out(workload: Workload, problem: Problem, folder: Path) -> int:
    """Write ``solution.py`` and ``cases.pickle`` into ``folder``; return the number of cases."""
    pairs = [(_plain(wire.unpack(case.args)), _plain(wire.unpack(case.expected or b""))) for case in cases_of(problem)]
    copyfile(workload.solution, folder / "solution.py")
    (folder / "cases.pickle").write_bytes(pickle.dumps(pairs))
    return len(pairs)


def _plain(value: Any) -> Any:
    """Decoded values with real arrays in them."""
    if isinstance(value, wire.Array):
        import numpy as np

        return np.frombuffer(value.data, value.dtype).reshape(value.shape).copy()
    return [_plain(item) for item in value] if isinstance(value, list) else value
