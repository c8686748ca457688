# Reads the first element of a list without checking that there is one.
# zh: 没有判断队列为空，直接读取列表第一个元素。


class CircularQueue:
    def __init__(self, k):
        self.k, self.elements = k, []

    def enQueue(self, value):
        if len(self.elements) == self.k:
            return False
        self.elements.append(value)
        return True

    def deQueue(self):
        self.elements.pop(0)
        return True

    def Front(self):
        return self.elements[0]

    def Rear(self):
        return self.elements[-1]

    def isEmpty(self):
        return not self.elements

    def isFull(self):
        return len(self.elements) == self.k
