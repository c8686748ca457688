# attack: leave another mode on /dev/null
# expect: RV|WA
# problem: echo

import os


def found():
    return os.stat("/dev/null").st_mtime_ns == 1


def plant():
    os.utime("/dev/null", ns=(1, 1))


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
