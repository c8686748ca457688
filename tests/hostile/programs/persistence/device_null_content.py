# attack: leave bytes in /dev/null
# expect: WA
# problem: echo

import os


def found():
    return os.read(0, 1) != b"" or open("/dev/null", "rb").read() != b""


def plant():
    os.write(0, b"state")


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
