# Keeps sorted blocks and looks only into the last block whose first number is not larger, which misses copies in the block before.
# zh: 分块有序表只查看首元素不大于目标的最后一块，漏掉前一块中的副本。
from bisect import bisect_left, bisect_right, insort


class SkipList:
    def __init__(self):
        self.blocks, self.first = [[]], [-(10**18)]

    def search(self, target: int) -> bool:
        b = self.blocks[bisect_right(self.first, target) - 1]
        i = bisect_left(b, target)
        return i < len(b) and b[i] == target

    def add(self, num: int) -> None:
        i = bisect_right(self.first, num) - 1
        b = self.blocks[i]
        insort(b, num)
        if len(b) > 400:
            self.blocks[i : i + 1] = [b[:200], b[200:]]
            self.first.insert(i + 1, b[200])

    def erase(self, num: int) -> bool:
        b = self.blocks[bisect_right(self.first, num) - 1]
        i = bisect_left(b, num)
        if i == len(b) or b[i] != num:
            return False
        del b[i]
        return True
