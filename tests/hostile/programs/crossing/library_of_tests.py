# attack: read the standard library's own tests, which nobody needs
# expect: WA
# problem: echo

import os


def echo(n):
    try:
        return n if os.listdir(os.path.join(os.path.dirname(os.__file__), "test")) else None
    except OSError:
        return None
