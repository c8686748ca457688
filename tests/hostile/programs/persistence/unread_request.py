# attack: leave bytes on the channel for the next child
# expect: WA|RE
# problem: echo

import os


def found():
    return False


def plant():
    os.write(3, b"!" * 64)


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
