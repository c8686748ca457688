# attack: sleep in each operation, whose time is short
# expect: TLE
# problem: secret-class

import time


class Safe:
    def __init__(self, n):
        pass

    def open(self):
        time.sleep(0.9)
        return 0
