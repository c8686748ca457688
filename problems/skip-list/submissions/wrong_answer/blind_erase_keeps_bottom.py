# erase unlinks a node of several levels from the upper levels only.
# zh: 多层节点被删除时只从上面各层摘下，底层仍在。
import random


class Node:
    __slots__ = ("val", "next")

    def __init__(self, val, n):
        self.val, self.next = val, [None] * n


class SkipList:
    def __init__(self):
        self.head = Node(0, 16)
        self.rng = random.Random(7)

    def _prev(self, t):
        out, p = [None] * 16, self.head
        for i in range(15, -1, -1):
            while p.next[i] and p.next[i].val < t:
                p = p.next[i]
            out[i] = p
        return out

    def search(self, target):
        n = self._prev(target)[0].next[0]
        return n is not None and n.val == target

    def add(self, num):
        prev = self._prev(num)
        lv = 1
        while lv < 16 and self.rng.random() < 0.5:
            lv += 1
        n = Node(num, lv)
        for i in range(lv):
            n.next[i], prev[i].next[i] = prev[i].next[i], n

    def erase(self, num):
        prev = self._prev(num)
        n = prev[0].next[0]
        if not n or n.val != num:
            return False
        for i in range(len(n.next) > 2, len(n.next)):
            prev[i].next[i] = n.next[i]
        return True
