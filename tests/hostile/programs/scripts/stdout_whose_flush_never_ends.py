# attack: a standard output whose flush never ends
# expect: TLE
# problem: secret-program

import sys


class Stream:
    def write(self, text):
        return len(text)

    def flush(self):
        while True:
            pass


sys.stdout = Stream()
