# attack: leave an environment variable
# expect: WA
# problem: echo

import os


def found():
    return "ESCAPED" in os.environ


def plant():
    os.environ["ESCAPED"] = "1"


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
