"""Determine the language that the command line asks for, before any command is imported.

This module imports nothing at first, because it runs before the sandbox is started.
"""

from __future__ import annotations

import os

OURS = "JUDGE_LANG"
GETTEXTS = "LANGUAGE"

TYPE_CHECKING = False  # the constant of typing, without the time of importing typing
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from judge.models import Language


def language_variables() -> dict[str, str | None]:
    """Return the environment variables that choose the language, for ``restore_language``."""
    return {name: os.environ.get(name) for name in (OURS, GETTEXTS)}


def set_language(args: Sequence[str]) -> None:
    """Put the language of ``--lang`` into the environment, so that help and errors are written in it, too."""
    given = _lang_option(args)
    if given in ("en", "zh"):
        os.environ[OURS] = given


def translate_click(lang: Language) -> None:
    """Make click, which takes its messages from gettext's default domain, use the language as well."""
    import gettext

    from judge.text.messages import LOCALE_FOLDER

    if lang == "en":
        gettext.textdomain("messages")
        return
    os.environ[GETTEXTS] = lang
    gettext.bindtextdomain("click", LOCALE_FOLDER)
    gettext.textdomain("click")


def restore_language(before: Mapping[str, str | None]) -> None:
    """Restore the variables that ``language_variables`` returned."""
    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


def _lang_option(args: Sequence[str]) -> str | None:
    """Return the last value of ``--lang``. Whether it is a language is checked where the option is parsed."""
    chosen = None
    for index, word in enumerate(args):
        if word == "--":
            break
        if word == "--lang" and index + 1 < len(args):
            chosen = args[index + 1]
        elif word.startswith("--lang="):
            chosen = word.removeprefix("--lang=")
    return chosen
