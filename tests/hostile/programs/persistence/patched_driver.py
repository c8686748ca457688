# attack: leave a patch in the judge's modules
# expect: WA
# problem: echo

import sys


def found():
    return any(hasattr(module, "escaped") for module in list(sys.modules.values()))


def plant():
    for module in list(sys.modules.values()):
        if module is not sys.modules["solution"]:
            module.escaped = True


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
