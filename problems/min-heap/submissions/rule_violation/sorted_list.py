# Keeps a sorted list with bisect.insort.
# zh: 用 bisect.insort 维护有序列表。
from bisect import insort


class MinHeap:
    def __init__(self):
        self.items = []

    def push(self, value):
        insort(self.items, value)

    def pop(self):
        return self.items.pop(0) if self.items else None

    def peek(self):
        return self.items[0] if self.items else None
