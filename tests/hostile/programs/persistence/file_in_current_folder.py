# attack: leave a file in the current folder
# expect: WA|RV
# problem: echo

import os


def found():
    return os.path.exists("./escaped-state")


def plant():
    with open("./escaped-state", "w"):
        pass


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
