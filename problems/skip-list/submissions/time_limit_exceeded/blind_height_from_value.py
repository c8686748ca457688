# Takes the height of a node from its value, so equal nodes are walked past one by one.
# zh: 节点高度由数值决定，于是相等的节点只能逐个走过。
import random


class _Node:
    def __init__(self, val, height):
        self.val, self.next = val, [None] * height


class SkipList:
    MAX = 16

    def __init__(self):
        self.head = _Node(None, self.MAX)

    def _height(self, num):
        rng = random.Random(num)
        height = 1
        while height < self.MAX and rng.random() < 0.5:
            height += 1
        return height

    def _path(self, num, behind):
        node, path = self.head, [None] * self.MAX
        for i in range(self.MAX - 1, -1, -1):
            nxt = node.next[i]
            while nxt is not None and (nxt.val < num or behind and nxt.val == num):
                node, nxt = nxt, nxt.next[i]
            path[i] = node
        return path

    def search(self, target):
        node = self._path(target, False)[0].next[0]
        return node is not None and node.val == target

    def add(self, num):
        path = self._path(num, True)
        node = _Node(num, self._height(num))
        for i in range(len(node.next)):
            node.next[i], path[i].next[i] = path[i].next[i], node

    def erase(self, num):
        path = self._path(num, False)
        node = path[0].next[0]
        if node is None or node.val != num:
            return False
        for i in range(len(node.next)):
            path[i].next[i] = node.next[i]
        return True
