# attack: replace the hooks of exceptions and traces
# expect: RE
# problem: secret-once

import sys


def loop(*args):
    while True:
        pass


def guess(n):
    sys.excepthook = sys.unraisablehook = loop
    raise ValueError
