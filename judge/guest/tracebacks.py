"""Format a solution's exceptions as bounded text: one line, and a traceback with the solution's own frames only."""

from __future__ import annotations

import linecache
import traceback
from types import CodeType, TracebackType

from judge.errors import TranslatableError
from judge.text.phrases import Phrase, phrase_of

_MAX_MESSAGE, _MAX_TRACEBACK = 2000, 8000
_LAST_LINE = 1 << 30
_HEAD_FRAMES, _TAIL_FRAMES = 4, 12
_type_name = type.__dict__["__name__"].__get__  # the class's own name, whatever its metaclass says


def one_line(error: BaseException) -> str:
    """Return ``Type: message``, even if ``__str__`` raises or returns a huge text."""
    name = plain(_type_name(type(error)), 100)
    try:
        if isinstance(error, SyntaxError):
            place = f" (line {error.lineno})" if error.lineno else ""
            text = f"{error.msg}{place}"
        else:
            text = str(error)
    except BaseException as second:
        return f"{name} (its __str__ raised {plain(_type_name(type(second)), 100)})"
    text = plain(text, _MAX_MESSAGE)
    return f"{name}: {text}" if text else name


def reason(error: BaseException) -> Phrase:
    """Return the message of an exception as a phrase. One that the judge itself raised can be translated."""
    if not isinstance(error, TranslatableError):
        return Phrase(one_line(error))
    return phrase_of(error).mapped(lambda text: plain(text, _MAX_MESSAGE))


def plain(text: str, limit: int) -> str:
    """Return the start of a string, encodable as UTF-8. Methods that a subclass overrides are not called."""
    return str.encode(str.__getitem__(text, slice(limit)), "utf-8", "backslashreplace").decode()[:limit]


def own_traceback(error: BaseException, filename: str) -> str:
    """Return the traceback without frames of the judge and of libraries; empty if no frame is the solution's."""
    try:
        return plain(_own_traceback(error, filename), _MAX_TRACEBACK)
    except Exception:
        return ""


def own_line(error: BaseException, filename: str) -> int:
    """Return the innermost line of the solution's file that the exception names, or 0."""
    try:
        if isinstance(error, SyntaxError) and error.filename == filename:
            return error.lineno if type(error.lineno) is int and 0 < error.lineno <= _LAST_LINE else 0
        places = _walk(error.__traceback__, filename)
        return places[-1][1] if places else 0
    except Exception:
        return 0


def _own_traceback(error: BaseException, filename: str) -> str:
    if isinstance(error, SyntaxError) and error.filename == filename:
        return "".join(traceback.format_exception_only(error))
    places = _walk(error.__traceback__, filename)
    if not places:
        return ""
    lines = ["Traceback (most recent call last):\n"]
    if len(places) > _HEAD_FRAMES + _TAIL_FRAMES:
        lines += _frames(places[:_HEAD_FRAMES], filename)
        lines.append(f"  … {len(places) - _HEAD_FRAMES - _TAIL_FRAMES} more frames …\n")
        places = places[-_TAIL_FRAMES:]
    lines += _frames(places, filename)
    return "".join([*lines, one_line(error)])


def _walk(step: TracebackType | None, filename: str) -> list[tuple[str, int]]:
    places = []
    while step is not None:
        code = step.tb_frame.f_code
        if code.co_filename == filename:
            line: int | None = step.tb_lineno
            places.append((code.co_name, line if line is not None and line > 0 else _line_at(code, step.tb_lasti)))
        step = step.tb_next
    return places


def _line_at(code: CodeType, offset: int) -> int:
    """Return the last line before an instruction that has none, such as the jump back to the head of a loop."""
    found = code.co_firstlineno
    for start, _, line in code.co_lines():
        if start > offset:
            break
        found = line or found
    return found


def _frames(places: list[tuple[str, int]], filename: str) -> list[str]:
    return [
        f'  File "{filename}", line {line}, in {name}\n    {linecache.getline(filename, line).strip()[:300]}\n'
        for name, line in places
    ]
