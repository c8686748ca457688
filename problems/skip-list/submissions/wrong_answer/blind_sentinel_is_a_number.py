# Ends the collection with 10⁹ as a sentinel, which a search for 10⁹ then finds.
# zh: 用 10⁹ 作为末尾的哨兵，查找 10⁹ 时会找到它。
import bisect


class SkipList:
    def __init__(self):
        self.data = [10**9]

    def search(self, target):
        return self.data[bisect.bisect_left(self.data, target)] == target

    def add(self, num):
        bisect.insort(self.data, num)

    def erase(self, num):
        if not self.search(num):
            return False
        del self.data[bisect.bisect_left(self.data, num)]
        return True
