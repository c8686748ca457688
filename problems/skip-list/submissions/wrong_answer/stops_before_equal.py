# Appends new numbers at the end without looking for their place.
# zh: 新数直接接在末尾，没有找到有序的位置。
from bisect import bisect_left


class SkipList:
    def __init__(self):
        self.numbers = []

    def search(self, target):
        at = bisect_left(self.numbers, target)
        return at < len(self.numbers) and self.numbers[at] == target

    def add(self, num):
        self.numbers.append(num)

    def erase(self, num):
        at = bisect_left(self.numbers, num)
        if at == len(self.numbers) or self.numbers[at] != num:
            return False
        del self.numbers[at]
        return True
