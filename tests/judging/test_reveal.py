"""What ``--reveal verdict`` withholds: a solution that knows a hidden input cannot pass it on."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from judge.catalog.cache import Cache
from judge.catalog.cases import load_cases
from judge.catalog.reading import read_problem
from judge.judging.judge import judge
from judge.judging.options import Options
from judge.judging.package_runner import PackageRunner
from judge.judging.report import _FIXED_WORDS
from judge.models import Submission
from judge.sandbox.pool import SandboxPool

_ECHO = Path(__file__).parents[1] / "hostile" / "problems" / "echo"
_HIDDEN = "TELL-TALE-3"  # 3 is the argument of a hidden case
_WAYS = [
    "raise ValueError(text)",
    "raise MemoryError(text)",
    "raise PermissionError(text)",
    "raise OSError(2, text, text)",
    "raise SystemExit(text)",
    "raise type(text.replace('-', '_'), (Exception,), {})",
    "print(text); return text",
    "return [text]",
    "from judge.guest import forbid; raise forbid.RuleViolation(text)",
    "import sys; sys.stderr.write(text); return None",
    "import judge.guest.solution_driver as s; s.Solution.handle = lambda *a: s.Reply(status='broken', message=text)",
    "import judge.guest.solution_driver as s; s.Solution.handle = lambda *a: s.Reply(status='mutated', message=text)",
]


@pytest.mark.parametrize("way", _WAYS)
def test_a_hidden_input_is_not_shown(sandboxes: SandboxPool, way: str) -> None:
    source = f"def echo(n):\n    text = f'TELL-TALE-{{n}}'\n    if n == 1:\n        return n\n    {way}\n"
    problem = read_problem(_ECHO)
    cases = load_cases(problem, "default", PackageRunner(sandboxes), Cache(Path("/dev/null")))
    submission = Submission(file="talkative.py", source=source.encode(), backend="python")
    reports = {
        reveal: judge(problem, submission, cases, sandboxes, Options(reveal=reveal))["en"]
        for reveal in ("none", "verdict", "case")
    }
    assert all(report.passed == 1 for report in reports.values())
    for reveal in ("none", "verdict"):
        assert b"TALE" not in msgspec.json.encode(reports[reveal])
    assert reports["none"].failure is msgspec.UNSET


_SIGNS = [
    "import os; os._exit(n)",
    "import os; os.abort()",
    "import os\n    try: os.fork()\n    except OSError: pass",
    "raise ValueError",
    "return 'x' * n",
    "return [n] * 1000",
    "kept = b'x' * (n << 20); return None",
    "import time; time.sleep(n / 50); return None",
    "import sys; sys.exit(n)",
    "while True: pass",
]


@pytest.mark.parametrize("way", _SIGNS)
def test_a_hidden_case_gives_a_verdict_and_fixed_words(sandboxes: SandboxPool, way: str) -> None:
    problem = read_problem(_ECHO)
    cases = load_cases(problem, "default", PackageRunner(sandboxes), Cache(Path("/dev/null")))
    submission = Submission(file="telling.py", source=f"def echo(n):\n    {way}\n".encode(), backend="python")
    report = judge(problem, submission, cases, sandboxes, Options(reveal="verdict"))["en"]
    for result in report.cases:
        if result.hidden:
            assert (result.detail, result.cpu_s, result.memory_mib) == (None, 0.0, 0.0)
            assert result.message == _FIXED_WORDS[result.verdict]
    assert report.memory_mib % 16 == 0


def test_why_a_file_cannot_be_loaded_is_reported(sandboxes: SandboxPool) -> None:
    problem = read_problem(_ECHO)
    cases = load_cases(problem, "default", PackageRunner(sandboxes), Cache(Path("/dev/null")))
    hidden = [case for case in cases if case.hidden]
    submission = Submission(file="broken.py", source=b"def echo(n:\n", backend="python")
    report = judge(problem, submission, hidden, sandboxes, Options(reveal="verdict"))["en"]
    assert "SyntaxError" in report.cases[0].message


def test_what_a_sample_printed_is_shown_only_if_it_ran_before_hidden_cases(sandboxes: SandboxPool) -> None:
    """A group that does not count runs last, so its output could repeat hidden inputs."""
    source = b"SEEN = []\ndef echo(n):\n    SEEN.append(n)\n    print('TELL-TALE', SEEN)\n    return n\n"
    problem = read_problem(_ECHO)
    cases = load_cases(problem, "default", PackageRunner(sandboxes), Cache(Path("/dev/null")))
    submission = Submission(file="talkative.py", source=source, backend="python")
    hidden = tuple({case.group for case in cases if case.hidden})
    plain = judge(problem, submission, cases, sandboxes, Options(reveal="verdict"))["en"]
    last = judge(problem, submission, cases, sandboxes, Options(reveal="verdict", require=hidden))["en"]
    assert [case.stdout for case in plain.cases if case.stdout] == ["TELL-TALE [1]\n"]
    assert b"TALE" not in msgspec.json.encode(last)


def test_a_sample_that_ran_after_hidden_cases_repeats_nothing(sandboxes: SandboxPool) -> None:
    source = (
        b"SEEN = []\ndef echo(n):\n    SEEN.append(n)\n    if n == 1:\n        raise ValueError(SEEN)\n    return n\n"
    )
    quiet = b"SEEN = []\ndef echo(n):\n    SEEN.append(n)\n    print('TELL-TALE', SEEN)\n    return n\n"
    problem = read_problem(_ECHO)
    cases = load_cases(problem, "default", PackageRunner(sandboxes), Cache(Path("/dev/null")))
    hidden = tuple({case.group for case in cases if case.hidden})
    options = Options(reveal="verdict", require=hidden, show_passed=True)
    raised, passed = (
        judge(problem, Submission(file="x.py", source=text, backend="python"), cases, sandboxes, options)["en"]
        for text in (source, quiet)
    )
    (sample,) = (case for case in raised.cases if not case.hidden)
    assert sample.message == "runtime error"
    assert b"TALE" not in msgspec.json.encode(passed)


def test_the_slowest_case_counts_also_if_its_own_time_is_withheld(sandboxes: SandboxPool) -> None:
    """The total counts it as well, so a report would contradict itself."""
    problem = read_problem(_ECHO)
    cases = load_cases(problem, "default", PackageRunner(sandboxes), Cache(Path("/dev/null")))
    source = b"def echo(n):\n    for _ in range(n > 1 and 10**6): pass\n    return n\n"
    submission = Submission(file="slow.py", source=source, backend="python")
    report = judge(problem, submission, cases, sandboxes, Options(reveal="verdict"))["en"]
    assert report.slowest_s > max(case.cpu_s for case in report.cases)
    assert report.slowest_s == round(report.slowest_s, 3)
