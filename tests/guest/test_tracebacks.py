from __future__ import annotations

import sys
from types import TracebackType
from typing import Any

import pytest

from judge.guest import tracebacks


class _Meta(type):
    @property
    def __name__(cls) -> str:  # type: ignore[override]  # a lie on purpose
        raise ValueError


class _Nameless(Exception, metaclass=_Meta):
    pass


class _Says(Exception):
    """An exception whose text is what it was made with."""

    def __str__(self) -> Any:
        said = self.args[0]
        if isinstance(said, BaseException):
            raise said
        return said


class _Lying(str):
    __slots__ = ()

    def __getitem__(self, index: object) -> Any:
        return 17

    def __len__(self) -> int:
        return -1

    def encode(self, *args: object) -> Any:
        return None


def _syntax_error(**attributes: object) -> SyntaxError:
    error = SyntaxError("bad")
    for name, value in attributes.items():
        setattr(error, name, value)
    return error


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (ValueError("text"), "ValueError: text"),
        (ValueError(), "ValueError"),
        (ValueError("x" * 5000), "ValueError: " + "x" * 2000),
        (ValueError("\ud800"), "ValueError: \\ud800"),
        (_Nameless("text"), "_Nameless: text"),
        (_Says(ZeroDivisionError()), "_Says (its __str__ raised ZeroDivisionError)"),
        (_Says(_Nameless()), "_Says (its __str__ raised _Nameless)"),
        (_Says(None), "_Says (its __str__ raised TypeError)"),
        (_Says(_Lying("text")), "_Says: text"),
        (type("E" * 500, (Exception,), {})(), "E" * 100),
        (_syntax_error(lineno=3), "SyntaxError: bad (line 3)"),
        (_syntax_error(msg=None), "SyntaxError: None"),
        (ExceptionGroup("many", [ValueError()]), "ExceptionGroup: many (1 sub-exception)"),
    ],
)
def test_one_line(error: BaseException, line: str) -> None:
    told = tracebacks.one_line(error)
    assert told == line
    assert type(told) is str
    told.encode()


def _raised(source: str, filename: str = "made.py") -> BaseException:
    try:
        exec(compile(source, filename, "exec"), {})
    except BaseException as error:
        return error
    raise AssertionError("it does not raise")


def test_only_own_frames_are_shown() -> None:
    told = tracebacks.own_traceback(_raised("import json\njson.loads('{')"), "made.py")
    assert told.count("File ") == 1
    assert "JSONDecodeError" in told


def test_nothing_is_shown_where_no_frame_is_the_solutions() -> None:
    assert tracebacks.own_traceback(_raised("1 / 0", "other.py"), "made.py") == ""


def test_a_deep_recursion_is_shortened() -> None:
    told = tracebacks.own_traceback(_raised("def f():\n    f()\nf()"), "made.py")
    assert "more frames" in told
    assert told.count("File ") == 16
    assert len(told) <= 8000


@pytest.mark.parametrize(
    "attributes", [{"text": 3, "offset": "x"}, {"lineno": []}, {"text": "\ud800" * 10_000, "lineno": 1}]
)
def test_a_hostile_syntax_error_is_bounded(attributes: dict[str, object]) -> None:
    told = tracebacks.own_traceback(_syntax_error(filename="made.py", **attributes), "made.py")
    told.encode()
    assert len(told) <= 8000


def test_the_innermost_line_of_the_solution() -> None:
    source = "def f():\n    g()\n\n\ndef g():\n    int('x')\nf()\n"
    with pytest.raises(ValueError, match="invalid literal") as caught:
        exec(compile(source, "own.py", "exec"), {})
    assert tracebacks.own_line(caught.value, "own.py") == 6
    assert tracebacks.own_line(caught.value, "other.py") == 0
    assert tracebacks.own_line(ValueError(), "own.py") == 0


@pytest.mark.parametrize(("lineno", "line"), [(3, 3), (None, 0), (-1, 0), (1 << 70, 0), ("3", 0), (True, 0)])
def test_the_line_of_a_syntax_error_is_a_number_or_none(lineno: Any, line: int) -> None:
    error = SyntaxError("bad", ("own.py", lineno, 1, "text"))
    assert tracebacks.own_line(error, "own.py") == line


def test_an_instruction_without_a_line_belongs_to_the_line_before() -> None:
    """The jump back to the head of a loop is such an instruction, and a timer often fires there."""
    made: dict[str, Any] = {"sys": sys}
    exec(compile("def f():\n    x = 1\n    return sys._getframe()\n", "own.py", "exec"), made)
    frame = made["f"]()
    for lasti, line in ((0, 1), (frame.f_lasti, 3)):
        error = ValueError().with_traceback(TracebackType(None, frame, lasti, -1))
        assert tracebacks.own_line(error, "own.py") == line
