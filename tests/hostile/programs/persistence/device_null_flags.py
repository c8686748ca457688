# attack: leave flags on the descriptor of standard input
# expect: WA
# problem: echo

import fcntl
import os


def found():
    return bool(fcntl.fcntl(0, fcntl.F_GETFL) & os.O_APPEND)


def plant():
    fcntl.fcntl(0, fcntl.F_SETFL, fcntl.fcntl(0, fcntl.F_GETFL) | os.O_APPEND)


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
