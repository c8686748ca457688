# attack: wait for a lock with a time-out in each case
# expect: WA|TLE
# problem: echo-many

import threading

LOCK = threading.Lock()
LOCK.acquire()
WAITED = []


def echo(n):
    LOCK.acquire(timeout=0.3)
    WAITED.append(n)
    return n if len(WAITED) > 8 else None
