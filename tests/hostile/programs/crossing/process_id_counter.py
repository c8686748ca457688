# attack: push the counter of process ids to a round number with threads, and read it in the next child
# expect: WA|RV
# problem: echo

import os
import threading
import time


def found():
    return os.getpid() % 4096 in (0, 1)


def plant():
    # Half of the limit of a machine that is twice as fast as the reference machine
    until = time.process_time() + 0.08
    while time.process_time() < until:
        thread = threading.Thread(target=int)
        thread.start()
        thread.join()
        if thread.native_id % 4096 == 4095:
            return


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
