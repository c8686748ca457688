# attack: make a hard link of a library file
# expect: RV
# problem: echo

import os


def echo(n):
    try:
        os.link(os.__file__, os.path.dirname(os.__file__) + "/escaped-link")
    except OSError:
        return None
    return n
