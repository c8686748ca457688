# attack: leave a file in /usr/lib
# expect: WA|RV
# problem: echo

import os


def found():
    return os.path.exists("/usr/lib/escaped-state")


def plant():
    with open("/usr/lib/escaped-state", "w"):
        pass


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
