# Two indexes and one spare place: the queue is full when only the spare place is left.
class CircularQueue:
    def __init__(self, k):
        self.places = [0] * (k + 1)
        self.head = self.tail = 0

    def enQueue(self, value):
        if self.isFull():
            return False
        self.places[self.tail] = value
        self.tail = (self.tail + 1) % len(self.places)
        return True

    def deQueue(self):
        if self.isEmpty():
            return False
        self.head = (self.head + 1) % len(self.places)
        return True

    def Front(self):
        return -1 if self.isEmpty() else self.places[self.head]

    def Rear(self):
        return -1 if self.isEmpty() else self.places[self.tail - 1]

    def isEmpty(self):
        return self.head == self.tail

    def isFull(self):
        return (self.tail + 1) % len(self.places) == self.head
