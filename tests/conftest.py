"""For all tests: hypothesis judges no example by the clock, since a busy machine would fail it.

And Ctrl-C reaches the commands that are tested, also where the tests run in the background of a shell, which has it
ignored by them and all that they start.
"""

from __future__ import annotations

import signal

from hypothesis import settings

signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
