"""What the judge does, shown on stderr for people who look for a fault in it."""

from __future__ import annotations

import logging
import os

VARIABLE = "JUDGE_DEBUG"


def show_log() -> None:
    """Write the records of the logger ``judge`` and those below it to stderr, and tracebacks of the judge's
    failures."""
    os.environ[VARIABLE] = "1"
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(relativeCreated)7.0f ms  %(name)s: %(message)s"))
    logger = logging.getLogger("judge")
    logger.handlers = [handler]
    logger.setLevel(logging.DEBUG)
