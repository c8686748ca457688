# attack: sys.exit(0) in the call
# expect: RE

import sys


def guess(n):
    sys.exit(0)
