# attack: lock a file of the library, and see that a solution that runs at the same time has locked it
# expect: RV
# problem: echo

import fcntl
import os
import time

file = os.open(os.__file__, os.O_RDONLY)
met = []


def echo(n):
    until = time.monotonic() + 0.8
    while not met and time.monotonic() < until:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            met.append(True)
        except OSError:
            break
        time.sleep(0.002)
        fcntl.flock(file, fcntl.LOCK_UN)
        time.sleep(0.001)
    met.append(False)
    return n if met[0] else None
