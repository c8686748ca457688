# attack: start a process on a new terminal
# expect: RV|WA
# problem: echo

import os
import pty


def echo(n):
    try:
        child, _ = pty.fork()
        if child == 0:
            os._exit(0)
        os.waitpid(child, 0)
    except OSError:
        return None
    return n
