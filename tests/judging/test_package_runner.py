"""What a package's validator and reference return for a case."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from judge.checkers.arrays import surely_right
from judge.errors import PackageError
from judge.guest.messages import Validate
from judge.judging.attempt import case_request
from judge.judging.package_runner import NotAllowed, PackageRunner
from judge.models import Limits, Problem, ValueType
from judge.sandbox.pool import SandboxPool
from judge.text.messages import translate
from judge.text.phrases import NOTHING
from judge.values.wire import Array, unpack
from tests.judging.building import case, problem

PATIENT_CALLS = 50
COUNTS = f"""
calls = 0

def f(a):
    global calls
    calls += 1
    assert calls <= {PATIENT_CALLS}, "too many calls"
    return a ** 3
"""
SHORT = Limits(cpu_s=0.3, wall_s=3.0, memory_mib=256)


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("import numpy\ndef f(a):\n    return numpy.zeros(70 << 20, numpy.int8)\n", "more than 64 MiB"),
        ("def f(a):\n    return [0] * 700_000\n", "more than 640000 values"),
    ],
)
def test_an_expected_answer_has_a_limit(sandboxes: SandboxPool, source: str, told: str) -> None:
    """The judge holds it together with the answer that is compared with it."""
    patient = PackageRunner(sandboxes, Limits(cpu_s=5.0, wall_s=15.0, memory_mib=512))
    asked = problem(returns="array") if "numpy" in source else problem()
    with pytest.raises(PackageError, match=told):
        patient.answers(asked, source.encode(), [case(0, 7)])


@pytest.fixture(scope="module")
def runner() -> Iterator[PackageRunner]:
    with SandboxPool() as sandboxes:
        yield PackageRunner(sandboxes, SHORT)


@pytest.fixture(scope="module")
def with_torch() -> Iterator[PackageRunner]:
    pytest.importorskip("torch", reason="needs PyTorch")
    with SandboxPool() as sandboxes:
        sandboxes.get("torch")
        yield PackageRunner(sandboxes)


def package(folder: Path, reference: str, generator: str = "") -> Problem:
    (folder / "reference.py").write_text(reference, encoding="utf-8")
    if generator:
        (folder / "generator.py").write_text(generator, encoding="utf-8")
    return msgspec.structs.replace(problem(), folder=str(folder))


def test_one_fault_per_case(runner: PackageRunner) -> None:
    source = b"def validate(args):\n    if args[0] < 0:\n        raise ValueError(f'{args[0]} is {{negative}}')\n"
    cases = [case(None, 1), case(None, -2), case(None, "x"), case(None, 3)]
    assert list(map(str, runner.faults(problem(), source, cases))) == [
        "",
        "-2 is {negative}",
        "an argument does not have the form that the statement describes "
        "(TypeError: '<' not supported between instances of 'str' and 'int')",
        "",
    ]


def test_a_fault_in_both_languages(runner: PackageRunner) -> None:
    source = """
from judge.probes.plain import require

def validate(args):
    require(args[0] != 1, "a must not be {1}", "a 不能是 {1}")
    require(args[0] != 2, "a must not be 2")
    require(args[0] != 3, "")
    int(args[0])
    args[0].missing
""".encode()
    faults = runner.faults(problem(), source, [case(None, value) for value in (1, 2, 3, "x", 5)])
    assert [translate(fault, "en") for fault in faults[:2]] == ["a must not be {1}", "a must not be 2"]
    assert [translate(fault, "zh") for fault in faults] == [
        "a 不能是 {1}",
        "a must not be 2",
        "题目的校验器拒绝了这个输入",
        "'x' 不是整数（10 进制）",
        "有参数不符合题面所述的形式（AttributeError: 'int' object has no attribute 'missing'）",
    ]


def test_without_validate_everything_is_allowed(runner: PackageRunner) -> None:
    assert runner.faults(problem(), b"def generate(rng): yield\n", [case(None, 1)]) == [NOTHING]


def test_a_validator_sees_arrays(runner: PackageRunner) -> None:
    source = b"def validate(args):\n    raise ValueError(f'{args[0].dtype} {args[0].shape} {args[1]}')\n"
    array = Array("float32", (1, 2), b"\0" * 8)
    of = problem(params=("array", "plain"))
    assert str(runner.faults(of, source, [case(None, array, [1])])[0]) == "float32 (1, 2) [1]"


def test_a_validator_that_hangs_or_lies_is_the_packages_fault(runner: PackageRunner) -> None:
    with pytest.raises(PackageError, match="no answer"):
        runner.faults(problem(), b"def validate(args):\n    while True: pass\n", [case(None, 1)])
    with pytest.raises(PackageError, match="SyntaxError"):
        runner.faults(problem(), b"def validate(", [case(None, 1)])
    told = runner.faults(
        problem(), b"def validate(args):\n    raise ValueError('\\x1b[2J' + 'x' * 9999)\n", [case(None, 1)]
    )
    assert "\x1b" not in str(told[0])
    assert len(str(told[0])) < 600


def test_answer_to_a_case_of_ones_own(runner: PackageRunner, tmp_path: Path) -> None:
    of = package(
        tmp_path,
        "def f(a):\n    return 10 // a\n",
        "def validate(args):\n    if args[0] > 9: raise ValueError('too large')\n",
    )
    assert runner.answer(of, case(None, 5)) == msgspec.msgpack.encode(2)
    with pytest.raises(NotAllowed, match=r"^too large$"):
        runner.answer(of, case(None, 10))
    with pytest.raises(NotAllowed, match=r"^ZeroDivisionError"):
        runner.answer(of, case(None, 0))


def test_a_reference_that_loops_on_it_does_not_allow_it(runner: PackageRunner, tmp_path: Path) -> None:
    of = package(tmp_path, "def f(a):\n    while a != 0: a -= 1\n    return 1\n")
    assert runner.answer(of, case(None, 5)) == msgspec.msgpack.encode(1)
    with pytest.raises(NotAllowed, match="no answer"):
        runner.answer(of, case(None, -1))


def test_a_broken_reference_is_the_packages_fault(runner: PackageRunner, tmp_path: Path) -> None:
    with pytest.raises(PackageError, match="SyntaxError"):
        runner.answer(package(tmp_path, "def f("), case(None, 5))


@pytest.mark.parametrize("count", [3, 20_000, 60_000, 600_000])
def test_a_case_can_be_judged_with_an_answer_of_any_length(runner: PackageRunner, tmp_path: Path, count: int) -> None:
    made = package(tmp_path, "def f(a):\n    return list(range(a))\n")
    source, asked = (tmp_path / "reference.py").read_bytes(), case(None, count)
    answers = [runner.answers(made, source, [asked])[0] for _ in range(2)]
    assert surely_right(answers[0], answers[1], {})
    request = case_request(msgspec.structs.replace(asked, expected=answers[0]), SHORT)
    assert sum(map(len, request.pieces)) < 1_000


def test_the_request_names_itself() -> None:
    assert (
        msgspec.msgpack.decode(msgspec.msgpack.encode(Validate(source=b"", filename="", args=b"")))["type"]
        == "validate"
    )


@pytest.mark.parametrize("kind", ["plain", "array"])
def test_a_package_may_import_the_library_for_authors(runner: PackageRunner, kind: ValueType) -> None:
    source = b"""
from judge.probes.cases import Why, case, numbered
from judge.probes.plain import check_integer

def generate(rng):
    yield from numbered([case("x", [rng.randint(1, 9)], Why("a reason", "\xe4\xb8\x80"), "edge")])

def validate(args):
    check_integer("a", args[0], 1, 5)
"""
    of = problem(params=("plain",), returns=kind)
    (made,) = runner.generate(of, source, "seed")
    assert (made.id, made.group, made.why.zh) == ("x-01", "edge", "一")
    fault = runner.faults(of, source, [case(None, 5), case(None, 6)])[1]
    assert translate(fault, "en") == "a must be an integer from 1 to 5, not 6"
    assert translate(fault, "zh") == "a 必须是 1 到 5 之间的整数，而不是 6"


def test_a_package_has_nothing_else_of_the_judge(runner: PackageRunner) -> None:
    with pytest.raises(PackageError, match=r"ImportError|ModuleNotFoundError"):
        runner.generate(problem(), b"from judge import session\n# judge.probes\ndef generate(rng): yield\n", "seed")


LARGE_GRADIENTS = """
import torch
from judge.guest import solution_driver

def differentiate(self, loaded, request):
    return solution_driver.Reply(status="ok", value=bytes(4 << 20))

solution_driver.SolutionDriver._differentiate = differentiate

def f(a):
    return a ** 3
"""


@pytest.mark.torch
@pytest.mark.parametrize(
    ("solution", "is_right"),
    [
        ("import torch\n\ndef f(a):\n    return a ** 3\n", True),
        ("import torch\n\ndef f(a):\n    return a * (a * a).detach()\n", False),
        ("import torch\n\ndef f(a):\n    raise ValueError\n", False),
        ("def f(a):\n    return a * a * a\n", False),
    ],
)
def test_a_reference_only_confirms_the_gradients_of_an_accepted_solution(
    with_torch: PackageRunner, tmp_path: Path, solution: str, is_right: bool
) -> None:
    of = package(tmp_path, COUNTS)
    (tmp_path / "submissions/accepted").mkdir(parents=True)
    (tmp_path / "submissions/accepted/other.py").write_text(solution, encoding="utf-8")
    entry = problem(params=("array",), returns="array").entry
    of = msgspec.structs.replace(of, entry=msgspec.structs.replace(entry, backends=("numpy", "torch")))
    few, many = (case(None, Array("float64", (n,), array("d", range(n)).tobytes()), name=str(n)) for n in (3, 90))
    source = COUNTS.encode()
    (found,) = with_torch.gradients(of, source, [few])
    assert found is not None
    expected = [3 * n * n * (math.cos(1.7 * n) + 0.25) for n in range(3)]
    assert array("d", bytes(unpack(found)[0].data)).tolist() == pytest.approx(expected, abs=1e-6)
    if is_right:
        assert with_torch.gradients(of, source, [many]) != [None]
    else:  # it has to compute them itself
        with pytest.raises(PackageError, match="too many calls"):
            with_torch.gradients(of, source, [many])
    large = case(None, Array("float64", (2000,), array("d", range(2000)).tobytes()), name="large")
    (found,) = with_torch.gradients(of, source, [large])
    assert (found is not None) is is_right  # it cannot call itself so often


@pytest.mark.torch
def test_gradients_that_are_larger_than_their_inputs_are_not_kept(with_torch: PackageRunner, tmp_path: Path) -> None:
    of = package(tmp_path, COUNTS)
    (tmp_path / "submissions/accepted").mkdir(parents=True)
    (tmp_path / "submissions/accepted/other.py").write_text(LARGE_GRADIENTS, encoding="utf-8")
    entry = msgspec.structs.replace(problem(params=("array",), returns="array").entry, backends=("numpy", "torch"))
    of = msgspec.structs.replace(of, entry=entry)
    one = case(None, Array("float64", (3,), array("d", range(3)).tobytes()))
    assert with_torch._proposed(of, [one]) == [b""]
