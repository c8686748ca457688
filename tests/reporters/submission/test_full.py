"""A failing case with nothing cut off."""

from __future__ import annotations

from judge.models import Failure
from judge.reporters import View
from judge.reporters.submission.failing import full_case
from judge.text.clean import width


def test_what_differs_is_marked() -> None:
    failure = Failure(id="secret/1", input=["[1, 2]"], expected="[1, 2, 3]", actual="[1, 5, 3]", why="because")
    assert list(full_case(None, failure, View())) == [
        "secret/1",
        "tests",
        "    because",
        "argument 1",
        "    [1, 2]",
        "- expected  + got",
        "    [1,",
        "  - 2,",
        "  + 5,",
        "    3]",
    ]


def test_everything_is_there_and_fits() -> None:
    long = "[" + ", ".join(map(str, range(200))) + "]"
    failure = Failure(id="x", input=[long], expected=long, actual=long[:-4] + "7]", stdout="a\n" * 50)
    lines = list(full_case(None, failure, View(width=50)))
    assert max(map(width, lines)) <= 50
    assert lines.count("    a") == 50
    assert "150, " in " ".join(lines) + " "
    assert sum(line.startswith("  - ") for line in lines) == 1


def test_hostile_text_is_escaped() -> None:
    evil = "\x1b[2J\r\u202e"
    lines = list(full_case(None, Failure(id=evil, input=[evil], expected=evil, actual=evil + "x", stdout=evil), View()))
    assert not any(char in "".join(lines) for char in "\x1b\r\u202e")


def test_one_answer_only() -> None:
    assert list(full_case(None, Failure(id="x", expected="3"), View())) == ["x", "expected", "    3"]


def test_indentation_remains() -> None:
    failure = Failure(id="x", expected="1\n  2", actual="1\n2", stdout="  a", traceback='  File "x.py"\n    f(\n     ^')
    assert list(full_case(None, failure, View())) == [
        "x",
        "- expected  + got",
        "    1",
        "  -   2",
        "  + 2",
        "printed",
        "      a",
        "traceback",
        '      File "x.py"',
        "        f(",
        "         ^",
    ]


def test_long_lines_with_indentation_fit() -> None:
    lines = list(
        full_case(None, Failure(id="x", stdout=" " * 6 + "word " * 20, traceback=" " * 60 + "^"), View(width=40))
    )
    assert max(map(width, lines)) <= 40
    assert sum(line.count("word") for line in lines) == 20


def test_equal_lines_before_the_end_of_an_answer_are_equal() -> None:
    failure = Failure(id="x", expected="12\n6", actual="12")
    assert list(full_case(None, failure, View()))[2:] == ["    12", "  - 6"]


def test_a_shape_is_one_part() -> None:
    failure = Failure(id="x", expected="float64 (2,) [1, 2]", actual="float64 (2,) [1, 3]")
    assert list(full_case(None, failure, View()))[2:] == ["    float64 (2,) [1,", "  - 2]", "  + 3]"]
