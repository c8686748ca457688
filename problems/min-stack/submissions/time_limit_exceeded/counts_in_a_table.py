# Counts the values in a dict and searches its keys for the smallest: O(n) for each getMin.
# zh: 用字典统计各个值，getMin 时在所有键中查找最小的，复杂度 O(n)。
class MinStack:
    def __init__(self):
        self.stack = []
        self.count = Counter()

    def push(self, val):
        self.stack.append(val)
        self.count[val] += 1

    def pop(self):
        val = self.stack.pop()
        self.count[val] -= 1
        if not self.count[val]:
            del self.count[val]

    def top(self):
        return self.stack[-1]

    def getMin(self):
        return min(self.count)
