# attack: send a signal to all processes
# expect: RV
# problem: echo

import os


def echo(n):
    try:
        os.kill(-1, 0)
    except OSError:
        return None
    return n
