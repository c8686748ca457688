# attack: threads that start threads
# expect: RV|RE|TLE
# problem: secret-once

import threading


def bomb():
    while True:
        threading.Thread(target=bomb, daemon=True).start()


def guess(n):
    bomb()
