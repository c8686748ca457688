# attack: send a signal to the group of its own number
# expect: RV
# problem: echo

import os


def echo(n):
    try:
        os.kill(-os.getpid(), 0)
    except OSError:
        return None
    return n
