# Gives every node the full height, so that no level skips anything.
# zh: 每个节点都取最大高度，没有一层能跳过任何节点。
LEVELS = 16


class Node:
    def __init__(self, value, height):
        self.value = value
        self.next = [None] * height


class SkipList:
    def __init__(self):
        self.head = Node(None, LEVELS)

    def search(self, target):
        node = self._before(target)[0].next[0]
        return node is not None and node.value == target

    def add(self, num):
        height = LEVELS
        node = Node(num, height)
        for level, left in zip(range(height), self._before(num)):
            node.next[level] = left.next[level]
            left.next[level] = node

    def erase(self, num):
        before = self._before(num)
        node = before[0].next[0]
        if node is None or node.value != num:
            return False
        for level, right in enumerate(node.next):
            before[level].next[level] = right
        return True

    def _before(self, value):
        node, before = self.head, []
        for level in reversed(range(LEVELS)):
            while node.next[level] and node.next[level].value < value:
                node = node.next[level]
            before.append(node)
        return before[::-1]
