# attack: leave a file in the home folder of root
# expect: WA|RV
# problem: echo

import os


def found():
    return os.path.exists("/root/escaped-state")


def plant():
    with open("/root/escaped-state", "w"):
        pass


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
