# attack: an answer whose destructor never ends
# expect: TLE|WA
# problem: secret-once

class Clinging:
    def __del__(self):
        while True:
            pass


def guess(n):
    return Clinging()
