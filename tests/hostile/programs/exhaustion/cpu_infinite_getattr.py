# attack: an answer whose attributes never end
# expect: WA
# problem: secret-once

class Endless:
    def __getattr__(self, name):
        return Endless()


def guess(n):
    return Endless()
