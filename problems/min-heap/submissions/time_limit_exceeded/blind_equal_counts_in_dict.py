# Equal elements are counted in a dictionary, and the smallest key is searched for after each removal.
# zh: 用字典统计相同元素，每当一个值取完就在所有键里找最小值。
class MinHeap:
    def __init__(self):
        self.counts, self.least = {}, None

    def push(self, value):
        self.counts[value] = self.counts.get(value, 0) + 1
        if self.least is None or value < self.least:
            self.least = value

    def pop(self):
        if self.least is None:
            return None
        least = self.least
        self.counts[least] -= 1
        if not self.counts[least]:
            del self.counts[least]
            self.least = min(self.counts, default=None)
        return least

    def peek(self):
        return self.least
