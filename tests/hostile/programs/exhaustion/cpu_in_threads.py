# attack: spend CPU time in four threads at once, each under the limit
# expect: TLE
# problem: secret-once

import hashlib
import threading


def burn():
    data = bytes(1 << 20)
    while True:
        hashlib.sha256(data).digest()


def guess(n):
    threads = [threading.Thread(target=burn, daemon=True) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return 0
