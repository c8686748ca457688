# attack: read on the fork server's clock how many children earlier submissions have cost it
# expect: WA
# problem: echo

import os
import time


def clock(pid):
    try:
        return time.clock_gettime((~pid << 3) | 2)
    except OSError:
        return None


def echo(n):
    return n if any(clock(pid) for pid in range(1, 40) if pid != os.getpid()) else None
