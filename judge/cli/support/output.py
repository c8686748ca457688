"""Writing to stdout and stderr, whose reader may be gone."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from judge.errors import JudgeError

if TYPE_CHECKING:
    from judge.text.messages import Message


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
    import msgspec

    emit(msgspec.json.encode(value).decode())


def emit_bytes(data: bytes) -> None:
    """Write bytes to stdout, for a file or a program to read. Raises JudgeError like ``emit``."""
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
    except OSError as error:
        give_up(error)


def complain(message: str | Message | JudgeError) -> None:
    """Say on stderr in one line what went wrong, in the user's language. A stderr that is gone changes nothing."""
    from contextlib import suppress

    from judge.cli.support.environment import language
    from judge.text.clean import clean_line
    from judge.text.messages import translate

    with suppress(OSError):
        print(f"judge: {clean_line(translate(message, language()), 2000)}", file=sys.stderr, flush=True)


def give_up(error: OSError) -> None:
    """Stop writing to stdout. Raises JudgeError unless the reader has left."""
    # What is left in the buffer would be written again, and fail again, when the interpreter exits.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if not isinstance(error, BrokenPipeError):
        raise JudgeError("the output cannot be written: {reason}", reason=error.strerror) from None
