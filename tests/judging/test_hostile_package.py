"""A package is as untrusted as a solution: a fault of its code is reported soon, in one line, and leaves nothing
behind.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from judge.catalog.cache import Cache
from judge.catalog.cases import load_cases
from judge.errors import PackageError, SandboxError
from judge.judging import answer_checker, budget, package_runner
from judge.judging.package_runner import PackageRunner
from judge.models import Check, Limits, Problem, Verdict
from judge.sandbox.pool import SandboxPool
from judge.values.wire import unpack
from tests.judging.building import case, judged, only, problem
from tests.judging.processes import descendants

_SHORT = Limits(cpu_s=0.4, wall_s=0.8, memory_mib=128, output_kib=64)
_SOON_S = 60.0  # half of what a test may take


@pytest.fixture(autouse=True)
def _short_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_runner, "_MAX_REPLY", 8 << 20)
    monkeypatch.setattr(answer_checker, "_LIMITS", _SHORT)


@pytest.fixture(autouse=True)
def _soon_and_nothing_left(sandboxes: SandboxPool) -> Iterator[None]:
    sandboxes.get("python").isolation  # noqa: B018  # waits until it is up
    started = time.monotonic()
    yield
    assert time.monotonic() - started < _SOON_S
    until = time.monotonic() + 1.0
    while descendants(3) and time.monotonic() < until:
        time.sleep(0.005)  # the fork server reaps the last one in its own time
    assert descendants(3) == []
    with sandboxes.get("python").lend("judge.guest.solution_driver:make", _SHORT):
        assert len(descendants(3)) == 1  # else the lines above would see none


def _generated(sandboxes: SandboxPool, source: str) -> list[str]:
    made = PackageRunner(sandboxes, _SHORT).generate(problem(), source.encode(), "seed")
    return [one.id for one in made]


_BODIES = {
    "loops": ("while True: pass", "gave no answer (cpu)"),
    "sleeps": ("import time; time.sleep(100)", "gave no answer (wall)"),
    "floods": ("while True: print('x' * 1000)", "gave no answer (output)"),
    "grows": ("kept = []\n    while True: kept.append('x' * (1 << 20))", "gave no answer (memory)"),
    "asks_too_much": ("return bytearray(1 << 40)", "MemoryError"),
    "exits": ("import os; os._exit(0)", "gave no answer (exited)"),
    "exits_politely": ("raise SystemExit(0)", "SystemExit"),
    "crashes": ("import ctypes; ctypes.string_at(0)", "gave no answer (signalled 11)"),
    "reads_files": ("return open('/etc/passwd').read()", "No such file or directory"),
    "writes_files": ("open('/tmp/escaped-package', 'w')", "escaped-package"),
    "raises": ("raise ValueError('many\\nlines\\x1b[31m')", "ValueError: many\\nlines\\x1b[31m"),
    "raises_much": ("raise ValueError('x' * 100_000)", "ValueError: xxx"),
    "closes_its_channel": ("import os; os.close(3)\n    while True: pass", "gave no answer (protocol)"),
    "writes_to_its_channel": ("import os; os.write(3, bytes(100))", "gave no answer (protocol)"),
    "interrupts": ("raise KeyboardInterrupt", "KeyboardInterrupt"),
}
_DENIED = {
    "forks": ("import os; os.fork()", "start a process"),
    "forks_and_goes_on": ("import os\n    try: os.fork()\n    except OSError: pass", "start a process"),
    "connects": ("import socket; socket.socket()", "open a network connection"),
    "kills": ("import os; os.kill(1, 9)", "send a signal"),
}


def _one_line(error: BaseException) -> str:
    text = str(error)
    assert "\n" not in text
    assert "\x1b" not in text
    assert "Traceback" not in text
    assert len(text) < 2000
    return text


@pytest.mark.parametrize("name", [*_BODIES, *_DENIED])
def test_a_generator(sandboxes: SandboxPool, name: str) -> None:
    body, words = {**_BODIES, **_DENIED}[name]
    with pytest.raises(PackageError) as error:
        _generated(sandboxes, f"def generate(rng):\n    {body}\n    yield {{'id': 'x', 'args': [1]}}\n")
    told = _one_line(error.value)
    assert words in told
    assert "generator.py" in told


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("while True: pass", "gave no answer (cpu)"),
        ("def generate(rng):\n    while True: yield {'id': 'x', 'args': [1]}", "more than 2000 cases"),
        ("def generate(rng):\n    while True: yield {'id': 'x', 'args': ['x' * 10_000_000]}", "gave no answer"),
        ("def generate(rng):\n    yield {'id': 'x', 'args': ['x' * 9_000_000]}", "gave no answer (output)"),
        ("def generate(rng):\n    yield None", "must yield dicts"),
        ("def generate(rng):\n    return 3", "TypeError"),
        ("def generate(rng):\n    yield {'id': 3, 'args': [1]}", "id must be a string"),
        ("def generate(rng):\n    yield {'id': 'x', 'args': [object()], 'why': 1}", ""),
        ("x = 1", "AttributeError"),
        ("def generate(", "SyntaxError"),
    ],
)
def test_a_generator_of_nonsense(sandboxes: SandboxPool, source: str, words: str) -> None:
    if not words:
        assert _generated(sandboxes, source) == ["x"]
        return
    with pytest.raises(PackageError) as error:
        _generated(sandboxes, source)
    assert words in _one_line(error.value)


@pytest.mark.parametrize("raw", [b"", b"\xc1", b"\x81\xa6status\xa2ok", b"\x91" * 3000, b"\x81\xa7message\xa1\xff"])
def test_a_generator_that_forges_its_reply(sandboxes: SandboxPool, raw: bytes) -> None:
    source = f"""
import sys
def generate(rng):
    frame = sys._getframe()
    while frame.f_code.co_name != "_serve_child":
        frame = frame.f_back
    import os, struct
    reply = {raw!r}
    os.write(3, struct.pack("=I8s", len(reply), frame.f_locals["nonce"]) + reply)
    while True: pass
"""
    with pytest.raises(PackageError) as error:
        _generated(sandboxes, source)
    assert "cannot be read" in _one_line(error.value) or "gave no answer" in str(error.value)


@pytest.mark.parametrize("field", ["args", "expected"])
def test_a_generator_whose_values_are_none(sandboxes: SandboxPool, field: str) -> None:
    source = f"""
import msgspec
from judge.values import wire
odd, encode = {{"args": [1], "expected": 2}}[{field!r}], msgspec.msgpack.encode
wire.pack = lambda value: encode([msgspec.msgpack.Ext(99, b"x")] if value == odd else value)
def generate(rng):
    yield {{"id": "x", "args": [1], "expected": 2}}
"""
    with pytest.raises(PackageError, match=f"generator.py: case 'x': {field}: cannot be read: unknown extension"):
        _generated(sandboxes, source)


def _answers(sandboxes: SandboxPool, source: str) -> list[bytes]:
    return PackageRunner(sandboxes, _SHORT).answers(
        problem(), source.encode(), [case(None, 7), case(None, 8, name="2")]
    )


@pytest.mark.parametrize("name", [*_BODIES, *_DENIED])
def test_a_reference(sandboxes: SandboxPool, name: str) -> None:
    body, words = {**_BODIES, **_DENIED}[name]
    words = {"SystemExit": "sys.exit"}.get(words, words)
    with pytest.raises(PackageError) as error:
        _answers(sandboxes, f"def f(a):\n    {body}\n    return 49\n")
    told = _one_line(error.value)
    assert words in told
    assert "reference.py: case secret/1" in told


@pytest.mark.parametrize("source", ["", "def f(", "def g(a): ...", "1 / 0", "while True: pass", "import scipy"])
def test_a_reference_that_does_not_load(sandboxes: SandboxPool, source: str) -> None:
    with pytest.raises(PackageError) as error:
        _answers(sandboxes, source)
    assert "reference.py" in _one_line(error.value)


def test_a_reference_that_is_right(sandboxes: SandboxPool) -> None:
    assert [unpack(raw) for raw in _answers(sandboxes, "def f(a): return a * a")] == [49, 64]


def _with_checker(folder: Path, source: str) -> Problem:
    (folder / "checker.py").write_text(source, encoding="utf-8")
    return msgspec.structs.replace(problem(check=Check(kind="custom")), folder=str(folder))


@pytest.mark.parametrize("name", _BODIES)
def test_a_checker(sandboxes: SandboxPool, tmp_path: Path, name: str) -> None:
    body, words = _BODIES[name]
    asked = _with_checker(tmp_path, f"def check(args, expected, actual):\n    {body}\n    return True\n")
    with pytest.raises((PackageError, SandboxError)) as error:
        judged(sandboxes, "def f(a): return 49", of=asked)
    told = _one_line(error.value)
    assert words in told
    assert "checker.py" in told


def test_a_reference_that_sleeps_a_little_in_each_case(sandboxes: SandboxPool) -> None:
    slow = b"import time\ndef f(a):\n    time.sleep(0.5)\n    return a\n"
    with pytest.raises(PackageError) as error:
        PackageRunner(sandboxes, _SHORT).answers(problem(), slow, [case(1, 1, name=str(one)) for one in range(100)])
    assert "reference.py: case" in _one_line(error.value)
    assert "all cases together took more than 2 s" in _one_line(error.value)


def test_a_checker_that_sleeps_a_little_in_each_case(
    sandboxes: SandboxPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (answer_checker, budget):
        monkeypatch.setattr(module, "COMPARING_S", 0.5)
    slow = _with_checker(tmp_path, "import time\ndef check(*_):\n    time.sleep(0.2)\n    return True\n")
    report = judged(sandboxes, "def f(a): return 49", [case(49, 7, name=str(number)) for number in range(10)], slow)
    assert [one.verdict for one in report.cases[3:]] == [Verdict.SK] * 7


def test_a_checker_has_time_for_the_expected_answer_when_the_solutions_answer_took_all(
    sandboxes: SandboxPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer_checker, "COMPARING_S", _SHORT.cpu_s)
    monkeypatch.setattr(answer_checker, "_LEAST_S", 0.001)
    slow = "import time\ndef check(args, expected, actual):\n    end = time.process_time() + 0.05\n"
    slow += "    while actual != expected or time.process_time() < end: pass\n    return True\n"
    report = judged(sandboxes, "def f(a): return 50", of=_with_checker(tmp_path, slow))
    assert report.verdict is Verdict.WA
    assert "cannot handle this answer" in report.cases[0].message


@pytest.mark.parametrize("source", ["", "def check(", "check = 3", "while True: pass", "1 / 0", "import scipy"])
def test_a_checker_that_does_not_load(sandboxes: SandboxPool, tmp_path: Path, source: str) -> None:
    with pytest.raises(PackageError) as error:
        judged(sandboxes, "def f(a): return 49", of=_with_checker(tmp_path, source))
    assert "checker.py" in _one_line(error.value)


def test_a_checker_that_is_missing(sandboxes: SandboxPool, tmp_path: Path) -> None:
    asked = msgspec.structs.replace(problem(check=Check(kind="custom")), folder=str(tmp_path))
    with pytest.raises(PackageError, match="missing"):
        judged(sandboxes, "def f(a): return 49", of=asked)


def test_a_checker_decides(sandboxes: SandboxPool, tmp_path: Path) -> None:
    asked = _with_checker(tmp_path, "def check(args, expected, actual):\n    return actual % 10 == 9 or 'no \\x1b[31m'")
    assert judged(sandboxes, "def f(a): return 19", of=asked).verdict is Verdict.AC
    wrong = only(judged(sandboxes, "def f(a): return 20", of=asked))
    assert wrong.verdict is Verdict.WA
    assert "\x1b" not in wrong.message


def test_an_answer_that_trips_a_checker_is_wrong(sandboxes: SandboxPool, tmp_path: Path) -> None:
    asked = _with_checker(tmp_path, "def check(args, expected, actual): return actual % 10 == 9")
    tripped = only(judged(sandboxes, "def f(a): return 'nine'", of=asked))
    assert tripped.verdict is Verdict.WA
    assert "cannot handle" in tripped.message


def test_a_checker_does_not_pay_for_an_answer_that_cannot_be_read(sandboxes: SandboxPool, tmp_path: Path) -> None:
    asked = _with_checker(tmp_path, "def check(args, expected, actual): return True")
    forger = """
from judge.guest import solution_driver as solution
solution.wire.parts = lambda value: [b"\\xc1"]
def f(a): return 49
"""
    result = only(judged(sandboxes, forger, of=asked))
    assert result.verdict is Verdict.WA
    assert "cannot be read" in result.message


def test_an_expected_answer_that_cannot_be_read(sandboxes: SandboxPool) -> None:
    broken = msgspec.structs.replace(case(49, 7), expected=b"\xc1")
    with pytest.raises(PackageError, match="the answer to case secret/1 cannot be read"):
        judged(sandboxes, "def f(a): return 49", [broken])


def test_a_whole_package(sandboxes: SandboxPool, tmp_path: Path) -> None:
    """From the folder to its cases: what a generator makes is checked again outside."""
    for name, text in {
        "data/sample.jsonl": '{"id": "1", "args": [7], "expected": 49}\n',
        "generator.py": "def generate(rng):\n    yield {'id': '../x', 'args': [1]}\n",
        "reference.py": "def f(a): return 49\n",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    asked = msgspec.structs.replace(problem(), folder=str(tmp_path))
    with pytest.raises(PackageError, match="id: write letters"):
        load_cases(asked, "seed", PackageRunner(sandboxes, _SHORT), Cache(Path("/dev/null")))


def test_a_reply_of_very_long_texts_is_not_read(sandboxes: SandboxPool) -> None:
    source = """
import judge.guest.package_driver as driver
plain = driver.Reply
driver.Reply = lambda **fields: plain(status="raised", traceback="x" * (1 << 20))
def generate(rng):
    yield {"id": "a", "args": [1]}
"""
    with pytest.raises(PackageError, match="cannot be read: a message of more than 131072 bytes"):
        _generated(sandboxes, source)
