"""Write to stdout and stderr, whose reader may be gone."""

from __future__ import annotations

import os
import sys

from judge.errors import JudgeError

TYPE_CHECKING = False  # the constant of typing, without the time of importing typing
if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from judge.text.messages import Translatable

_LEAST_COLUMNS = 20  # for wrapping at words to make sense


def say(message: str | Translatable, /, **values: object) -> str:
    """Return a message in the user's language, with its placeholders filled in."""
    from judge.cli.support.environment import language
    from judge.text.messages import translate

    return translate(message, language(), **values)


def say_count(one: str, many: str, count: int, /, **values: object) -> str:
    """Return ``one`` or ``many`` in the user's language, whichever suits ``count``."""
    from judge.cli.support.environment import language
    from judge.text.messages import translate_count

    return translate_count(one, many, count, language(), **values)


def emit(text: str) -> None:
    """Write the text and a line break to stdout. A reader that has left (``| head``) is not an error.

    Raises JudgeError if writing fails for another reason, such as a full disk.
    """
    try:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except OSError as error:
        give_up(error)


def emit_json(value: object) -> None:
    """Write the value to stdout as JSON in one line."""
    from judge.reporters.submission.json import json_line

    emit(json_line(value))


def emit_bytes(data: bytes) -> None:
    """Write bytes to stdout, for a file or a program to read. Raises JudgeError like ``emit``."""
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
    except OSError as error:
        give_up(error)


def complain(message: str | Translatable) -> None:
    """Print on stderr what went wrong, in the user's language. Do nothing if stderr is closed.

    On a terminal, the message is wrapped at words; for a file or a program, it stays on one line.
    """
    _write_to_stderr(f"judge: {say(message)}")


def tell_written(files: Iterable[Path]) -> None:
    """Name the files that were written, one per line on stderr: stdout may be a report itself."""
    for file in files:
        _write_to_stderr(say("wrote {file}", file=file))


def _write_to_stderr(message: str) -> None:
    from contextlib import suppress

    from judge.text.clean import clean_line, wrap

    line = clean_line(message, 2000)
    with suppress(OSError, ValueError):
        columns = os.get_terminal_size(sys.stderr.fileno()).columns
        line = "\n".join(wrap(line, columns)) if columns >= _LEAST_COLUMNS else line
    with suppress(OSError):
        print(line, file=sys.stderr, flush=True)


def give_up(error: OSError) -> None:
    """Stop writing to stdout. Raises JudgeError unless the reader has left."""
    # What is left in the buffer would be written again, and fail again, when the interpreter exits.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if not isinstance(error, BrokenPipeError):
        raise JudgeError("the output cannot be written: {reason}", reason=error.strerror) from None
