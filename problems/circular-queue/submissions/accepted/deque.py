# The library's double-ended queue.
from collections import deque


class CircularQueue:
    def __init__(self, k):
        self.k, self.elements = k, deque()

    def enQueue(self, value):
        if self.isFull():
            return False
        self.elements.append(value)
        return True

    def deQueue(self):
        if self.isEmpty():
            return False
        self.elements.popleft()
        return True

    def Front(self):
        return self.elements[0] if self.elements else -1

    def Rear(self):
        return self.elements[-1] if self.elements else -1

    def isEmpty(self):
        return not self.elements

    def isFull(self):
        return len(self.elements) == self.k
