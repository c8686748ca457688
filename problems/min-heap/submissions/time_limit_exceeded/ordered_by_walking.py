# Keeps the list in descending order and walks to the place of each new element.
# zh: 列表保持降序，每次都逐个走到插入位置。


class MinHeap:
    def __init__(self):
        self.items = []

    def push(self, value):
        at = 0
        while at < len(self.items) and self.items[at] > value:
            at += 1
        self.items.insert(at, value)

    def pop(self):
        return self.items.pop() if self.items else None

    def peek(self):
        return self.items[-1] if self.items else None
