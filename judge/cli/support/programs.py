"""Run the user's own programs: the editor on a file, the pager on a long text."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from judge.cli.support.console import can_redraw, editor, emit, on_terminal, pager, screen_size
from judge.errors import UsageError


def known_editor() -> list[str]:
    """Return the user's editor as a command that can be run. Raises UsageError if there is none."""
    command = editor()
    if not command:
        raise UsageError("no editor is set: set $EDITOR, for example EDITOR=nano")
    if shutil.which(command[0]) is None:
        raise UsageError("the editor {name} cannot be found: set $VISUAL or $EDITOR to another one", name=command[0])
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


def emit_paged(text: str) -> None:
    """Print the text; on a terminal, through the user's pager if the text is longer than the screen."""
    command = pager()
    fits = text.count("\n") + 2 <= screen_size()[1]
    if fits or not on_terminal() or not can_redraw() or not command or shutil.which(command[0]) is None:
        emit(text)
        return
    # -R keeps the colours, -F ends at once if the text fits after all, -X leaves the text on the screen.
    environment = {"LESS": "-RFX", "LESSCHARSET": "utf-8", **os.environ}
    subprocess.run(command, input=f"{text}\n".encode("utf-8", "replace"), env=environment, check=False)
