# attack: a sort whose comparisons never agree and never end
# expect: TLE
# problem: secret-once

class Evil:
    def __lt__(self, other):
        while True:
            pass


def guess(n):
    return sorted([Evil(), Evil(), Evil()])
