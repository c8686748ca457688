"""The arena: judges hostile programs in sandboxes, and looks for what they left behind.

A program is a file ``programs/<family>/<name>.py`` with one misbehaviour. Comments on top say what it is:

    # attack: what is tried, in one line
    # expect: RV|RE                 the verdicts that are right
    # backend: numpy                optional; otherwise the problem's first
    # problem: echo                 optional; otherwise secret-number

It returns the right answer only if containment fails, so AC means that the sandbox is broken. The problems
``secret-*`` have random numbers as answers, which can only be stolen or forged; the problems ``echo*`` are for attacks
that need no answer. A program of the families ``persistence`` and ``crossing`` is judged twice, and answers right if
the first run has left something behind. One of the family ``meeting`` is judged in two sandboxes at the same time, and
answers right if it meets the other one. The name of a file that a program leaves begins with ``escaped-``.
"""

from __future__ import annotations

import contextlib
import os
import re
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import NamedTuple
from unittest.mock import patch

import msgspec

from judge.catalog.cache import Cache
from judge.catalog.cases import load_cases, load_gradients
from judge.catalog.reading import read_problem
from judge.judging import calibration
from judge.judging.judge import judge
from judge.judging.options import Options
from judge.judging.package_runner import PackageRunner
from judge.models import Backend, Case, Problem, Report, Submission, Verdict
from judge.sandbox.launch import LAYERS
from judge.sandbox.pool import SandboxPool

HERE = Path(__file__).parent
PROBLEMS, PROGRAMS = HERE / "problems", HERE / "programs"
_REAPED_S = 1.0
SECRET = PROBLEMS / "secret-number" / "data" / "secret.jsonl"
PLANTED = "HOSTILE_SUITE_SECRET"
_HEAD = re.compile(r"# (attack|expect|backend|problem): (.+)")
MARK = "escaped-"
_FOLDERS = ("/tmp", "/var/tmp", "/dev/shm", "/run", ".")
_JUDGED_TWICE = ("persistence", "crossing")
_MEETING = "meeting"
# A program that must exceed the time limit computes for ever, so a short limit shows the same; in this family, also one
# that may exceed the memory limit before. Those of the family budgets stay just below a limit or exceed it just so.
_EXHAUSTING, _PATIENT, _ENDLESS_S = "exhaustion", "budgets", 0.1
_HONEST = {"python": "echo", "numpy": "echo-array", "torch": "echo-array"}


class Program(NamedTuple):
    """One hostile program and what its head says."""

    family: str
    name: str
    source: bytes
    attack: str
    expect: frozenset[Verdict]
    problem: str
    backend: Backend | None

    @property
    def title(self) -> str:
        return f"{self.family}/{self.name}"


def read_program(path: Path) -> Program:
    """Read a program. Raises KeyError or ValueError where its head is not as it should be."""
    source = path.read_bytes()
    head: dict[str, str] = {}
    for line in source.decode("utf-8", "replace").splitlines():
        found = _HEAD.fullmatch(line)
        if not found:
            break
        head[found[1]] = found[2].strip()
    backend: Backend | None = None
    match head.get("backend"):
        case "numpy":
            backend = "numpy"
        case "torch":
            backend = "torch"
        case None:
            backend = None
        case other:
            raise ValueError(f"{path}: unknown backend {other}")
    return Program(
        family=path.parent.name,
        name=path.stem,
        source=source,
        attack=head["attack"],
        expect=frozenset(Verdict(name) for name in head["expect"].split("|")),
        problem=head.get("problem", "secret-number"),
        backend=backend,
    )


def programs() -> list[Program]:
    """All programs, by family and name."""
    return [read_program(path) for path in sorted(PROGRAMS.glob("*/*.py"))]


class Arena:
    """A context manager: sandboxes with the given layers, and secrets planted where a thief would look.

    The answers of ``secret-number`` lie in the judge's environment, in its memory and in a file that it holds open
    under an inheritable descriptor, besides the package's folder.
    """

    def __init__(self, layers: tuple[str, ...] = LAYERS) -> None:
        self._layers = layers
        self.sandboxes = SandboxPool(layers)
        self._loaded: dict[str, tuple[Problem, tuple[Case, ...]]] = {}
        self._descriptor = -1

    def judge(self, program: Program) -> Report:
        """Return the report on a program; if it is judged twice, that of the second time, or the better one."""
        if program.family == _MEETING:
            return self._judge_two(program)
        if program.family in _JUDGED_TWICE:
            self._judge(program.problem, program.source, program.backend)
        cpu_s = _ENDLESS_S if _is_endless(program) else None
        return self._judge(program.problem, program.source, program.backend, cpu_s)

    def _judge_two(self, program: Program) -> Report:
        problem, cases = self._problem(program.problem)
        submission = Submission(file="submission.py", source=program.source, backend=problem.backends[0])
        together = threading.Barrier(2)

        def judge_one(layers: tuple[str, ...]) -> Report:
            with SandboxPool(layers) as sandboxes:
                sandboxes.get(submission.backend).isolation  # noqa: B018  # waits until the sandbox is ready
                together.wait()
                return judge(problem, submission, cases, sandboxes, Options())["en"]

        with patch.object(calibration, "measure", return_value=1.0), ThreadPoolExecutor(2) as threads:
            return max(threads.map(judge_one, [self._layers] * 2), key=lambda report: report.passed)

    def honest(self, backend: Backend | None = None) -> tuple[Verdict, ...]:
        """Return the verdicts of an honest submission that is right in one case and wrong in the next: (AC, WA)."""
        source = b"def echo(value):\n    return value + (value > 1)\n"
        return tuple(case.verdict for case in self._judge(_HONEST[backend or "python"], source, backend).cases)

    def leftovers(self) -> list[str]:
        """Return what a program has left: files with the mark, and processes that its fork server does not reap."""
        until = time.monotonic() + _REAPED_S
        while (below := self._below_fork_servers()) and time.monotonic() < until:
            time.sleep(0.005)
        found = [
            f"{folder}/{name}"
            for folder in _FOLDERS
            if Path(folder).is_dir()
            for name in sorted(path.name for path in Path(folder).iterdir())
            if name.startswith(MARK)
        ]
        return found + [f"process {pid}" for pid in below]

    def _below_fork_servers(self) -> list[int]:
        parents = dict(processes())
        generation = [pid for pid, parent in parents.items() if parent == os.getpid() and _is_fork_server(pid)]
        if (
            "pid" in self.sandboxes.get(self.sandboxes.backend_at_hand()).isolation.namespaces
        ):  # then these are the guardians
            generation = [pid for pid, parent in parents.items() if parent in generation]
        found: list[int] = []
        while generation := [pid for pid, parent in parents.items() if parent in generation]:
            found += generation
        return found

    def _judge(self, slug: str, source: bytes, backend: Backend | None, cpu_s: float | None = None) -> Report:
        problem, cases = self._problem(slug)
        if cpu_s is not None:
            problem = msgspec.structs.replace(problem, limits=msgspec.structs.replace(problem.limits, cpu_s=cpu_s))
        submission = Submission(file="submission.py", source=source, backend=backend or problem.backends[0])
        # The limits do not follow a machine that is slower now, where an answer just too late would be in time.
        with patch.object(calibration, "measure", return_value=1.0):
            return judge(problem, submission, cases, self.sandboxes, Options())["en"]

    def _problem(self, slug: str) -> tuple[Problem, tuple[Case, ...]]:
        if slug not in self._loaded:
            problem = _soon_over(read_problem(PROBLEMS / slug))
            author, cache = PackageRunner(self.sandboxes), Cache(Path(os.devnull))
            cases = load_gradients(problem, "default", load_cases(problem, "default", author, cache), author, cache)
            self._loaded[slug] = problem, cases
        return self._loaded[slug]

    def __enter__(self) -> Arena:
        os.environ[PLANTED] = SECRET.read_text(encoding="utf-8")
        self._descriptor = os.open(SECRET, os.O_RDONLY)
        os.set_inheritable(self._descriptor, True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.sandboxes.close()
        os.close(self._descriptor)
        os.environ.pop(PLANTED, None)


def _is_endless(program: Program) -> bool:
    if program.family == _EXHAUSTING:
        return Verdict.TLE in program.expect
    return program.family != _PATIENT and program.expect == {Verdict.TLE}


def _soon_over(problem: Problem) -> Problem:
    """Return the problem with a shorter wall limit than a package may have, because programs that sleep would take all
    the time.
    """
    return msgspec.structs.replace(problem, limits=msgspec.structs.replace(problem.limits, wall_s=1.0))


def processes() -> Iterator[tuple[int, int]]:
    """All processes with their parents."""
    for name in filter(str.isdecimal, (path.name for path in Path("/proc").iterdir())):
        with contextlib.suppress(OSError):
            yield int(name), int(Path(f"/proc/{name}/stat").read_bytes().rpartition(b")")[2].split()[1])


def _is_fork_server(pid: int) -> bool:
    with contextlib.suppress(OSError):
        return b"sandbox/start.py" in Path(f"/proc/{pid}/cmdline").read_bytes()
    return False
