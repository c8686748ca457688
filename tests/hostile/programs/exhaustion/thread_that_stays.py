# attack: a thread that goes on after the answer and outlives nothing
# expect: WA|TLE
# problem: secret-once

import threading


def burn():
    while True:
        pass


def guess(n):
    threading.Thread(target=burn).start()
    return 0
