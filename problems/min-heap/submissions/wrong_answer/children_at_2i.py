# Looks for the children of i at 2i and 2i + 1, as if the list began at 1.
# zh: 按下标从 1 开始的公式 2i 和 2i + 1 找孩子。


class MinHeap:
    def __init__(self):
        self.items = []

    def push(self, value):
        self.items.append(value)
        at = len(self.items) - 1
        while at > 0:
            parent = (at - 1) // 2
            if self.items[parent] <= self.items[at]:
                break
            self.items[parent], self.items[at] = self.items[at], self.items[parent]
            at = parent

    def pop(self):
        if not self.items:
            return None
        smallest = self.items[0]
        last = self.items.pop()
        if self.items:
            self.items[0] = last
            at = 0
            while 2 * at < len(self.items):
                child = 2 * at
                if child + 1 < len(self.items) and self.items[child + 1] < self.items[child]:
                    child += 1
                if self.items[at] <= self.items[child]:
                    break
                self.items[at], self.items[child] = self.items[child], self.items[at]
                at = child
        return smallest

    def peek(self):
        return self.items[0] if self.items else None
