# attack: an exit code that equals everything and never becomes text
# expect: WA|RE|TLE
# problem: secret-program

import sys


class Code:
    def __eq__(self, other):
        return True

    __hash__ = None

    def __str__(self):
        while True:
            pass


sys.exit(Code())
