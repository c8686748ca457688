# Takes the root of an empty heap.
# zh: 没有判断堆是否为空就取堆顶。


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
        smallest = self.items[0]
        last = self.items.pop()
        if self.items:
            self.items[0] = last
            at = 0
            while 2 * at + 1 < len(self.items):
                child = 2 * at + 1
                if child + 1 < len(self.items) and self.items[child + 1] < self.items[child]:
                    child += 1
                if self.items[at] <= self.items[child]:
                    break
                self.items[at], self.items[child] = self.items[child], self.items[at]
                at = child
        return smallest

    def peek(self):
        return self.items[0] if self.items else None
