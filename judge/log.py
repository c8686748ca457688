"""Debug records of what sandboxes, the cache and workers do, for the loggers ``judge.sandbox`` and so on.

``logging`` takes longer to import than a sandbox takes to fork a child. Only code that has imported it can ask for
records, so a record is made only if ``logging`` has been imported already.
"""

from __future__ import annotations

import sys


def debug(area: str, message: str, *args: object) -> None:
    """Log a debug record with ``logging``'s formatting, at no cost if logging is not in use."""
    # If another thread is importing logging at this moment (watchfiles does), the module has no getLogger yet.
    logger = getattr(sys.modules.get("logging"), "getLogger", None)
    if logger is not None:
        logger(f"judge.{area}").debug(message, *args)
