# attack: change the mode of a library file to its present mode
# expect: RV
# problem: echo

import os


def echo(n):
    try:
        os.chmod(os.__file__, os.stat(os.__file__).st_mode & 0o7777)
    except OSError:
        return None
    return n
