# attack: interrupt refused calls by a timer before the judge sees them
# expect: RV|WA|RE|TLE
# problem: echo

import os
import signal


def echo(n):
    signal.signal(signal.SIGALRM, lambda number, frame: None)
    signal.setitimer(signal.ITIMER_REAL, 0.0001, 0.0001)
    for _ in range(50):
        try:
            if os.fork() == 0:
                os._exit(0)
            return n
        except OSError:
            continue
    return None
