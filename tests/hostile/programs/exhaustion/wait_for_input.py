# attack: read the judge's own standard input until it ends
# expect: WA
# problem: secret-once

import sys


def guess(n):
    return len(sys.stdin.read())
