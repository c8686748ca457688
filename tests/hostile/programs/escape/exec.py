# attack: replace itself by another program
# expect: RV
# problem: echo

import os
import sys


def echo(n):
    try:
        os.execv(sys.executable, [sys.executable, "-c", ""])
    except OSError:
        return None
    return n
