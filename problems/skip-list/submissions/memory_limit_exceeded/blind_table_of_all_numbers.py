# Keeps a counter for each possible number, which takes two thousand million places.
# zh: 为每个可能的数都保留计数，需要二十亿个位置。
class SkipList:
    def __init__(self):
        self.count = bytearray(2 * 10**9 + 1)

    def search(self, target):
        return self.count[target + 10**9] > 0

    def add(self, num):
        self.count[num + 10**9] += 1

    def erase(self, num):
        if self.count[num + 10**9] == 0:
            return False
        self.count[num + 10**9] -= 1
        return True
