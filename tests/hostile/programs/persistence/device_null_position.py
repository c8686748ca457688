# attack: leave a position in the descriptor of standard input
# expect: WA
# problem: echo

import os


def found():
    return os.lseek(0, 0, os.SEEK_CUR) != 0


def plant():
    os.lseek(0, 7, os.SEEK_SET)


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
