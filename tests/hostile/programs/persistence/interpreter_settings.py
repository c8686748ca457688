# attack: leave settings of the interpreter
# expect: WA
# problem: echo

import sys


def found():
    return sys.getswitchinterval() > 1


def plant():
    sys.setswitchinterval(2)
    sys.setrecursionlimit(60)


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
