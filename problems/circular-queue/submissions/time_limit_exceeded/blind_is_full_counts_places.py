# `isFull` looks through all places for a free one, which is O(k) for each call.
# zh: `isFull` 逐个查找空位，每次调用为 O(k)。
class CircularQueue:
    def __init__(self, k):
        self.k, self.head, self.count, self.a = k, 0, 0, [None] * k

    def enQueue(self, value):
        if self.count == self.k:
            return False
        self.a[(self.head + self.count) % self.k] = value
        self.count += 1
        return True

    def deQueue(self):
        if not self.count:
            return False
        self.a[self.head] = None
        self.head = (self.head + 1) % self.k
        self.count -= 1
        return True

    def Front(self):
        return self.a[self.head] if self.count else -1

    def Rear(self):
        return self.a[(self.head + self.count - 1) % self.k] if self.count else -1

    def isEmpty(self):
        return self.count == 0

    def isFull(self):
        return None not in self.a
