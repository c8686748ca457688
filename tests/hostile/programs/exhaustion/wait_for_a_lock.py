# attack: wait for a lock that nobody lets go
# expect: TLE
# problem: secret-once

import threading


def guess(n):
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()
