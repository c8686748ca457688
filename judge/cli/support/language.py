"""The language that the command line asks for, settled before any command is imported.

This module imports nothing, because it runs before the sandbox is started.
"""

from __future__ import annotations

import os

VARIABLE = "JUDGE_LANG"

TYPE_CHECKING = False  # as typing has it, without the time that importing typing takes
if TYPE_CHECKING:
    from collections.abc import Sequence


def settle_language(args: Sequence[str]) -> None:
    """Put the language of ``--lang`` into the environment, so that help and errors are written in it, too."""
    given = _lang_option(args)
    if given is not None:
        os.environ[VARIABLE] = given


def restore_language(before: str | None) -> None:
    """Give the variable the value that it had."""
    if before is None:
        os.environ.pop(VARIABLE, None)
    else:
        os.environ[VARIABLE] = before


def _lang_option(args: Sequence[str]) -> str | None:
    """Return the last value of ``--lang``. Whether it is a language is checked where the option is parsed."""
    found = None
    for index, word in enumerate(args):
        if word == "--":
            break
        if word == "--lang" and index + 1 < len(args):
            found = args[index + 1]
        elif word.startswith("--lang="):
            found = word.removeprefix("--lang=")
    return found
