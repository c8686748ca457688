# Rounds the number of places up to a power of two and allows all of them to be used.
# zh: 把位置数向上取到 2 的幂，并允许全部使用。
class CircularQueue:
    def __init__(self, k):
        self.k = 1 << (k - 1).bit_length()
        self.head = self.tail = 0
        self.a = [0] * self.k

    def enQueue(self, value):
        if self.isFull():
            return False
        self.a[self.tail & (self.k - 1)] = value
        self.tail += 1
        return True

    def deQueue(self):
        if self.isEmpty():
            return False
        self.head += 1
        return True

    def Front(self):
        return -1 if self.isEmpty() else self.a[self.head & (self.k - 1)]

    def Rear(self):
        return -1 if self.isEmpty() else self.a[(self.tail - 1) & (self.k - 1)]

    def isEmpty(self):
        return self.head == self.tail

    def isFull(self):
        return self.tail - self.head == self.k
