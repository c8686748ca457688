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
        "  - [1, 2, 3]",
        "  + [1, 5, 3]",
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


def _compared(expected: str, actual: str, width: int = 44) -> list[str]:
    return list(full_case(None, Failure(id="x", expected=expected, actual=actual), View(width=width)))[2:]


def test_each_row_of_an_array_begins_a_line() -> None:
    rows = "[0.134364, 0.847434, 0.763775], [0.495435, 0.449491, 0.651593], [0.09386, 0.028347, 0.835765]"
    assert _compared(f"float64 (3, 3) [{rows}]", f"float64 (3, 3) [{rows.replace('0.449491', '7')}]") == [
        "    float64 (3, 3)",
        "    [[0.134364, 0.847434, 0.763775],",
        "  -  [0.495435, 0.449491, 0.651593],",
        "  +  [0.495435, 7, 0.651593],",
        "     [0.09386, 0.028347, 0.835765]]",
    ]


def test_rows_that_all_differ_are_beside_their_counterparts() -> None:
    assert _compared("[[100, 200, 300, 400, 500], [100, 200, 300, 400, 500]]", "[[1, 2, 3], [4, 5, 6], [7]]", 40) == [
        "  - [[100, 200, 300, 400, 500],",
        "  -  [100, 200, 300, 400, 500]]",
        "  + [[1, 2, 3],",
        "  +  [4, 5, 6],",
        "  +  [7]]",
    ]
    assert _compared("[[10000, 20000, 30000], [10000, 20000]]", "[[11111, 20000, 30000], [11111, 20000]]", 40) == [
        "  - [[10000, 20000, 30000],",
        "  + [[11111, 20000, 30000],",
        "  -  [10000, 20000]]",
        "  +  [11111, 20000]]",
    ]


def test_a_row_that_does_not_fit_is_broken_between_items_and_compared_in_columns() -> None:
    expected = [0.1, 0.25, 0.123456, 0.5, 0.1, 0.25, 0.5, 0.123456]
    assert _compared(f"float64 (8,) {expected}", f"float64 (8,) {[*expected[:5], 7, *expected[6:]]}") == [
        "    float64 (8,)",
        "    [0.1,      0.25,     0.123456,",
        "  -  0.5,      0.1,      0.25,",
        "  +  0.5,      0.1,      7,",
        "     0.5,      0.123456]",
    ]


def test_a_row_does_not_begin_in_the_line_of_another() -> None:
    row = f"[{', '.join(map(str, range(10000, 10007)))}]"
    failure = Failure(id="x", input=[f"[{row}, {row}]"])
    assert list(full_case(None, failure, View(width=44)))[2:] == [
        "    [[10000, 10001, 10002, 10003, 10004,",
        "      10005, 10006],",
        "     [10000, 10001, 10002, 10003, 10004,",
        "      10005, 10006]]",
    ]


def test_a_missing_item_is_the_only_difference() -> None:
    items = list(range(100, 120))
    assert _compared(str(items), str([*items[:9], *items[10:]])) == [
        "    [100, 101, 102, 103, 104, 105, 106, 107,",
        "     108,",
        "  -  109,",
        "     110, 111, 112, 113, 114, 115, 116, 117,",
        "     118, 119]",
    ]


def test_a_missing_row_is_the_only_difference() -> None:
    rows = "[-4, 0, 4], [-4, 1, 3], [-3, -1, 4], [-3, 0, 3]"
    assert _compared(f"[{rows}, [-1, 0, 1]]", f"[{rows}]") == [
        "    [[-4, 0, 4],",
        "     [-4, 1, 3],",
        "     [-3, -1, 4],",
        "     [-3, 0, 3],",
        "  -  [-1, 0, 1]]",
    ]


def test_commas_and_brackets_in_texts_separate_nothing() -> None:
    assert _compared("['it, is', 'a [long', \"it's (ok\", 'two words']", "['it, is', 'a [long']", 38) == [
        "    ['it, is', 'a [long',",
        "  -  \"it's (ok\", 'two words']",
    ]


def test_values_that_differ_only_in_brackets_differ() -> None:
    assert _compared("[[[1]]]", "[[1]]") == ["  - [[[1]]]", "  + [[1]]"]
    assert _compared("[1, 2", "[1, 2]") == ["  - [1, 2", "  + [1, 2]"]


def test_a_deeply_nested_value_ends() -> None:
    lines = _compared("[" * 2000 + "1, 2" + "]" * 2000, "[1]")
    assert max(map(width, lines)) <= 44
