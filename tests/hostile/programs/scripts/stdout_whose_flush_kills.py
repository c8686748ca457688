# attack: a standard output whose flush ends the process
# expect: WA|RE
# problem: secret-program

import os
import sys


class Stream:
    def write(self, text):
        return len(text)

    def flush(self):
        os._exit(0)


sys.stdout = Stream()
