# attack: leave a zombie process
# expect: RV
# problem: echo

import os


def found():
    try:
        return os.waitpid(-1, os.WNOHANG)[0] > 0
    except ChildProcessError:
        return False


def plant():
    if os.fork() == 0:
        os._exit(0)


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
