# attack: a dict whose keys never give a text
# expect: TLE
# problem: secret-once

class Key:
    def __str__(self):
        while True:
            pass


def guess(n):
    return {Key(): 1}
