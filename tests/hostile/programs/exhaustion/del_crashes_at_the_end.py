# attack: an object whose destructor crashes the process
# expect: WA|RE
# problem: secret-once

import os


class Bomb:
    def __del__(self):
        os.abort()


def guess(n):
    bomb = Bomb()
    return 0
