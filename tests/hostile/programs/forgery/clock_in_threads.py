# attack: compute too long, spread over many threads
# expect: TLE
# problem: echo

import hashlib
import threading

BLOCK = bytes(1 << 20)


def work():
    for _ in range(1500):
        hashlib.sha256(BLOCK).digest()


def echo(n):
    threads = [threading.Thread(target=work) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return n
