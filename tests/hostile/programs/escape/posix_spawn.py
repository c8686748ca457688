# attack: start a program by posix_spawn
# expect: RV
# problem: echo

import os
import sys


def echo(n):
    try:
        os.waitpid(os.posix_spawn(sys.executable, [sys.executable, "-c", ""], {}), 0)
    except OSError:
        return None
    return n
