# attack: an object in the place of standard output that blocks when it is flushed
# expect: TLE
# problem: secret-once

import sys
import time


class Blocking:
    def write(self, text):
        return len(text)

    def flush(self):
        time.sleep(1000)


def guess(n):
    sys.stdout = Blocking()
    return 0
