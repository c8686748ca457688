# attack: exceed the output limit after a refused call in each case
# expect: RV
# problem: echo-many

import os


def echo(n):
    try:
        os.fork()
    except OSError:
        print("x" * (1 << 20))
    return None
