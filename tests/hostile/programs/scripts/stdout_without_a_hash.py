# attack: put an unhashable object in place of standard output
# expect: WA|RE
# problem: secret-program

import sys


class Stream:
    __hash__ = None

    def write(self, text):
        return len(text)

    def flush(self):
        pass


sys.stdout = Stream()
