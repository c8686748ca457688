"""Open a file in the user's editor."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from judge.cli.support.environment import editor
from judge.errors import UsageError


def known_editor() -> list[str]:
    """Return the user's editor as a command that can be run. Raises UsageError if there is none."""
    command = editor()
    if not command:
        raise UsageError("no editor is known: set $EDITOR, for example EDITOR=nano")
    if shutil.which(command[0]) is None:
        raise UsageError("the editor {name} cannot be found: set $VISUAL or $EDITOR to another", name=command[0])
    return command


def open_in_editor(file: Path) -> None:
    """Edit the file and wait until the editor ends. Raises UsageError if it fails."""
    command = known_editor()
    ended = subprocess.run([*command, file.absolute()], check=False).returncode
    if ended:
        raise UsageError(
            "the editor {name} ended with status {status}; {file} exists nevertheless",
            name=command[0],
            status=ended,
            file=file,
        )
