# attack: a function for the end of the process that never ends
# expect: TLE
# problem: secret-program

import atexit


@atexit.register
def forever():
    while True:
        pass
