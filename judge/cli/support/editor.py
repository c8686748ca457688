"""Opening a file in the user's editor."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from judge.cli.support.environment import editor
from judge.errors import UsageError


def known_editor() -> list[str]:
    """The user's editor as a command that can be run. Raises UsageError where there is none."""
    command = editor()
    if not command:
        raise UsageError("no editor is known: set $EDITOR, for example EDITOR=nano")
    if shutil.which(command[0]) is None:
        raise UsageError(f"the editor {command[0]} cannot be found: set $VISUAL or $EDITOR to another")
    return command


def open_in_editor(file: Path) -> None:
    """Edit the file and wait until the editor ends. Raises UsageError where it fails."""
    command = known_editor()
    ended = subprocess.run([*command, file.absolute()], check=False).returncode
    if ended:
        raise UsageError(f"the editor {command[0]} ended with status {ended}; {file} is there all the same")
