# attack: one line that never ends
# expect: OLE
# problem: secret-once

import sys


def guess(n):
    while True:
        sys.stdout.write("x")
