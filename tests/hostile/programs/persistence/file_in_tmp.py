# attack: leave a file in /tmp
# expect: WA|RV
# problem: echo

import os


def found():
    return os.path.exists("/tmp/escaped-state")


def plant():
    with open("/tmp/escaped-state", "w"):
        pass


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
