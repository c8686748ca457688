"""Debug records of what sandboxes, the cache and workers do, for the loggers ``judge.sandbox`` and so on.

``logging`` takes longer to import than a sandbox takes to fork a child. Nobody can want records without having
imported it, so a record is made only if it has been imported already.
"""

from __future__ import annotations

import sys


def debug(area: str, message: str, *args: object) -> None:
    """Log a debug record with ``logging``'s formatting, at no cost if logging is not in use."""
    logging = sys.modules.get("logging")
    if logging is not None:
        logging.getLogger(f"judge.{area}").debug(message, *args)
