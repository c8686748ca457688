# attack: leave another working folder and file mode mask
# expect: WA|RV
# problem: echo

import os


def found():
    try:
        return os.umask(0o77) == 0o77
    except OSError:
        return False


def plant():
    os.umask(0o77)


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
