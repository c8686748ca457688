# attack: leave a state in the random generator
# expect: WA
# problem: echo

import random

MARK = random.Random(7).random()


def found():
    return random.random() == MARK


def plant():
    random.seed(7)


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
