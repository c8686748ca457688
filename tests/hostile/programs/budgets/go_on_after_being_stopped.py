# attack: note how far it has come in names that it looks up, and go on from there if the stopped case runs again
# expect: TLE
# problem: echo-many

import json
import os
import time

_FOLDER = os.path.dirname(json.__file__)
_STEPS, _COPIES = 32, 7


def _look(name):
    """Return how long it takes to look up a name that does not exist: less if it has been looked up before."""
    begun = time.perf_counter_ns()
    try:
        os.stat(f"{_FOLDER}/{name}")
    except OSError:
        pass
    return time.perf_counter_ns() - begun


def _looks(n, step):
    names = [f"progress-{time.monotonic() // 20}-{n}-{step}-{copy}" for copy in range(_COPIES)]
    return min(map(_look, names))


def _steps_done(n):
    unknown = sorted(_look(f"unknown-{time.monotonic_ns()}") for _ in range(40))[20]
    for step in range(_STEPS):
        if _looks(n, step) > 0.8 * unknown:
            return max(0, step - 1)  # looking has made this name known for the next run
    return _STEPS


def echo(n):
    for step in range(_steps_done(n), _STEPS):
        until = time.process_time() + 0.02
        while time.process_time() < until:
            pass
        _looks(n, step + 1)
    return n
