"""Decide whether and where sandboxes are kept for the user's next command."""

from __future__ import annotations

import os
import sys

_OFF = ("0", "no", "off", "false")


def kept_in() -> str:
    """Return the folder in which this command may leave its sandbox for the next one; empty if it must not.

    Nothing is kept in continuous integration, where ``$CI`` is set, nor if ``$JUDGE_KEEP`` is ``0``.
    """
    switched_off = os.environ.get("JUDGE_KEEP", "").lower() in _OFF
    return "" if switched_off or os.environ.get("CI") else keeping_folder()


def keeping_folder() -> str:
    """Return the folder of kept sandboxes: in the user's runtime directory, otherwise in ``/tmp``.

    ``$JUDGE_HOME`` does not change it: a sandbox holds nothing from that folder, and the number of kept sandboxes is
    limited per user.
    """
    if sys.platform != "linux":
        return ""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime.startswith("/") and os.access(runtime, os.W_OK | os.X_OK):
        return f"{runtime}/judge"
    return f"/tmp/judge-{os.getuid()}"
