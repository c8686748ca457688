# attack: leave a patch in builtins
# expect: WA
# problem: echo

import builtins


def found():
    return hasattr(builtins, "escaped")


def plant():
    builtins.escaped = True


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
