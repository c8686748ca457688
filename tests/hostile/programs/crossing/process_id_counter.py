# attack: push the counter of process ids to a round number with threads, and read it in the next child
# expect: WA|RV
# problem: echo

import os
import threading


def found():
    return os.getpid() % 4096 in (0, 1)


def plant():
    for _ in range(5000):
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
