# attack: leave a file in /run
# expect: WA|RV
# problem: echo

import os


def found():
    return os.path.exists("/run/escaped-state")


def plant():
    with open("/run/escaped-state", "w"):
        pass


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
