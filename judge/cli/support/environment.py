"""Read the environment: the folder of stored data, further catalogues, the abilities of the terminal."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from judge.models import Language


def home() -> Path | None:
    """Return the folder in which the judge stores everything, or ``None`` if no folder can be written."""
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
    """Return the path with a leading ``~`` resolved: a shell does not do it inside quotes or a settings file."""
    return os.path.expanduser(path)  # noqa: PTH111  # pathlib raises for an unknown user


def _data_folder() -> Path | None:
    import platformdirs

    try:
        folder = Path(platformdirs.user_data_dir("judge", appauthor=False))
    except (RuntimeError, KeyError):  # no $HOME, and no such user in the system's list
        return None
    return folder if folder.is_absolute() else None


def problem_folders() -> list[Path]:
    """Return the further catalogues that ``$JUDGE_PROBLEMS`` names."""
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
    """Return whether the user asked for text without colour and movement."""
    return bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"


def on_terminal() -> bool:
    """Return whether stdout is a terminal, not a file or a pipe."""
    return sys.stdout.isatty()


def colour() -> bool:
    """Return whether stdout should be coloured."""
    return sys.stdout.isatty() and not plain()


def moving() -> bool:
    """Return whether a progress bar may be drawn on stderr."""
    return sys.stderr.isatty() and sys.stdout.isatty() and not plain()


def redrawing() -> bool:
    """Return whether a screen can be redrawn in place and keys can be read: stdin and stdout are a capable terminal."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "dumb") != "dumb"


def screen_size() -> tuple[int, int]:
    """Return the columns and rows of the terminal as it is now, whatever the environment says; 80 by 24 by default."""
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
