# attack: change the access time of a library file
# expect: WA
# problem: echo

import os

FILE = os.path.join(os.path.dirname(os.__file__), "this.py")
BEFORE = [os.stat(FILE).st_atime_ns]


def found():
    return os.stat(FILE).st_atime_ns != BEFORE[0]


def plant():
    with open(FILE, "rb") as file:
        file.read()
    global FOUND
    FOUND = FOUND or os.stat(FILE).st_atime_ns != BEFORE[0]


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
