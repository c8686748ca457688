# `Rear` copies the whole deque to reach the last element, which is O(n) for each call.
# zh: `Rear` 为取最后一个元素复制整个双端队列，每次调用为 O(n)。
from collections import deque


class CircularQueue:
    def __init__(self, k):
        self.k, self.q = k, deque()

    def enQueue(self, value):
        if len(self.q) == self.k:
            return False
        self.q.append(value)
        return True

    def deQueue(self):
        if not self.q:
            return False
        self.q.popleft()
        return True

    def Front(self):
        return self.q[0] if self.q else -1

    def Rear(self):
        return list(self.q)[-1] if self.q else -1

    def isEmpty(self):
        return not self.q

    def isFull(self):
        return len(self.q) == self.k
