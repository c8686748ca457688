# attack: compute in a thread after the answer, while the judge compares
# expect: TLE|WA
# problem: echo

import threading


def burn():
    while True:
        pass


def echo(n):
    if n == 3:
        for _ in range(1_000_000_000):
            pass
    elif threading.active_count() == 1:
        threading.Thread(target=burn, daemon=True).start()
    return n if n == 3 else None
