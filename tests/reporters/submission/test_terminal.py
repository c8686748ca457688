"""What a person reads."""

from __future__ import annotations

import re
import shlex

import msgspec
import pytest

from judge.models import CaseResult, Check, Entry, Failure, Isolation, Limits, Problem, Tally, Text, Verdict
from judge.reporters import REPORTERS, View
from judge.reporters.submission.terminal import headline, render
from judge.text.clean import width
from tests.reporters.reports import made as report

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def problem(kind: str = "function") -> Problem:
    return Problem(
        slug="three-sum",
        folder="",
        digest="",
        title=Text(en="3Sum", zh="三数之和"),
        difficulty="medium",
        topics=("array",),
        source="",
        entry=msgspec.convert(
            {"kind": kind, "name": "three_sum", "aliases": [], "params": {"nums": "plain"}, "returns": "plain"}, Entry
        ),
        check=Check(kind="unordered"),
        limits=Limits(),
    )


def case(case_id: str, verdict: Verdict, message: str = "", detail: str | None = None) -> CaseResult:
    group = case_id.partition("/")[0]
    return CaseResult(
        id=case_id, group=group, hidden=group != "sample", verdict=verdict, message=message, detail=detail
    )


def test_wrong_answer_in_full() -> None:
    cases = (
        case("sample/1", Verdict.AC),
        case("secret/dups", Verdict.WA, "2 elements, expected 1"),
        case("generated/1", Verdict.WA),
        case("generated/2", Verdict.TLE),
        case("generated/3", Verdict.TLE),
        case("generated/4", Verdict.SK),
    )
    shown = render(report(cases=cases, diagnosis="keeps duplicate triplets"), View(problem=problem()))
    assert shown == (
        "WA  three-sum: wrong answer · samples 2/2 · hidden 49/58\n"
        "\n"
        "  secret/dups\n"
        "    tests     four zeros make one triplet\n"
        "    nums      [0, 0, 0, 0]\n"
        "    expected  [[0, 0, 0]]\n"
        "    got       [[0, 0, 0], [0, 0, 0]]\n"
        "                        ^\n"
        "    reason    2 elements, expected 1\n"
        "\n"
        "  looks like: keeps duplicate triplets\n"
        "  3 other cases failed: 1 WA in generated, 2 TLE in generated · 1 not run\n"
        "  try this case: judge run three_sum.py --case '[[0, 0, 0, 0]]'"
    )


def test_a_case_that_was_typed_is_not_to_be_typed_again() -> None:
    failed = report()
    assert isinstance(failed.failure, Failure)
    typed = msgspec.structs.replace(failed, failure=msgspec.structs.replace(failed.failure, id="own/1"))
    assert "try this case" in render(failed, View(problem=problem()))
    assert "try this case" not in render(typed, View(problem=problem()))


@pytest.mark.parametrize("text", ["7", "2 1\n[3]", "'"])
def test_the_input_of_a_program_to_type_is_a_text(text: str) -> None:
    failed = report()
    assert isinstance(failed.failure, Failure)
    made = msgspec.structs.replace(failed, failure=msgspec.structs.replace(failed.failure, input=[text]))
    *_, typed = shlex.split(render(made, View(problem=problem("program"))).rpartition("try this case: ")[2])
    assert msgspec.json.decode(typed) == [f"{text}\n"]


@pytest.mark.parametrize(
    ("shown", "typed"),
    [
        (["[3, None, True]"], "[[3, null, true]]"),
        (['["None", None]'], None),
        (["float64 (2,) [1, 2]"], None),
    ],
)
def test_a_case_to_type_is_json(shown: list[str], typed: str | None) -> None:
    failed = report()
    assert isinstance(failed.failure, Failure)
    made = msgspec.structs.replace(failed, failure=msgspec.structs.replace(failed.failure, input=shown))
    text = render(made, View(problem=problem()))
    assert ("try this case" in text) is (typed is not None)
    assert typed is None or f"--case '{typed}'" in text


def test_accepted_has_its_costs_below() -> None:
    made = report(
        verdict=Verdict.AC,
        failure=msgspec.UNSET,
        hidden=Tally(passed=58, total=58),
        cases=(case("sample/1", Verdict.AC),),
        memory_mib=12.2,
    )
    assert render(made, View()) == (
        "AC  three-sum: accepted · samples 2/2 · hidden 58/58\n    <1 ms CPU (limit 2.0 s) · 12 MiB"
    )


@pytest.mark.parametrize(
    ("others", "beyond"),
    [(0, ""), (1, "; 1 more case has a remark"), (2, "; 2 more cases have remarks")],
)
def test_the_first_remark_on_an_accepted_case_is_shown(others: int, beyond: str) -> None:
    remarked = [case(f"secret/{number}", Verdict.AC, "right except for the spaces on line 2") for number in range(2)]
    cases = (case("sample/1", Verdict.AC), *remarked[:1], *remarked[1:] * others)
    made = report(verdict=Verdict.AC, failure=msgspec.UNSET, cases=cases)
    wanted = f"secret/0: right except for the spaces on line 2{beyond}"
    assert " ".join(render(made, View()).split()).endswith(wanted)


def test_a_program_that_cannot_be_loaded_has_no_case_to_try() -> None:
    failed = report(verdict=Verdict.CE, file="a.py")
    assert isinstance(failed.failure, Failure)
    made = msgspec.structs.replace(failed, failure=msgspec.structs.replace(failed.failure, input=[]))
    assert "try this case" not in render(made, View(problem=problem("program")))


def test_accepted_samples_lead_to_submit() -> None:
    made = report(
        verdict=Verdict.AC, failure=msgspec.UNSET, hidden=Tally(passed=0, total=0), cases=(), file="my sum.py"
    )
    assert render(made, View()).endswith("\n  next: judge submit 'my sum.py'")
    assert "hidden" not in render(made, View())


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_has_words(verdict: Verdict) -> None:
    line = headline(report(verdict=verdict), View())
    assert re.match(rf"{verdict}  three-sum: \w+", line)
    assert "\n" not in line


def test_detail_of_an_array_is_in_the_headline() -> None:
    made = report(cases=(case("secret/1", Verdict.WA, "float64, expected float32", "dtype"),))
    assert headline(made, View()).startswith("WA  three-sum: wrong answer (dtype) ·")


def test_judge_failure_is_not_the_users_fault() -> None:
    made = report(
        verdict=Verdict.IE, failure=msgspec.UNSET, cases=(case("sample/1", Verdict.IE, "the sandbox is lost"),)
    )
    shown = render(made, View())
    assert "not your code's fault" in shown
    assert "the sandbox is lost" in shown


def test_degraded_sandbox_is_one_warning_line() -> None:
    sandbox = Isolation(landlock=0, seccomp=False, namespaces=(), rlimits=True, degraded=("landlock", "seccomp"))
    last = render(report(sandbox=sandbox), View()).splitlines()[-1]
    assert last == "warning: judged without landlock, seccomp; 'judge doctor' says what to do"


def test_nothing_hostile_reaches_the_terminal() -> None:
    evil = "\x1b[2J\x1b[32mAC accepted\r\u202e\x00\udcff"
    failure = Failure(
        id=evil, input=[evil], expected=evil, actual=evil + "x", why=evil, stdout=evil, traceback=evil + "\n" + evil
    )
    made = report(
        problem=evil,
        file=evil,
        diagnosis=evil,
        failure=failure,
        cases=(CaseResult(id=evil, group=evil, hidden=True, verdict=Verdict.WA, message=evil, detail=evil),) * 2,
        sandbox=Isolation(landlock=0, seccomp=False, namespaces=(), rlimits=True, degraded=(evil,)),
    )
    for colour in (False, True):
        shown = ANSI.sub("", render(made, View(colour=colour)))
        assert all(char.isprintable() or char == "\n" for char in shown)
        assert shown.startswith("WA  ")


def test_long_output_is_bounded_and_fits_the_terminal() -> None:
    failure = Failure(
        id="secret/big",
        input=[str(list(range(100_000)))],
        expected=str(list(range(100_000))),
        actual=str(list(range(1, 100_000))),
        why="长" * 1000,
        stdout="\n".join(f"line {index} {'三' * 200}" for index in range(10_000)),
        traceback="x" * 1_000_000,
    )
    made = report(failure=failure, cases=(case("secret/big", Verdict.WA, "y " * 100_000),))
    lines = render(made, View(width=80, problem=problem())).splitlines()[1:]
    assert len(lines) < 60
    assert max(map(width, lines)) <= 80


def test_answers_of_many_lines_mark_the_lines_that_differ() -> None:
    failure = Failure(id="secret/1", input=[], expected="[[1, 2],\n [3, 4]]", actual="[[1, 2],\n [3, 5]]")
    shown = render(report(failure=failure), View())
    assert (
        "    expected    [[1, 2],\n              >  [3, 4]]\n    got         [[1, 2],\n              >  [3, 5]]"
        in shown
    )


def test_traceback_and_printed_are_the_users_own() -> None:
    failure = Failure(id="sample/1", stdout="hello\nworld\n", traceback='File "three_sum.py", line 3\nValueError: no\n')
    shown = render(report(verdict=Verdict.RE, failure=failure), View())
    assert "    printed\n    | hello\n    | world\n" in shown
    assert '    traceback\n    | File "three_sum.py", line 3\n    | ValueError: no' in shown


@pytest.mark.parametrize("arguments", [["array(float32)"], ["[1, 2…"], ['"a"], ["b"'], ["x" * 300], []])
def test_a_case_that_is_not_short_json_is_not_offered(arguments: list[str]) -> None:
    shown = render(report(failure=Failure(id="secret/1", input=arguments)), View())
    assert "--case" not in shown


def test_reveal_verdict_shows_no_values() -> None:
    shown = render(report(failure=Failure(id="secret/dups"), cases=(case("secret/dups", Verdict.WA),)), View())
    assert shown.splitlines()[1:] == ["", "  secret/dups"]


def test_a_file_that_cannot_be_loaded_names_no_case() -> None:
    failure = Failure(id="sample/1", traceback="File \"three_sum.py\", line 1\nSyntaxError: '(' was never closed")
    made = report(verdict=Verdict.CE, failure=failure, cases=(case("sample/1", Verdict.CE, "invalid syntax"),))
    shown = render(made, View())
    assert "sample/1" not in shown
    assert "    reason    invalid syntax\n    traceback\n    | File" in shown


def test_a_class_names_its_operations() -> None:
    failure = Failure(id="sample/1", input=["[2]", '[["put", 1, 1]]'], expected="[null]", actual="[1]")
    shown = render(report(failure=failure), View(problem=problem("class")))
    assert "    arguments   [2]\n    operations  [[" in shown


def test_colour_only_when_asked() -> None:
    assert "\x1b" not in render(report(), View())
    coloured = render(report(), View(colour=True))
    assert coloured.startswith("\x1b[1;31mWA\x1b[0m  ")
    assert ANSI.sub("", coloured) == render(report(), View())


def test_table_of_reporters() -> None:
    assert list(REPORTERS)[:2] == ["terminal", "json"]
    assert all(reporter(report(), View()) for reporter in REPORTERS.values())
