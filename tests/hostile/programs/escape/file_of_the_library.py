# attack: open a file of the library for writing
# expect: WA|RV
# problem: echo

import os


def echo(n):
    try:
        os.close(os.open(os.__file__, os.O_WRONLY | os.O_APPEND))
    except OSError:
        return None
    return n
