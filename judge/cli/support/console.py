"""The console: read the environment, and write to stdout and stderr, whose readers may have left.

This module imports little, because it runs before the sandbox is started.
"""

from __future__ import annotations

import os
import sys

from judge.errors import JudgeError

TYPE_CHECKING = False  # the constant of typing, without the time of importing typing
if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from judge.models import Language
    from judge.text.messages import Translatable

_MIN_COLUMNS = 20  # text for narrower terminals is not wrapped at words


def home() -> Path | None:
    """Return the folder in which the judge stores everything, or ``None`` if no folder can be written."""
    from pathlib import Path

    chosen = os.environ.get("JUDGE_HOME")
    folder = Path(_expanded(chosen)) if chosen else _data_folder()
    if folder is None:
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return folder if os.access(folder, os.W_OK | os.X_OK) else None


def _expanded(path: str) -> str:
    """Return the path with a leading ``~`` expanded: it reaches the judge from quoted text and settings files."""
    return os.path.expanduser(path)  # noqa: PTH111  # pathlib raises for an unknown user


def _data_folder() -> Path | None:
    from pathlib import Path

    import platformdirs

    try:
        folder = Path(platformdirs.user_data_dir("judge", appauthor=False))
    except (RuntimeError, KeyError):  # no $HOME, and no such user in the system's list
        return None
    return folder if folder.is_absolute() else None


def problem_folders() -> list[Path]:
    """Return the further catalogues that ``$JUDGE_PROBLEMS`` names."""
    from pathlib import Path

    return [Path(_expanded(part)) for part in os.environ.get("JUDGE_PROBLEMS", "").split(os.pathsep) if part]


def seed() -> str:
    """Return the seed of generated cases that ``$JUDGE_SEED`` names."""
    return os.environ.get("JUDGE_SEED") or "default"


def editor() -> list[str]:
    """Return the user's editor as a command: ``$VISUAL``, else ``$EDITOR``; empty if neither is set."""
    from shlex import split

    chosen = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    try:
        return split(chosen)
    except ValueError:  # a quote that is never closed
        return [chosen]


def language() -> Language:
    """Return the language to write in: that of ``$JUDGE_LANG``, else the locale's, else English."""
    names = ("JUDGE_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
    chosen = next((value for name in names if (value := os.environ.get(name))), "")
    return "zh" if chosen.lower().startswith("zh") else "en"


def pager() -> list[str]:
    """Return the user's pager as a command: ``$PAGER``, else ``less``; empty if it is set to nothing."""
    from shlex import split

    try:
        return split(os.environ.get("PAGER", "less"))
    except ValueError:  # a quote that is never closed
        return []


def plain() -> bool:
    """Return whether the user asked for text without colour and animation."""
    return bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"


def on_terminal() -> bool:
    """Return whether stdout is a terminal, not a file or a pipe."""
    return sys.stdout.isatty()


def colour() -> bool:
    """Return whether stdout should be coloured."""
    return sys.stdout.isatty() and not plain()


def can_animate() -> bool:
    """Return whether a progress bar may be drawn on stderr."""
    return sys.stderr.isatty() and sys.stdout.isatty() and not plain()


def can_redraw() -> bool:
    """Return whether a screen can be redrawn in place and keys can be read: stdin and stdout are a capable terminal."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "dumb") != "dumb"


def screen_size() -> tuple[int, int]:
    """Return the present columns and rows of the terminal, regardless of the environment; 80 by 24 by default."""
    try:
        size = os.get_terminal_size(sys.stdout.fileno())
    except OSError:
        return 80, 24
    return size.columns or 80, size.lines or 24


def columns() -> int:
    """Return the width to write for: the terminal's, 80 without a terminal, at least 40 and at most 120."""
    if not sys.stdout.isatty() and "COLUMNS" not in os.environ:
        return 80
    from shutil import get_terminal_size

    return min(120, max(40, get_terminal_size((80, 24)).columns))


def say(message: str | Translatable, /, **values: object) -> str:
    """Return a message in the user's language, with its placeholders filled in."""
    from judge.text.messages import translate

    return translate(message, language(), **values)


def say_count(one: str, many: str, count: int, /, **values: object) -> str:
    """Return ``one`` or ``many`` in the user's language, whichever suits ``count``."""
    from judge.text.messages import translate_count

    return translate_count(one, many, count, language(), **values)


def loggable(text: str) -> str:
    """Return the text. In a workflow on GitHub, remove workflow commands, which the runner would obey."""
    if not os.environ.get("GITHUB_ACTIONS"):
        return text
    from judge.text.clean import without_commands

    return without_commands(text)


def emit(text: str, *, commands: bool = False) -> None:
    """Write the text and a line break to stdout. A reader that has left (``| head``) is not an error.

    With ``commands``, workflow commands in the text are kept. Raises JudgeError if writing fails for another reason,
    such as a full disk.
    """
    try:
        sys.stdout.write((text if commands else loggable(text)) + "\n")
        sys.stdout.flush()
    except OSError as error:
        exit_on_write_error(error)


def in_lines(text: str, indent: str = "") -> list[str]:
    """Return a cleaned sentence in lines for stdout: broken at words on a terminal, else in a single line."""
    from judge.text.clean import wrap

    lines = wrap(text, columns() - len(indent)) if on_terminal() else [text]
    return [indent + line for line in lines]


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
        exit_on_write_error(error)


def warn(message: str | Translatable) -> None:
    """Print on stderr what went wrong, in the user's language. Do nothing if stderr is closed.

    On a terminal, the message is wrapped at words; for a file or a program, it stays on one line.
    """
    _write_to_stderr(f"judge: {say(message)}")


def announce_written(files: Iterable[Path]) -> None:
    """Name the files that were written, one per line on stderr, because stdout may be a report."""
    for file in files:
        _write_to_stderr(say("wrote {file}", file=file))


def _write_to_stderr(message: str) -> None:
    from contextlib import suppress

    from judge.text.clean import clean_line, wrap

    line = loggable(clean_line(message, 2000))
    with suppress(OSError, ValueError):
        columns = os.get_terminal_size(sys.stderr.fileno()).columns
        line = "\n".join(wrap(line, columns)) if columns >= _MIN_COLUMNS else line
    with suppress(OSError):
        print(line, file=sys.stderr, flush=True)


def exit_on_write_error(error: OSError) -> None:
    """Stop writing to stdout. Raises JudgeError unless the reader has left."""
    from judge.text.foreign import foreign

    # What is left in the buffer would be written again, and fail again, when the interpreter exits.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if not isinstance(error, BrokenPipeError):
        raise JudgeError("the output cannot be written: {reason}", reason=foreign(error)) from None
