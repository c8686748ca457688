# Hands everything to the library's PriorityQueue.
# zh: 全部交给库的 PriorityQueue。
from queue import PriorityQueue


class MinHeap:
    def __init__(self):
        self.items = PriorityQueue()

    def push(self, value):
        self.items.put(value)

    def pop(self):
        return None if self.items.empty() else self.items.get()

    def peek(self):
        return self.items.queue[0] if self.items.queue else None
