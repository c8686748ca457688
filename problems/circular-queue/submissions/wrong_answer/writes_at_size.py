# Writes at the index that equals the number of elements, without adding the front.
# zh: 写入位置只按元素个数计算，没有加上队首下标。


class CircularQueue:
    def __init__(self, k):
        self.places = [0] * k
        self.head = self.size = 0

    def enQueue(self, value):
        if self.isFull():
            return False
        self.places[self.size % len(self.places)] = value
        self.size += 1
        return True

    def deQueue(self):
        if self.isEmpty():
            return False
        self.head = (self.head + 1) % len(self.places)
        self.size -= 1
        return True

    def Front(self):
        return -1 if self.isEmpty() else self.places[self.head]

    def Rear(self):
        return -1 if self.isEmpty() else self.places[(self.head + self.size - 1) % len(self.places)]

    def isEmpty(self):
        return self.size == 0

    def isFull(self):
        return self.size == len(self.places)
