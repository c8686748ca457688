"""Debug records of what the sandbox does, for the logger ``judge.sandbox``.

``logging`` takes longer to import than a sandbox takes to fork a child. Nobody can want records without having
imported it, so a record is made only if it has been imported already.
"""

from __future__ import annotations

import sys


def debug(message: str, *args: object) -> None:
    """Log a debug record with ``logging``'s formatting, at no cost if logging is not in use."""
    logging = sys.modules.get("logging")
    if logging is not None:
        logging.getLogger("judge.sandbox").debug(message, *args)
