# Unlinks a node from the lowest level only, so that it is still found from above.
# zh: 只在最底层摘除节点，从上层仍能找到它。
from random import Random

LEVELS = 16


class Node:
    def __init__(self, value, height):
        self.value = value
        self.next = [None] * height


class SkipList:
    def __init__(self):
        self.head = Node(None, LEVELS)
        self.random = Random(1)

    def search(self, target):
        return any(
            left.next[level] is not None and left.next[level].value == target
            for level, left in enumerate(self._before(target))
        )

    def add(self, num):
        height = 1
        while height < LEVELS and self.random.random() < 0.5:
            height += 1
        node = Node(num, height)
        for level, left in zip(range(height), self._before(num)):
            node.next[level] = left.next[level]
            left.next[level] = node

    def erase(self, num):
        before = self._before(num)
        node = before[0].next[0]
        if node is None or node.value != num:
            return False
        before[0].next[0] = node.next[0]
        return True

    def _before(self, value):
        node, before = self.head, []
        for level in reversed(range(LEVELS)):
            while node.next[level] and node.next[level].value < value:
                node = node.next[level]
            before.append(node)
        return before[::-1]
