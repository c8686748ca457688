# attack: send a signal to the parent
# expect: RV
# problem: echo

import os


def echo(n):
    try:
        os.kill(os.getppid(), 0)
    except OSError:
        return None
    return n
