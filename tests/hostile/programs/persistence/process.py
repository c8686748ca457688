# attack: leave a process
# expect: RV
# problem: echo

import os
import time


def found():
    return os.path.exists("/tmp/escaped-process")


def plant():
    if os.fork() == 0:
        time.sleep(0.5)
        os._exit(0)


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
