# attack: a recursion in a thread with a small stack
# expect: RE
# problem: secret-once

import sys
import threading

sys.setrecursionlimit(10**9)


class Chain:
    def __repr__(self):
        return repr([self])


def guess(n):
    threading.stack_size(1 << 16)
    thread = threading.Thread(target=repr, args=(Chain(),))
    thread.start()
    thread.join()
    return 0
