# attack: wait for a signal that never comes
# expect: TLE
# problem: secret-once

import signal


def guess(n):
    signal.pause()
