# Counts numbers in an array for −10⁵ to 10⁵, the range on LeetCode.
# zh: 用数组统计 −10⁵ 到 10⁵ 的数，即 LeetCode 上的范围。
class MedianFinder:
    def __init__(self):
        self.tree, self.size = [0] * 200_002, 0

    def addNum(self, num):
        i = num + 100_001
        self.size += 1
        while i < len(self.tree):
            self.tree[i] += 1
            i += i & -i

    def place(self, k):
        i = 0
        for bit in range(17, -1, -1):
            j = i + (1 << bit)
            if j < len(self.tree) and self.tree[j] < k:
                i, k = j, k - self.tree[j]
        return i - 100_000

    def findMedian(self):
        return (self.place((self.size + 1) // 2) + self.place(self.size // 2 + 1)) / 2
