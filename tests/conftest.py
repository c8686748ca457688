"""Settings of all tests.

Hypothesis sets no deadline for an example, since a busy machine would exceed it. Ctrl-C reaches the commands that are
tested even if the tests run in the background of a shell, which ignores it for them and for all that they start. No
sandbox outlives a test, except where a test asks for that.
"""

from __future__ import annotations

import os
import signal

from hypothesis import settings

os.environ["JUDGE_KEEP"] = "0"
signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
