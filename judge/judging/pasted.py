"""Recognise a file that is not plain Python: it has another encoding, or other text was copied with the code.

The source is hostile and can choose the message. So no pattern may scan a part of the source or message repeatedly.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from judge.text.messages import mark

_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")
_AT_LINE = re.compile(r"(?:Syntax|Indentation|Tab)Error: .*\(line (\d+)\)$")
_LONGEST_LINE = 500  # bytes of a line that are looked at
_STRANGE_CHARACTER = re.compile(r"invalid (non-printable )?character|invalid \w+ literal")
_INDENTATION = re.compile(r"TabError|IndentationError")
_TABBED = re.compile(rb"^ *\t[ \t]*\S", re.MULTILINE)
_SPACED = re.compile(rb"^ ", re.MULTILINE)
_UNKNOWN_ENCODING = re.compile(r"SyntaxError: (unknown encoding|encoding problem)")
_NOTEBOOK = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{")
_CONFLICT = re.compile(rb"^<{7} |^>{7} ", re.MULTILINE)
_WEB_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*<[!?A-Za-z]")
_PROSE = re.compile(rb"[ \t]*(?:[A-Z][\w'\x80-\xff]*[ ,]+[\w'\x80-\xff]+[ ,]+[\w'\x80-\xff]|Here(?:'|\xe2\x80\x99)s )")
_FENCE = re.compile(rb"[ \t]*(```|~~~)")
_PROMPT = re.compile(rb"[ \t]*(>>> |\.\.\. |In \[\d+\]:)")
_MAGIC = re.compile(rb"(%%?|!)\w")
_DIFF = re.compile(rb"diff --git |@@ -\d|[+-] *(?:def|class|import|from|return|for|while|if) ")
_NUMBERED = re.compile(rb"[ \t]*\d+[ \t]*[|:.]?[ \t]+[A-Za-z#@]")
_SHELL = re.compile(rb"\$ \w|(?:pip3?|python3?|conda|judge|git|cd|brew|sudo|apt(?:-get)?|npm|uv) [\w.-]+")
_NOT_IN_PYTHON = re.compile(  # before any string or comment in the line
    rb"""[^"'#]*?(?:&&|\|\||!(?!=)|\+\+|--;|;\s*//|\)\s*\{|\belse if\b)|\s*(?:/\*|//|\* @)"""
    rb"|\s*(?:class|function|func|fn|struct|interface|impl|package|using|namespace) \w[^:]*$"
    rb"|\s*(?:int|long|float|double|bool|boolean|char|string|String|void|auto|const|let|var|static|public|private)"
    rb"""\s+\w[^:"'#=]*(?:[;={(]|$)"""
)
_NO_NAMES = re.compile(r"^NameError: name '(null|true|false|nil|undefined|nullptr|NULL|this)' is not defined")


class Mistake(NamedTuple):
    """How a mistake is recognised, from the source and the message of the first failing case, and its remedy.

    ``of_programs`` tells whether a program that reads standard input can make it.
    """

    applies: Callable[[bytes, str], bool]
    remedy: str
    of_programs: bool = True


PASTED = (
    Mistake(
        lambda source, message: _is_wide(source),
        mark("the file is saved as UTF-16 or UTF-32; save it as UTF-8"),
    ),
    Mistake(
        lambda source, message: b"\0" in source,
        mark("the file is not text; name the file with your Python source"),
    ),
    Mistake(
        lambda source, message: "codec can't decode" in message and not _is_utf8(source),
        mark(
            "the file is not saved as UTF-8; save it as UTF-8, or name its encoding in line 1, for example "
            "# coding: gbk"
        ),
    ),
    Mistake(
        lambda source, message: _UNKNOWN_ENCODING.search(message) is not None,
        mark("line 1 or 2 names a wrong or unknown encoding; save the file as UTF-8 and remove that line"),
    ),
    Mistake(
        lambda source, message: (
            _INDENTATION.search(message) is not None
            and _TABBED.search(source) is not None
            and _SPACED.search(source) is not None
        ),
        mark("some lines are indented with tabs, others with spaces; indent all of them with spaces"),
    ),
    Mistake(
        lambda source, message: "SyntaxError" in message and _WEB_PAGE.match(source) is not None,
        mark("the file is a web page, not Python; download the raw file instead"),
    ),
    Mistake(
        lambda source, message: not source.strip(),
        mark("the file is empty; write your solution and save it, or begin with the starter"),
    ),
    Mistake(
        lambda source, message: (
            _NOTEBOOK.match(source) is not None and b'"cells"' in source and b'"nbformat"' in source
        ),
        mark("the file is a notebook; give it a name that ends with .ipynb"),
    ),
    Mistake(
        lambda source, message: is_not_python(message) and _CONFLICT.search(source) is not None,
        mark("the file has a merge conflict; keep one side, and remove the lines of <<<<<<<, ======= and >>>>>>>"),
    ),
    Mistake(
        lambda source, message: _is_beside(_FENCE, source, message) or _is_around_fences(source, message),
        mark("the file has Markdown around the code; keep what is between the lines of ```"),
    ),
    Mistake(
        lambda source, message: _is_beside(_PROMPT, source, message),
        mark("the file was copied from an interactive session; remove the prompts, such as >>>"),
    ),
    Mistake(
        lambda source, message: _is_beside(_DIFF, source, message),
        mark("the file is a diff, not Python; save the changed file itself"),
    ),
    Mistake(
        lambda source, message: (
            is_not_python(message)
            and all(map(_NUMBERED.match, lines := _lines(source, message)[:2]))
            and len(lines) > 1
        ),
        mark("the lines begin with line numbers; remove them"),
    ),
    Mistake(
        lambda source, message: "name 'get_ipython' is not" in message or _is_beside(_MAGIC, source, message),
        mark("lines with %, ! or get_ipython() work in notebooks only; remove them, or name the .ipynb file"),
    ),
    Mistake(
        lambda source, message: _is_at(_SHELL, source, message),
        mark("the line is a command of the shell, not Python; remove it"),
    ),
    Mistake(
        lambda source, message: _is_at(_PROSE, source, message),
        mark("the line is prose, not Python; remove it, or begin it with #"),
    ),
    Mistake(
        lambda source, message: (
            _STRANGE_CHARACTER.search(message) is not None
            and any(not line.isascii() for line in named_line(source, message))
        ),
        mark(
            "Python does not allow one of the characters, such as a curly quote, a full-width bracket or a special "
            "space; retype it"
        ),
    ),
    Mistake(
        lambda source, message: _NO_NAMES.search(message) is not None or _is_at(_NOT_IN_PYTHON, source, message),
        mark(
            "this is not Python: && is and, || is or, !x is not x, else if is elif, x++ is x += 1, null is None, "
            "// is #, and { } is an indented block"
        ),
    ),
)


def is_not_python(message: str) -> bool:
    """Return whether the file could not be parsed. A foreign line in a block raises an IndentationError."""
    return "SyntaxError" in message or _INDENTATION.search(message) is not None


def named_line(source: bytes, message: str) -> list[bytes]:
    """Return the line that the message of a SyntaxError names, in a list; otherwise an empty list."""
    return _lines(source, message)[:1] if _AT_LINE.search(message) else []


def _lines(source: bytes, message: str, before: int = 0) -> list[bytes]:
    """Return the beginnings of three lines from the one that a message names; all lines if it names none."""
    found = _AT_LINE.search(message)
    lines = source.removeprefix(b"\xef\xbb\xbf").splitlines()
    if found is not None:
        lines = lines[max(0, int(found[1]) - 1 - before) :][:3]
    return [line[:_LONGEST_LINE] for line in lines]


def _is_at(pattern: re.Pattern[bytes], source: bytes, message: str) -> bool:
    """Return whether the line that could not be parsed matches."""
    return is_not_python(message) and any(map(pattern.match, named_line(source, message)))


def _is_beside(pattern: re.Pattern[bytes], source: bytes, message: str) -> bool:
    """Return whether the line that could not be parsed matches, or the line before or after it."""
    return is_not_python(message) and any(map(pattern.match, _lines(source, message, before=1)))


def _is_around_fences(source: bytes, message: str) -> bool:
    """Return whether the line that could not be parsed is prose above the first fence or below the last one."""
    found = _AT_LINE.search(message)
    lines = source.splitlines()
    fences = [place for place, line in enumerate(lines, 1) if line.startswith((b"```", b"~~~"))]
    if found is None or not fences:
        return False
    in_docstring = any(quotes in line for line in lines[: fences[0]] for quotes in (b'"""', b"'''"))
    return int(found[1]) <= fences[0] or (int(found[1]) >= fences[-1] and not in_docstring)


def _is_wide(source: bytes) -> bool:
    """Return whether each character takes two or four bytes. Then nearly every second byte of a program is 0."""
    halves = source[:4000:2], source[1:4000:2]
    few, many = sorted(half.count(0) for half in halves)
    return source.startswith(_WIDE) or 2 * many > len(halves[0]) >= 2 * few


def _is_utf8(source: bytes) -> bool:
    try:
        source.decode()
    except UnicodeDecodeError:
        return False
    return True
