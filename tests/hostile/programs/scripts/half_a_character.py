# attack: print bytes that are no text
# expect: WA|RE
# problem: secret-program

import os

os.write(1, bytes(range(256)) + b"\xed\xa0\x80" + b"\x1b[2J")
