# The index of the first element grows without being reduced modulo `k`.
# zh: 队首下标一直增大，没有对 `k` 取模。
class CircularQueue:
    def __init__(self, k):
        self.k, self.head, self.count, self.a = k, 0, 0, [0] * k

    def enQueue(self, value):
        if self.count == self.k:
            return False
        self.a[(self.head + self.count) % self.k] = value
        self.count += 1
        return True

    def deQueue(self):
        if not self.count:
            return False
        self.head += 1
        self.count -= 1
        return True

    def Front(self):
        return self.a[self.head] if self.count else -1

    def Rear(self):
        return self.a[(self.head + self.count - 1) % self.k] if self.count else -1

    def isEmpty(self):
        return self.count == 0

    def isFull(self):
        return self.count == self.k
