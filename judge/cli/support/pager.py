"""Showing a long text one screen at a time."""

from __future__ import annotations

import os
import shutil
import subprocess

from judge.cli.support.environment import on_terminal, pager, redrawing, screen_size
from judge.cli.support.output import emit


def emit_paged(text: str) -> None:
    """Print the text, through the user's pager if it is longer than the screen and a person sits at the terminal."""
    command = pager()
    fits = text.count("\n") + 2 <= screen_size()[1]
    if fits or not on_terminal() or not redrawing() or not command or shutil.which(command[0]) is None:
        emit(text)
        return
    # -R keeps the colours, -F ends at once if the text fits after all, -X leaves the text on the screen.
    environment = {"LESS": "-RFX", "LESSCHARSET": "utf-8", **os.environ}
    subprocess.run(command, input=f"{text}\n".encode("utf-8", "replace"), env=environment, check=False)
