# attack: no standard output at all when the judge wants to flush it
# expect: WA
# problem: secret-once

import sys


def guess(n):
    del sys.stdout, sys.stderr
    return 0
