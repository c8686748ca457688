# Stores the values as float32, which rounds integers beyond 2**24.
# zh: 用 float32 存放元素，超过 2**24 的整数会被舍入。
from array import array


class CircularQueue:
    def __init__(self, k):
        self.k, self.head, self.count, self.a = k, 0, 0, array("f", bytes(4 * k))

    def enQueue(self, value):
        if self.count == self.k:
            return False
        self.a[(self.head + self.count) % self.k] = value
        self.count += 1
        return True

    def deQueue(self):
        if not self.count:
            return False
        self.head = (self.head + 1) % self.k
        self.count -= 1
        return True

    def Front(self):
        return int(self.a[self.head]) if self.count else -1

    def Rear(self):
        return int(self.a[(self.head + self.count - 1) % self.k]) if self.count else -1

    def isEmpty(self):
        return self.count == 0

    def isFull(self):
        return self.count == self.k
