# attack: leave a compiled module where the next solution imports it
# expect: WA|RV
# problem: echo

import importlib.util
import os


def found():
    return importlib.util.find_spec("escaped_state") is not None


def plant():
    with open(os.path.join(os.path.dirname(os.__file__), "escaped_state.py"), "w") as file:
        file.write("")


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
