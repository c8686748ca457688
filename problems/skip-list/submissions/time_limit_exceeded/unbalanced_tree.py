# Uses a binary search tree without balancing, which becomes a list for rising numbers.
# zh: 用不平衡的二叉搜索树，升序加入时退化成链表。


class SkipList:
    def __init__(self):
        self.root = None

    def _find(self, num):
        node = self.root
        while node and node[0] != num:
            node = node[2] if node[0] < num else node[1]
        return node

    def search(self, target):
        node = self._find(target)
        return node is not None and node[3] > 0

    def add(self, num):
        if self.root is None:
            self.root = [num, None, None, 0]
        node = self.root
        while node[0] != num:
            side = 2 if node[0] < num else 1
            if node[side] is None:
                node[side] = [num, None, None, 0]
            node = node[side]
        node[3] += 1

    def erase(self, num):
        if not self.search(num):
            return False
        self._find(num)[3] -= 1
        return True
