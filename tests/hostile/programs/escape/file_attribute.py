# attack: give a library file an attribute
# expect: RV
# problem: echo

import os


def echo(n):
    try:
        os.setxattr(os.__file__, "user.escaped", b"")
    except OSError:
        return None
    return n
