# attack: change the local variables of the judge's driver by a trace function
# expect: WA|RE|CE

# From Python 3.13 on this truly changes them, and the driver ends while it loads the source.

import sys


def trace(frame, event, argument):
    for name in ("value", "reply", "ok", "flat"):
        if name in frame.f_locals:
            frame.f_locals[name] = True
    return trace


sys.settrace(trace)
sys._getframe(1).f_trace = trace


def guess(n):
    sys.settrace(trace)
    return n
