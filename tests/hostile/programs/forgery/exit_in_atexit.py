# attack: answer by an atexit handler
# expect: RE|CE

import atexit
import os

atexit.register(os.write, 3, b"\0" * 64)


def guess(n):
    raise SystemExit(0)
