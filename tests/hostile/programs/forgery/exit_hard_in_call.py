# attack: os._exit(0) in the call
# expect: RE

import os


def guess(n):
    os._exit(0)
