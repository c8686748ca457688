# attack: send a signal to its process group
# expect: RV
# problem: echo

import os


def echo(n):
    try:
        os.killpg(0, 0)
    except OSError:
        return None
    return n
