# LeetCode's name; a linked list with a pointer to each end.
class Node:
    def __init__(self, value):
        self.value, self.next = value, None


class MyCircularQueue:
    def __init__(self, k: int):
        self.room = k
        self.first = self.last = None

    def enQueue(self, value: int) -> bool:
        if self.isFull():
            return False
        node = Node(value)
        if self.first is None:
            self.first = node
        else:
            self.last.next = node
        self.last = node
        self.room -= 1
        return True

    def deQueue(self) -> bool:
        if self.first is None:
            return False
        self.first = self.first.next
        self.room += 1
        return True

    def Front(self) -> int:
        return self.first.value if self.first else -1

    def Rear(self) -> int:
        return self.last.value if self.first else -1

    def isEmpty(self) -> bool:
        return self.first is None

    def isFull(self) -> bool:
        return self.room == 0
