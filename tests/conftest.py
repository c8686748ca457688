"""For all tests: hypothesis judges no example by the clock, since a busy machine would fail it.

And Ctrl-C reaches the commands that are tested, also where the tests run in the background of a shell, which has it
ignored by them and all that they start. No sandbox outlives a test, except where a test asks for that.
"""

from __future__ import annotations

import os
import signal

from hypothesis import settings

os.environ["JUDGE_KEEP"] = "0"
signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
