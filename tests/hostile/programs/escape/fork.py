# attack: start a process by fork
# expect: RV
# problem: echo

import os


def echo(n):
    try:
        child = os.fork()
        if child == 0:
            os._exit(0)
        os.waitpid(child, 0)
    except OSError:
        return None
    return n
